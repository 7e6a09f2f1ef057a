import CVModel
import Homepage

struct LinkWithoutTarget: Check {
  let code = "link-without-target"
  let severity = Diagnostic.Severity.warning
  let about =
    "Brackets of a link around nothing: `[PDF]()`. The outputs print the word without a link."
  let wrong = """
    # Ada Lin

    ## Publications

    - **Ada Lin**, Bo Berg. Counting Clouds from Below. *Journal of Weather*, 2024. [PDF]()
    """
  let right = """
    # Ada Lin

    ## Publications

    - **Ada Lin**, Bo Berg. Counting Clouds from Below. *Journal of Weather*, 2024.
      [PDF](https://example.org/clouds.pdf)
    """

  func findings(in page: CheckedPage) -> [Finding] {
    page.page.emptyLinks.map { link in
      Finding(
        "The link \(link.text.quoted) leads nowhere; give it a target, or take its brackets off.",
        line: link.line, quote: link.text)
    }
  }
}
