import CVModel
import Homepage

/// Words that were taken off the page and that a visitor may see: they count as dropped.
enum Unseen {
  private static let rules: Set<String> = [
    "unused footnote", "knitr chunk", "knitr", "LaTeX command", "button",
  ]

  static func dropped(from page: Page) -> [Dropped] {
    page.removed.filter { rules.contains($0.rule) && $0.text.hasWords }
      .map { Dropped($0.text, reason: $0.rule, lines: $0.lines) }
  }
}
