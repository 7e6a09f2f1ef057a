import CVModel

struct UnknownSection: Check {
  let code = "unknown-section"
  let severity = Diagnostic.Severity.note
  let about = """
    A section whose heading says nothing that cvmark knows. Its entries are printed as they \
    stand; a heading such as "Awards" or "Service" would tell what they are.
    """
  let wrong = """
    # Ada Lin

    ## Odds and Ends

    - Keeper of the garden's rain gauge
    """
  let right = """
    # Ada Lin

    ## Service

    - Keeper of the garden's rain gauge
    """

  func findings(in page: CheckedPage) -> [Finding] {
    page.cv.sections.filter { $0.kind == .other && !$0.title.isEmpty }.map { section in
      Finding(
        "\(section.title.plain.quoted) is no section that cvmark knows; it is printed as it stands.",
        line: section.lines.lowerBound, quote: section.title.plain)
    }
  }
}
