public import CVModel

/// Plain text for forms and mails, as `RenderingOptions.text` wants it.
public struct PlainTextRenderer: Renderer {
  public let name = "text"
  public let fileExtension = "txt"
  public var templateExtension: String? { fileExtension }

  private let templates = TemplateRenderer<PlainText>(name: "text", fileExtension: "txt")

  public init() {}

  /// Reads the template, once for all pages.
  public func prepare(for options: RenderingOptions) { templates.prepare(for: options) }

  /// - Throws: `RenderingError.template`; `.limit` if even the shortest text is too long.
  public func render(
    _ cv: CV, options: RenderingOptions, report: inout Report
  ) async throws(RenderingError) -> Output {
    let page = try page(of: cv, options: options, report: &report)
    guard let limit = options.text.limit else {
      return .text(page.text(of: page.cv, report: &report))
    }
    return .text(try TextFitting(page: page, limit: limit).text(report: &report))
  }

  func page(
    of cv: CV, options: RenderingOptions, report: inout Report
  ) throws(RenderingError) -> TextPage {
    let template = try templates.template(for: options, report: &report)
    return TextPage(cv, options: options, template: template, report: &report)
  }
}
