import CVModel

struct TitleCutShort: Check {
  let code = "title-cut-short"
  let severity = Diagnostic.Severity.warning
  let about = """
    A title that ends in a word no title ends in ("of", "the"): most likely the line was misread \
    there.
    """
  let wrong = """
    # Ada Lin

    ## Publications

    - **Ada Lin**, Bo Berg. "Counting Clouds from the". *Journal of Weather*, 2024.
    """
  let right = """
    # Ada Lin

    ## Publications

    - **Ada Lin**, Bo Berg. "Counting Clouds from the Ground". *Journal of Weather*, 2024.
    """

  private static let words: Set<String> = [
    "a", "an", "and", "at", "by", "for", "from", "of", "or", "the", "their", "to", "with", "des",
    "et", "der", "und", "von", "zur", "的", "与", "和",
  ]

  func findings(in page: CheckedPage) -> [Finding] {
    page.papers.filter { paper in
      let words = paper.title.split { !$0.isLetter }
      return words.count > 1 && Self.words.contains(words.last.map(String.init) ?? "")
    }.map { paper in
      Finding(
        "The title \(paper.title.quoted) seems to be cut short; put the title in quotes.",
        line: paper.line, quote: paper.title)
    }
  }
}
