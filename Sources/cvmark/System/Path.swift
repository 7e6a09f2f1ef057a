/// The parts of a file name. Paths are strings here: the command joins and splits them, no more.
enum Path {
  /// `cv/page.pdf` -> `cv`, `page.pdf` -> `.`, `/page.pdf` -> `/`
  static func folder(of path: String) -> String {
    let trimmed = withoutTrailingSlashes(path)
    guard let slash = trimmed.lastIndex(of: "/") else { return "." }
    return slash == trimmed.startIndex ? "/" : withoutTrailingSlashes(String(trimmed[..<slash]))
  }

  /// `cv/page.pdf` -> `page.pdf`
  static func lastPart(of path: String) -> String {
    let trimmed = withoutTrailingSlashes(path)
    guard let slash = trimmed.lastIndex(of: "/") else { return trimmed }
    return String(trimmed[trimmed.index(after: slash)...])
  }

  /// In lower case and without the dot: `cv/page.PDF` -> `pdf`, `.profile` -> nil
  static func fileExtension(of path: String) -> String? {
    let name = lastPart(of: path)
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return nil }
    let ending = name[name.index(after: dot)...]
    return ending.isEmpty ? nil : ending.lowercased()
  }

  /// `cv/page.pdf` -> `page`
  static func stem(of path: String) -> String {
    let name = lastPart(of: path)
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return name }
    return String(name[..<dot])
  }

  /// `cv` and `page.pdf` -> `cv/page.pdf`
  static func join(_ folder: String, _ name: String) -> String {
    guard !name.hasPrefix("/"), folder != "." else { return name }
    return folder.hasSuffix("/") ? folder + name : folder + "/" + name
  }

  private static func withoutTrailingSlashes(_ path: String) -> String {
    var path = path
    while path.count > 1, path.hasSuffix("/") { path.removeLast() }
    return path
  }
}
