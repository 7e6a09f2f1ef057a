import CVModel
import Homepage

struct TemplateTagUnfilled: Check {
  let code = "template-tag"
  let severity = Diagnostic.Severity.note
  let about = """
    A tag of Jekyll or Hugo that brings in words from another file. cvmark reads the page alone; \
    give it the built page, or write the words in.
    """
  let wrong = """
    # Ada Lin

    ## Publications

    {% bibliography --query @article %}

    - **Ada Lin**. Counting Clouds from Below. *Journal of Weather*, 2024.
    """
  let right = """
    # Ada Lin

    ## Publications

    - **Ada Lin**. Counting Clouds from Below. *Journal of Weather*, 2024.
    """

  func findings(in page: CheckedPage) -> [Finding] {
    page.page.removed.filter(Self.bringsWords).map { removal in
      Finding(
        "\(removal.text.quoted) would bring in words from elsewhere; the CV has none of them.",
        line: removal.lines.lowerBound, quote: removal.text)
    }
  }

  private static func bringsWords(_ removal: Removal) -> Bool {
    switch removal.rule {
    case "Liquid loop", "Hugo shortcode": true
    // `base_path` of academicpages is a variable.
    case "Liquid tag":
      tags.contains { removal.text.contains($0) } && !removal.text.contains("base_path")
    // `'cv.pdf' | relative_url` was read, and `site.url` is the beginning of a link.
    case "Liquid output":
      !removal.text.contains { "\"'".contains($0) } && !removal.text.contains("url")
    default: false
    }
  }

  private static let tags = [" include", " render", " bibliography", " cite", " reference"]
}
