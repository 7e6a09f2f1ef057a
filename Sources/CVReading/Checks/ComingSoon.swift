import CVModel

struct ComingSoon: Check {
  let code = "coming-soon"
  let severity = Diagnostic.Severity.note
  let about = "A promise (\"PDF coming soon\") that is still open. It is printed as it stands."
  let wrong = """
    # Ada Lin

    ## Publications

    - **Ada Lin**, Bo Berg. Counting Clouds from Below. *Journal of Weather*, 2024. [PDF coming soon]
    """
  let right = """
    # Ada Lin

    ## Publications

    - **Ada Lin**, Bo Berg. Counting Clouds from Below. *Journal of Weather*, 2024.
      [PDF](https://example.org/clouds.pdf)
    """

  private static let phrases = ["coming soon", "to be released", "即将公开", "敬请期待"]

  func findings(in page: CheckedPage) -> [Finding] {
    page.papers.compactMap { paper in
      let runs = paper.entry.text.flatMap(\.runs).filter { $0.link == nil }
      let text = runs.map(\.text).joined(separator: " ").lowercased()
      guard let phrase = Self.phrases.first(where: text.contains) else { return nil }
      return Finding(
        "\(paper.title.quoted) says \"\(phrase)\"; give it its link if there is one by now.",
        line: paper.line, quote: phrase)
    }
  }
}
