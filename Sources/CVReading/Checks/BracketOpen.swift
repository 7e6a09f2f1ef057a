import CVModel

struct BracketOpen: Check {
  let code = "bracket-open"
  let severity = Diagnostic.Severity.warning
  let about = """
    A title or venue with a bracket that has no partner: a typo, or a line that was misread.
    """
  let wrong = """
    # Ada Lin

    ## Publications

    - **Ada Lin**, Bo Berg. "Counting (Some Clouds from Below". *Journal of Weather*, 2024.
    """
  let right = """
    # Ada Lin

    ## Publications

    - **Ada Lin**, Bo Berg. "Counting (Some) Clouds from Below". *Journal of Weather*, 2024.
    """

  func findings(in page: CheckedPage) -> [Finding] {
    page.papers.flatMap { paper in
      ([paper.publication.title] + paper.publication.venues).map(\.plain)
        .filter { !Self.isBalanced($0) }.map { text in
          Finding(
            "\(text.quoted) has a bracket without a partner.", line: paper.line, quote: text)
        }
    }
  }

  private static let pairs: [Character: Character] = [
    ")": "(", "]": "[", "}": "{", "）": "（", "】": "【", "》": "《",
  ]

  private static func isBalanced(_ text: String) -> Bool {
    var open: [Character] = []
    for character in text {
      if pairs.values.contains(character) { open.append(character) }
      guard let partner = pairs[character] else { continue }
      guard open.popLast() == partner else { return false }
    }
    return open.isEmpty
  }
}
