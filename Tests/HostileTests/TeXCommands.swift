import FuzzTargets

/// The control sequences of a document, beside those that our templates and tables write.
enum TeXCommands {
  static func strangers(in document: String) -> Set<String> {
    let body = document.components(after: "\\begin{document}")
    return Set(names(in: body)).subtracting(known).union(body.contains("^^") ? ["^^"] : [])
  }

  /// `alpha` of `\alpha`, `&` of `\&`.
  private static func names(in code: String) -> [String] {
    var names: [String] = []
    var rest = Substring(code).unicodeScalars
    while let start = rest.firstIndex(of: "\\") {
      rest = rest[rest.index(after: start)...]
      let letters = rest.prefix { $0.isASCII && $0.properties.isAlphabetic || $0 == "@" }
      let name = letters.isEmpty ? rest.prefix(1) : letters
      names.append(String(name))
      rest = rest.dropFirst(name.count)
    }
    return names
  }

  private static let known = TeXVocabulary.known
    .union(escapes.split { $0.isWhitespace }.map(String.init))

  /// What escaping writes.
  private static let escapes = """
    { } $ & # _ % textbackslash textasciicircum textasciitilde cvbreak cvmissing
    cvsign cvgreek cvcyrillic cvchinese cvjapanese cvkorean cvarabic cvhebrew cvother cvsymbol
    """
}

extension String {
  fileprivate func components(after mark: String) -> String {
    firstRange(of: mark).map { String(self[$0.upperBound...]) } ?? self
  }
}
