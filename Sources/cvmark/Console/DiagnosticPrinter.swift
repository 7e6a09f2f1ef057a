import CVModel

/// Diagnostics in the form that editors and people know:
///
///     index.md:12:3: warning: ...
///       12 | * **Malleus** ...
///          |   ^~~~~~~~~~~
struct DiagnosticPrinter {
  /// The files that were read as one page, in their order.
  let files: [ReadFile]
  let colour: Bool

  /// By line; what concerns the page as a whole comes first.
  func text(for diagnostics: [Diagnostic]) -> [String] {
    diagnostics.enumerated()
      .sorted { ($0.element.line ?? 0, $0.offset) < ($1.element.line ?? 0, $1.offset) }
      .map { text(for: $0.element) }
  }

  func text(for diagnostic: Diagnostic) -> String {
    let message = Visible.text(diagnostic.message)
    let severity = label(diagnostic.severity)
    guard let (file, number) = place(of: diagnostic) else {
      return "\(strong(Visible.text(files.first?.name ?? "cvmark") + ":")) \(severity) \(message)"
    }
    let excerpt = Excerpt(of: file.lines[number - 1], quote: diagnostic.quote)
    let place = strong("\(Visible.text(file.name)):\(number):\(excerpt.column):")
    let margin = String(repeating: " ", count: String(number).count)
    return """
      \(place) \(severity) \(message)
        \(number) | \(excerpt.shown)
        \(margin) | \(excerpt.indent)\(Console.Style.caret.wrap(excerpt.marker, if: colour))
      """
  }

  /// Lines of joined pages are counted on from one file to the next.
  private func place(of diagnostic: Diagnostic) -> (ReadFile, Int)? {
    guard var number = diagnostic.line, number > 0 else { return nil }
    for file in files {
      if number <= file.lines.count { return (file, number) }
      number -= file.lines.count
    }
    return nil
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
