import CVModel
import Homepage

struct MarkUnused: Check {
  let code = "mark-unused"
  let severity = Diagnostic.Severity.note
  let about =
    "A mark that the page explains and no name carries: perhaps it was lost on one of them."
  let wrong = """
    # Ada Lin

    ## Publications

    \\* equal contribution, † corresponding author

    - **Ada Lin**\\*, Bo Berg\\*. Counting Clouds from Below. *Journal of Weather*, 2024.
    """
  let right = """
    # Ada Lin

    ## Publications

    \\* equal contribution, † corresponding author

    - **Ada Lin**\\*, Bo Berg\\*†. Counting Clouds from Below. *Journal of Weather*, 2024.
    """

  func findings(in page: CheckedPage) -> [Finding] {
    let used = Set(page.papers.flatMap { $0.publication.authors.flatMap(\.marks) })
    let legends = [page.cv.legend] + page.cv.sections.map(\.legend)
    return legends.flatMap(\.meanings).filter { $0.mark.allSatisfy { !used.contains($0) } }
      .map { meaning in
        let line = page.lines.first { $0.text.plain.contains(meaning.meaning) }
        return Finding(
          "\(meaning.mark) is explained (\(meaning.meaning.quoted)), and no name carries it.",
          line: line?.number ?? 1, quote: meaning.mark)
      }
  }
}
