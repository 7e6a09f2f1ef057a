/// What `--output` says: a folder, one file, or standard output.
enum OutputTarget: Hashable {
  case folder(String)
  case file(String)
  case standardOutput

  static let standard = OutputTarget.folder("cv")

  /// What exists decides; of what does not, a name that ends in `/` or has no extension is a folder.
  init(_ argument: String) {
    let kind = FileStatus(argument)?.kind
    if argument == "-" {
      self = .standardOutput
    } else if argument.hasSuffix("/") || kind == .directory {
      self = .folder(argument)
    } else if kind != nil || Path.fileExtension(of: argument) != nil {
      self = .file(argument)
    } else {
      self = .folder(argument)
    }
  }

  /// The extension of the one file that is asked for.
  var fileExtension: String? {
    if case .file(let path) = self { Path.fileExtension(of: path) } else { nil }
  }

  /// Whether everything that is made ends up in one place.
  var isSingle: Bool {
    if case .folder = self { false } else { true }
  }
}
