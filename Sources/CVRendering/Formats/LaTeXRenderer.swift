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

  /// The document as text, and a note for every character that it cannot show.
  func document(
    _ cv: CV, options: RenderingOptions, report: inout Report
  ) throws(RenderingError) -> String {
    let document = try template.document(cv, options: options, report: &report)
    for scalar in TeXCharacter.all(missingIn: document) { report.add(.missing(scalar)) }
    return document
  }
}

extension Diagnostic {
  /// A picture is a matter of taste, a letter is part of a word.
  static func missing(_ scalar: Unicode.Scalar) -> Diagnostic {
    let number = String(scalar.value, radix: 16, uppercase: true)
    return Diagnostic(
      scalar.properties.isAlphabetic ? .warning : .note, code: "missing-character",
      "LaTeX and PDF leave out \(scalar) (U+\(number)), which none of their fonts has.",
      quote: String(scalar))
  }
}
