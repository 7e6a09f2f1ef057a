import CVModel

struct OutOfOrder: Check {
  let code = "out-of-order"
  let severity = Diagnostic.Severity.note
  let about = """
    One paper that breaks the order of years which the rest of its list keeps. The outputs keep \
    your order.
    """
  let wrong = """
    # Ada Lin

    ## Publications

    - **Ada Lin**, Bo Berg. Counting Clouds from Below. *Journal of Weather*, 2024.
    - **Ada Lin**. Fog. *Journal of Weather*, 2021.
    - **Ada Lin**, Bo Berg. Rain on Paper. *Journal of Weather*, 2023.
    - **Ada Lin**, Bo Berg. Snow in Spring. *Journal of Weather*, 2020.
    - **Ada Lin**, Bo Berg. Hail in June. *Journal of Weather*, 2019.
    """
  let right = """
    # Ada Lin

    ## Publications

    - **Ada Lin**, Bo Berg. Counting Clouds from Below. *Journal of Weather*, 2024.
    - **Ada Lin**, Bo Berg. Rain on Paper. *Journal of Weather*, 2023.
    - **Ada Lin**. Fog. *Journal of Weather*, 2021.
    - **Ada Lin**, Bo Berg. Snow in Spring. *Journal of Weather*, 2020.
    - **Ada Lin**, Bo Berg. Hail in June. *Journal of Weather*, 2019.
    """

  func findings(in page: CheckedPage) -> [Finding] {
    page.cv.sections.flatMap { section in
      Dictionary(grouping: page.papers.filter { $0.section == section }, by: \.entry.group)
        .values.sorted { $0[0].line < $1[0].line }.flatMap(Self.strays)
    }
  }

  /// Where the years rise in a list that falls everywhere else.
  private static func strays(in papers: [CheckedPage.Paper]) -> [Finding] {
    let dated = papers.filter { $0.publication.year != nil }
    let steps = zip(dated, dated.dropFirst())
    let rises = steps.filter { ($0.publication.year ?? 0) < ($1.publication.year ?? 0) }
    guard dated.count >= 4, rises.count == 1 else { return [] }
    return rises.map { before, paper in
      Finding(
        "\(paper.title.quoted) (\(paper.publication.year ?? 0)) stands below a paper of "
          + "\(before.publication.year ?? 0); the rest of the list has the latest first.",
        line: paper.line, quote: paper.publication.year.map { String($0) })
    }
  }
}
