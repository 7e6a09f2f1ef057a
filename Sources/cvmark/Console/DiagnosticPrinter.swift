import CVModel

/// Diagnostics of a page as a terminal shows them.
struct DiagnosticPrinter {
  /// The files that were read as one page, in their order.
  let files: [ReadFile]
  let colour: Bool

  func text(for diagnostics: [Diagnostic]) -> [String] {
    PlacedDiagnostic.all(diagnostics, in: files).map { $0.text(colour: colour) }
  }

  func text(for diagnostic: Diagnostic) -> String {
    text(for: [diagnostic]).joined(separator: "\n")
  }
}
