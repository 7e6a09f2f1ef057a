import CVRendering

/// Reads our LaTeX back: known commands, groups that close, and no sign that means something to TeX
/// but where a table of ours put it.
struct TeXReader {
  /// What the code says, with a no-break space for `~`.
  private(set) var text = ""
  private var rest: Substring.UnicodeScalarView
  private let allowsSigns: Bool

  /// A whole document: its macros have signs of all kinds, so these are only counted.
  static func check(_ document: String) throws {
    let parts = document.split(separator: "\\begin{document}", maxSplits: 1)
    try expect(parts.count == 2, "a document without a beginning")
    _ = try TeXReader(String(parts.last ?? ""), allowsSigns: true)
  }

  /// What an escaped text said.
  static func decoded(_ code: String) throws -> String { try TeXReader(code).text }

  /// What the target of `\href` is.
  static func decodedURL(_ code: String) throws -> String {
    // A tilde is one, and a dollar sign is spelled so that it begins no formula.
    let code = code.replacing("~", with: "\\textasciitilde{}").replacing("\\string$", with: "\\$")
    return try decoded(code)
  }

  /// - Parameter allowsSigns: whether there may be formulas (`$`, `^`, `_`) and comments.
  init(_ code: String, allowsSigns: Bool = false) throws {
    rest = Substring(code).unicodeScalars
    self.allowsSigns = allowsSigns
    var depth = 0
    while let scalar = rest.popFirst() {
      switch scalar {
      case "\\": depth += try readCommand()
      case "{": depth += 1
      case "}": depth -= 1
      case "~": text += "\u{A0}"
      case "%" where allowsSigns: rest = rest.drop { $0 != "\n" }
      case "$", "&", "#", "^", "_", "%":
        try expect(allowsSigns && !isDoubleCaret(scalar), "a bare \(scalar)")
      default: text.unicodeScalars.append(scalar)
      }
      try expect(depth >= 0, "a group ends that never began")
    }
    try expect(depth == 0, "\(depth) groups stay open")
  }

  /// `^^5c` is a backslash to TeX.
  private func isDoubleCaret(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "^" && rest.first == "^"
  }

  /// Gives back how many groups deeper it goes.
  private mutating func readCommand() throws -> Int {
    let name = takeName()
    switch Self.meanings[name] {
    case .sign(let sign): text.unicodeScalars.append(sign)
    case .word(let sign):
      try expect(rest.starts(with: "{}".unicodeScalars), "\\\(name) without {}")
      rest.removeFirst(2)
      text += sign
    case .face:
      try expect(rest.first == "{", "\\\(name) without its words")
    case .missing:
      let number = rest.dropFirst().prefix { $0 != "}" }
      guard let value = UInt32(String(number), radix: 16), let scalar = Unicode.Scalar(value) else {
        throw Finding("\\cvmissing of \(String(number))")
      }
      rest.removeFirst(number.count + 2)
      text.unicodeScalars.append(scalar)
    case nil:
      try expect(allowsSigns && TeXVocabulary.known.contains(name), "an unknown command \\\(name)")
    }
    return 0
  }

  /// `alpha`, or the one sign of `\&`.
  private mutating func takeName() -> String {
    let isLetter: (Unicode.Scalar) -> Bool = {
      $0.isASCII && $0.properties.isAlphabetic || $0 == "@"
    }
    let letters = rest.prefix(while: isLetter)
    let name = letters.isEmpty ? rest.prefix(1) : letters
    let text = String(name)
    rest.removeFirst(name.count)
    return text
  }
}

extension TeXReader {
  private enum Meaning {
    case sign(Unicode.Scalar)
    case word(String)
    case face
    case missing
  }

  private static let meanings: [String: Meaning] = {
    var meanings: [String: Meaning] = [
      "textbackslash": .word("\\"), "textasciicircum": .word("^"), "textasciitilde": .word("~"),
      "cvbreak": .word(""), "cvmissing": .missing,
    ]
    for sign in "{}$&#_%".unicodeScalars { meanings[String(sign)] = .sign(sign) }
    let faces = [
      "sign", "greek", "cyrillic", "chinese", "japanese", "korean", "arabic", "hebrew", "other",
      "symbol",
    ]
    for face in faces { meanings["cv" + face] = .face }
    return meanings
  }()
}
