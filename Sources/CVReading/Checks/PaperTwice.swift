import CVModel

struct PaperTwice: Check {
  let code = "paper-twice"
  let severity = Diagnostic.Severity.warning
  let about = """
    The same title twice, often a preprint and the published paper. A committee counts it once \
    and wonders about the rest of the list.
    """
  let wrong = """
    # Ada Lin

    ## Publications

    - **Ada Lin**, Bo Berg. Counting Clouds from Below. *Journal of Weather*, 2024.
    - **Ada Lin**, Bo Berg. Counting clouds from below. *arXiv preprint*, 2023.
    """
  let right = """
    # Ada Lin

    ## Publications

    - **Ada Lin**, Bo Berg. Counting Clouds from Below. *Journal of Weather*, 2024.
    """

  func findings(in page: CheckedPage) -> [Finding] {
    var first: [String: CheckedPage.Paper] = [:]
    return page.papers.compactMap { paper in
      let title = paper.title.lettersAndDigits
      guard !title.isEmpty else { return nil }
      // "Preface" or "Editorial" may well be written twice, but not with the same people in a year.
      let people = paper.publication.authors.map(\.name.lettersAndDigits).joined(separator: " ")
      let key = title.count > 15 ? title : "\(title) \(people) \(paper.publication.year ?? 0)"
      guard let earlier = first[key] else {
        first[key] = paper
        return nil
      }
      return Finding(
        "\(paper.title.quoted) stands in line \(earlier.line) already; keep one of them.",
        line: paper.line, quote: paper.title)
    }
  }
}
