import CVModel

struct NameInTitle: Check {
  let code = "name-in-title"
  let severity = Diagnostic.Severity.warning
  let about = """
    A title that begins like a list of authors ("Berg, B."): most likely the line was misread. \
    Quotes or italics around the title make it plain.
    """
  let wrong = """
    # Ada Lin

    ## Publications

    - [Berg B., Lin A., Counting Clouds from Below](https://example.org/clouds.pdf), 2024.
    """
  let right = """
    # Ada Lin

    ## Publications

    - Berg B., Lin A., [Counting Clouds from Below](https://example.org/clouds.pdf), 2024.
    """

  func findings(in page: CheckedPage) -> [Finding] {
    // `Berg, B., ` and `Berg B., `
    let authors = #/^\p{Lu}[\p{L}'’-]+,? (?:\p{Lu}\.[ -]?)+,/#
    return page.papers.filter { $0.title.firstMatch(of: authors) != nil }.map { paper in
      Finding(
        "The title \(paper.title.quoted) begins like a list of authors; put the title in quotes.",
        line: paper.line, quote: String(paper.title.prefix { $0 != " " }))
    }
  }
}
