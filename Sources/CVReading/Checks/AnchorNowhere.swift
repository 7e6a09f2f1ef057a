import CVModel
import Homepage

struct AnchorNowhere: Check {
  let code = "anchor-nowhere"
  let severity = Diagnostic.Severity.warning
  let about = "A link to a place on the page that does not exist, often a heading that was renamed."
  let wrong = """
    # Ada Lin

    My papers are [below](#papers).

    ## Publications

    - **Ada Lin**, Bo Berg. Counting Clouds from Below. *Journal of Weather*, 2024.
    """
  let right = """
    # Ada Lin

    My papers are [below](#publications).

    ## Publications

    - **Ada Lin**, Bo Berg. Counting Clouds from Below. *Journal of Weather*, 2024.
    """

  func findings(in page: CheckedPage) -> [Finding] {
    let anchors = Anchors(of: page.page)
    let names = anchors.headings.prefix(8).map { "#" + $0 }.joined(separator: ", ")
    return page.lines.flatMap { line in
      line.text.runs.compactMap { run -> Finding? in
        guard let target = run.link?.description, target.hasPrefix("#"), target.count > 1,
          !anchors.contains(target.dropFirst())
        else { return nil }
        return Finding(
          "The page has no place called \(target); its headings are \(names).",
          line: line.number, quote: target)
      }
    }
  }
}
