import Homepage

/// A page as the user named it: a file, or `-` for standard input.
struct PageInput {
  static let standardInput = "-"

  let argument: String

  /// What diagnostics call it.
  var name: String { argument == Self.standardInput ? "<stdin>" : argument }

  /// What outputs are called if nobody's name is known: `index` for `site/index.md`.
  var stem: String { argument == Self.standardInput ? "page" : Path.stem(of: argument) }

  /// Which file it is, by whatever name; nil if there is none.
  var status: FileStatus? {
    argument == Self.standardInput
      ? FileStatus(descriptor: Descriptor.standardInput.number) : FileStatus(argument)
  }

  /// Reads it whole, pipes as well; behind `Limits.page` it stops, and the page is refused.
  func read() throws(Failure) -> [UInt8] {
    do throws(SystemError) {
      let file = try argument == Self.standardInput ? .standardInput : Descriptor.reading(argument)
      defer { if file.number != Descriptor.standardInput.number { file.close() } }
      guard FileStatus(descriptor: file.number)?.kind != .directory else {
        throw .isDirectory
      }
      return try file.readAll(limit: Limits.page)
    } catch {
      throw Failure(
        code: error == .noSuchFile ? .noSuchFile : .unreadable, subject: name,
        message: name.contains("://") ? Self.fetching(name) : Self.sentence(for: error))
    }
  }

  private static func fetching(_ address: String) -> String {
    "is an address, and cvmark fetches nothing; save the page, or pipe it: "
      + "curl -s \(address) | cvmark render -"
  }

  private static func sentence(for error: SystemError) -> String {
    switch error {
    case .noSuchFile: "no such file"
    case .isDirectory: "is a folder; name the page in it, such as index.md"
    default: "cannot be read: \(error)"
    }
  }
}
