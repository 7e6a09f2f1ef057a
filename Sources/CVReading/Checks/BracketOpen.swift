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

  /// Whatever their shape: `[0, 1)` is an interval.
  private static func isBalanced(_ text: String) -> Bool {
    var depth = 0
    for character in text {
      if "([{（【《".contains(character) { depth += 1 }
      if ")]}）】》".contains(character) { depth -= 1 }
      guard depth >= 0 else { return false }
    }
    return depth == 0
  }
}
