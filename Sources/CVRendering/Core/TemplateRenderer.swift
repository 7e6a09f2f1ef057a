public import CVModel

/// A renderer that is a format and a template.
///
///     TemplateRenderer<HTML>(name: "html", fileExtension: "html")
public struct TemplateRenderer<Format: TextFormat>: Renderer {
  public let name: String
  public let fileExtension: String
  private let template: TemplateSource?

  /// - Parameter template: what to use if the caller's options bring none; nil: the built-in one of
  ///   the theme, such as `classic.html`.
  public init(name: String, fileExtension: String, template: TemplateSource? = nil) {
    self.name = name
    self.fileExtension = fileExtension
    self.template = template
  }

  public func render(
    _ cv: CV, options: RenderingOptions, report: inout Report
  ) async throws(RenderingError) -> Output {
    .text(try document(cv, options: options, report: &report))
  }

  /// The finished document, for renderers that go on from there.
  func document(
    _ cv: CV, options: RenderingOptions, report: inout Report
  ) throws(RenderingError) -> String {
    let template = try Template(source(options))
    template.check(against: TemplateNames.known, report: &report)
    cv.reportRelativeLinks(to: &report)
    return template.render(CVValues<Format>(cv, options: options).value)
  }

  private func source(_ options: RenderingOptions) throws(RenderingError) -> TemplateSource {
    if let given = options.template ?? template { return given }
    let wanted = "\(options.theme).\(fileExtension)"
    if let builtIn = BuiltInTemplates.all.first(where: { $0.name == wanted }) { return builtIn }
    let names = BuiltInTemplates.all.map(\.name).joined(separator: ", ")
    throw .template(message: "There is no template \(wanted). There are: \(names).")
  }
}
