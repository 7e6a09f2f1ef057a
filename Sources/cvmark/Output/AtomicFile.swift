import CVRendering

/// Writes a file whole or not at all: a reader sees the old content or the new, never a part.
enum AtomicFile {
  /// Writes through symbolic links and keeps the mode of a file that was there. What is no file
  /// (`/dev/null`, a named pipe) is written to.
  static func write(_ bytes: [UInt8], to path: String) throws(SystemError) {
    let target = try resolvingLinks(path)
    let old = FileStatus(target)
    if old?.kind == .special {
      let file = try Descriptor.writing(target)
      defer { file.close() }
      return try file.writeAll(bytes)
    }
    let (temporary, file) = try temporaryFile(beside: target)
    defer { Unfinished.end(temporary) }
    do throws(SystemError) {
      defer { file.close() }
      // Before the first byte: what was private is never readable, not for a moment.
      if let old { try file.setMode(old.mode) }
      try file.writeAll(bytes)
      try file.synchronize()
      try System.rename(temporary, to: target)
    } catch {
      System.remove(temporary)
      throw error
    }
    synchronizeFolder(of: target)
  }

  /// In the same folder, since a file cannot be renamed from one disk to another.
  private static func temporaryFile(
    beside path: String
  ) throws(SystemError) -> (String, Descriptor) {
    let name = ".\(Path.lastPart(of: path)).\(System.processNumber)"
    for attempt in 0..<100 {
      let candidate = Path.join(Path.folder(of: path), "\(name)-\(attempt).tmp")
      Unfinished.begin(candidate)
      do throws(SystemError) {
        return (candidate, try Descriptor.creating(candidate))
      } catch {
        Unfinished.end(candidate)
        guard error == .exists else { throw error }
      }
    }
    throw .exists
  }

  /// Only then does the new name outlive a power cut. Some file systems cannot; the file is there.
  private static func synchronizeFolder(of path: String) {
    guard let folder = try? Descriptor.reading(Path.folder(of: path)) else { return }
    defer { folder.close() }
    try? folder.synchronize()
  }

  /// The file behind a chain of links; it need not exist yet.
  private static func resolvingLinks(_ path: String) throws(SystemError) -> String {
    var path = path
    for _ in 0..<40 {
      guard let next = System.linkTarget(path) else { return path }
      path = Path.join(Path.folder(of: path), next)
    }
    throw .tooManyLinks
  }
}
