import CVModel

struct LeftOut: Check {
  let code = "left-out"
  let severity = Diagnostic.Severity.note
  let about = "Words that a visitor sees and a CV leaves out, with the name of the rule."
  let wrong = """
    # Ada Lin

    [Home](/) · [Papers](/papers) · [Contact](/contact)

    ## Awards

    - Prize for Patience, 2024
    """
  let right = """
    # Ada Lin

    ## Awards

    - Prize for Patience, 2024
    """

  func findings(in page: CheckedPage) -> [Finding] {
    page.leftOut.map { piece in
      Finding(
        "\(piece.text.quoted) is left out: \(piece.reason).", line: piece.lines.lowerBound,
        quote: piece.text)
    }
  }
}
