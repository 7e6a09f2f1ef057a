import CVModel

struct MarkUnexplained: Check {
  let code = "mark-unexplained"
  let severity = Diagnostic.Severity.warning
  let about = """
    A mark on a name that the page explains nowhere. A committee will guess, and may guess wrong.
    """
  let wrong = """
    # Ada Lin

    ## Publications

    - **Ada Lin**\\*, Bo Berg\\*. Counting Clouds from Below. *Journal of Weather*, 2024.
    """
  let right = """
    # Ada Lin

    ## Publications

    \\* equal contribution

    - **Ada Lin**\\*, Bo Berg\\*. Counting Clouds from Below. *Journal of Weather*, 2024.
    """

  func findings(in page: CheckedPage) -> [Finding] {
    var seen: Set<Character> = []
    return page.papers.flatMap { paper in
      paper.publication.authors.flatMap { author in
        author.marks.compactMap { mark -> Finding? in
          guard Self.isMark(mark), seen.insert(mark).inserted,
            !Self.explained(by: page.cv.legend).contains(mark),
            !Self.explained(by: paper.section.legend).contains(mark)
          else { return nil }
          return Finding(
            "The page does not say what \(mark) after a name means; write a line such as "
              + "\"\(mark) equal contribution\" above the list.",
            line: paper.line, quote: author.name)
        }
      }
    }
  }

  /// Letters and digits lead to affiliations, which a CV does not have.
  private static func isMark(_ mark: Character) -> Bool {
    !mark.isLetter && !mark.isNumber && !mark.isWhitespace && !",.;:()".contains(mark)
  }

  private static func explained(by legend: Legend) -> Set<Character> {
    Set(legend.meanings.flatMap(\.mark))
  }
}
