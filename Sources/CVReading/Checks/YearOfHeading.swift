import CVModel

struct YearOfHeading: Check {
  let code = "year-of-heading"
  let severity = Diagnostic.Severity.warning
  let about = "A paper under the heading of one year whose venue names another."
  let wrong = """
    # Ada Lin

    ## Publications

    ### 2024

    - **Ada Lin**, Bo Berg. Counting Clouds from Below. *Journal of Weather*, 2024.
    - **Ada Lin**, Bo Berg. Rain on Paper. *Journal of Weather*, 2022.

    ### 2023

    - **Ada Lin**. Fog. *Journal of Weather*, 2023.
    """
  let right = """
    # Ada Lin

    ## Publications

    ### 2024

    - **Ada Lin**, Bo Berg. Counting Clouds from Below. *Journal of Weather*, 2024.

    ### 2023

    - **Ada Lin**. Fog. *Journal of Weather*, 2023.

    ### 2022

    - **Ada Lin**, Bo Berg. Rain on Paper. *Journal of Weather*, 2022.
    """

  func findings(in page: CheckedPage) -> [Finding] {
    page.papers.compactMap { paper in
      let headings = paper.entry.group.flatMap { $0.headingYears ?? [] }
      guard let year = paper.publication.year, let low = headings.min(), let high = headings.max(),
        !(low...high).contains(year)
      else { return nil }
      return Finding(
        "\(paper.title.quoted) is from \(year) and stands under \(paper.entry.group.last?.plain.quoted ?? "").",
        line: paper.line, quote: String(year))
    }
  }
}
