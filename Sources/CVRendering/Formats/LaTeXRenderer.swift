public import CVModel

/// `classic.tex` filled with a CV.
public struct LaTeXRenderer: Renderer {
  public let name = "latex"
  public let fileExtension = "tex"
  private let template = TemplateRenderer<LaTeX>(name: "latex", fileExtension: "tex")

  public init() {}

  public func render(
    _ cv: CV, options: RenderingOptions, report: inout Report
  ) async throws(RenderingError) -> Output {
    .text(try document(cv, options: options, report: &report))
  }

  /// The document as text, and a diagnostic that names what it cannot show.
  func document(
    _ cv: CV, options: RenderingOptions, report: inout Report
  ) throws(RenderingError) -> String {
    let document = try template.document(cv, options: options, report: &report)
    report.add(missing: TeXCharacter.all(missingIn: document))
    return document
  }
}

extension Report {
  /// Pictures are a matter of taste, letters are parts of words.
  mutating func add(missing scalars: [Unicode.Scalar]) {
    add(missing: scalars.filter { !$0.properties.isAlphabetic }, .note)
    add(missing: scalars.filter(\.properties.isAlphabetic), .warning)
  }

  private mutating func add(missing scalars: [Unicode.Scalar], _ severity: Diagnostic.Severity) {
    guard let first = scalars.first else { return }
    let named = scalars.map { "\($0) (U+\(String($0.value, radix: 16, uppercase: true)))" }
    let message =
      "LaTeX and PDF leave out \(named.joined(separator: ", ")): no font of theirs has "
      + (scalars.count == 1 ? "it." : "them.")
    add(Diagnostic(severity, code: "missing-character", message, quote: String(first)))
  }
}
