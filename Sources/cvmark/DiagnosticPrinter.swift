import CVModel

/// Diagnostics in the form that editors and people know:
///
///     index.md:12:3: warning: ...
///       12 | * **Malleus** ...
///          |   ^~~~~~~~~~~
struct DiagnosticPrinter {
  /// The page as the user named it.
  let page: String
  let colour: Bool
  private let lines: [Substring]

  init(page: String, source: String, colour: Bool) {
    self.page = page
    self.colour = colour
    lines = source.split(separator: "\n", omittingEmptySubsequences: false)
  }

  /// By line; what concerns the page as a whole comes first.
  func text(for diagnostics: [Diagnostic]) -> [String] {
    diagnostics.enumerated()
      .sorted { ($0.element.line ?? 0, $0.offset) < ($1.element.line ?? 0, $1.offset) }
      .map { text(for: $0.element) }
  }

  func text(for diagnostic: Diagnostic) -> String {
    let message = Visible.text(diagnostic.message)
    let severity = label(diagnostic.severity)
    guard let number = diagnostic.line, lines.indices.contains(number - 1) else {
      return "\(strong(Visible.text(page) + ":")) \(severity) \(message)"
    }
    let excerpt = Excerpt(of: lines[number - 1], quote: diagnostic.quote)
    let place = strong("\(Visible.text(page)):\(number):\(excerpt.column):")
    let margin = String(repeating: " ", count: String(number).count)
    return """
      \(place) \(severity) \(message)
        \(number) | \(excerpt.shown)
        \(margin) | \(excerpt.indent)\(Console.Style.caret.wrap(excerpt.marker, if: colour))
      """
  }

  private func label(_ severity: Diagnostic.Severity) -> String {
    let style: Console.Style =
      switch severity {
      case .note: .note
      case .warning: .warning
      case .error: .error
      }
    return style.wrap(severity.rawValue + ":", if: colour)
  }

  private func strong(_ text: String) -> String { Console.Style.strong.wrap(text, if: colour) }
}
