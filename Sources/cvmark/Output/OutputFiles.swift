import CVModel
import CVRendering

/// Puts finished outputs where the user wants them.
struct OutputFiles {
  let target: OutputTarget
  /// What the run reads, each with what it is: a page, a template, a letter.
  private let read: [(status: FileStatus, kind: String)]
  /// The files of this run: two pages of one person must not overwrite each other.
  private var taken: Set<String> = []

  init(target: OutputTarget, read: [(status: FileStatus, kind: String)]) {
    self.target = target
    self.read = read
  }

  /// The name that the files of one page have in common, without extension.
  func stem(for candidate: Candidate, page: PageInput, extensions: [String]) -> String {
    let stem = FileName.stem(for: candidate, page: page.stem)
    if isFree(stem, extensions) { return stem }
    let withPage = "\(stem)-\(page.stem)"
    if isFree(withPage, extensions) { return withPage }
    var number = 2
    while !isFree("\(stem)-\(number)", extensions) { number += 1 }
    return "\(stem)-\(number)"
  }

  private func isFree(_ stem: String, _ extensions: [String]) -> Bool {
    extensions.allSatisfy { !taken.contains("\(stem).\($0)") }
  }

  /// Where an output goes, as the user would write it; nil for standard output.
  func path(stem: String, fileExtension: String) -> String? {
    switch target {
    case .folder(let folder): Path.join(folder, "\(stem).\(fileExtension)")
    case .file(let path): path
    case .standardOutput: nil
    }
  }

  /// Returns the path that was written; nil for standard output.
  mutating func write(
    _ output: Output, stem: String, fileExtension: String
  ) throws(Failure) -> String? {
    taken.insert("\(stem).\(fileExtension)")
    let path = path(stem: stem, fileExtension: fileExtension)
    try refuse(output, to: path)
    try Self.write(output.bytes, to: path)
    return path
  }

  /// What nobody can have meant.
  private func refuse(_ output: Output, to path: String?) throws(Failure) {
    if let path, let old = FileStatus(path), old.kind == .regular,
      let same = read.first(where: { old.isSameFile(as: $0.status) })
    {
      throw Failure(
        code: .cannotWrite, subject: path,
        message: "is the \(same.kind) itself; choose another name with --output")
    }
    if path == nil, case .bytes = output, Descriptor.standardOutput.isTerminal {
      throw Failure(
        code: .cannotWrite, subject: "standard output",
        message: "is a terminal, and this is no text; name a file with --output")
    }
  }

  /// Makes the folders that are missing; nil is standard output.
  static func write(_ bytes: [UInt8], to path: String?) throws(Failure) {
    do throws(SystemError) {
      guard let path else { return try Descriptor.standardOutput.writeAll(bytes) }
      try System.makeFolder(Path.folder(of: path))
      try AtomicFile.write(bytes, to: path)
    } catch {
      throw Failure(
        code: .cannotWrite, subject: path ?? "standard output",
        message: "cannot be written: \(error)")
    }
  }
}
