import CVModel

struct BoldElsewhere: Check {
  let code = "bold-elsewhere"
  let severity = Diagnostic.Severity.warning
  let about = """
    Your page sets your name in bold, and in one author list it is somebody else who is bold. \
    The outputs make you bold there as everywhere.
    """
  let wrong = """
    # Ada Lin

    ## Publications

    - **Ada Lin**, Bo Berg. Counting Clouds from Below. *Journal of Weather*, 2024.
    - Ada Lin, **Bo Berg**. Rain on Paper. *Journal of Weather*, 2023.
    """
  let right = """
    # Ada Lin

    ## Publications

    - **Ada Lin**, Bo Berg. Counting Clouds from Below. *Journal of Weather*, 2024.
    - **Ada Lin**, Bo Berg. Rain on Paper. *Journal of Weather*, 2023.
    """

  func findings(in page: CheckedPage) -> [Finding] {
    page.papers.compactMap { paper in
      let authors = paper.publication.authors
      // A list that is bold as a whole says nothing about anybody.
      let bold = Self.boldWords(of: paper.entry)
      guard let candidate = authors.first(where: \.isCandidate), !bold.contains(candidate.name),
        let other = authors.first(where: { !$0.isCandidate && bold.contains($0.name) })
      else { return nil }
      return Finding(
        "\(other.name) is bold among the authors of \(paper.title.quoted), and \(candidate.name) "
          + "is not; the outputs have it the other way round.",
        line: paper.line, quote: other.name)
    }
  }

  /// What stands in bold, marks and punctuation around it taken off.
  private static func boldWords(of entry: Entry) -> Set<String> {
    let runs = entry.text.flatMap(\.runs).filter { $0.style.contains(.bold) }
    return Set(
      runs.map { run in
        RichText(run.text).trimmed { !$0.properties.isAlphabetic && $0 != "." }.plain
      })
  }
}
