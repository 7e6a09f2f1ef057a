import CVModel

extension Report {
  /// Pictures are a matter of taste, letters are parts of words.
  mutating func add(missing scalars: [Unicode.Scalar]) {
    add(missing: scalars.filter { !$0.properties.isAlphabetic }, .note)
    add(missing: scalars.filter(\.properties.isAlphabetic), .warning)
  }

  private mutating func add(missing scalars: [Unicode.Scalar], _ severity: Diagnostic.Severity) {
    guard let first = scalars.first else { return }
    let named = scalars.map { "\($0) (\($0.codePoint))" }
    let message =
      "LaTeX and PDF leave out \(named.joined(separator: ", ")): no font of theirs has "
      + (scalars.count == 1 ? "it." : "them.")
    add(Diagnostic(severity, code: "missing-character", message, quote: String(first)))
  }
}
