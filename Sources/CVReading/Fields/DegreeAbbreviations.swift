/// Short forms of degrees: behind one of them a place may follow without a comma.
enum DegreeAbbreviations {
  /// The text, in lower case, is one of them and nothing else.
  static func contains(_ text: String) -> Bool {
    known.contains(text.filter(\.isLetter)) && !text.contains(" ")
  }

  private static let known: Set<String> = [
    "phd", "dphil", "msc", "ms", "ma", "mphil", "meng", "mba", "mfa", "mtech", "bsc", "bs", "ba",
    "beng", "be", "btech", "bba", "ab", "sm", "sb", "llm", "llb", "jd", "md",
  ]
}
