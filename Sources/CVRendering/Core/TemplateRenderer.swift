public import CVModel

/// A renderer that is a format and a template.
///
///     TemplateRenderer<HTML>(name: "html", fileExtension: "html")
public struct TemplateRenderer<Format: TextFormat>: Renderer {
  public let name: String
  public let fileExtension: String
  /// Never nil: `fileExtension` if no other was given.
  public let templateExtension: String?
  private let template: TemplateSource?

  /// - Parameters:
  ///   - name: what `--to` calls it.
  ///   - fileExtension: of what it writes, without the dot.
  ///   - templateExtension: how the names of the built-in templates end; nil: as the files do.
  ///   - template: what to use if the caller's options bring none; nil: the built-in one of the
  ///     theme, such as `classic.html`.
  public init(
    name: String, fileExtension: String, templateExtension: String? = nil,
    template: TemplateSource? = nil
  ) {
    self.name = name
    self.fileExtension = fileExtension
    self.templateExtension = templateExtension ?? fileExtension
    self.template = template
  }

  /// Reads the template, once for all pages.
  public func prepare(for options: RenderingOptions) {
    _ = try? Template.shared(source(options))
  }

  /// - Throws: `RenderingError.template` for an unknown theme or a template that cannot be read.
  public func render(
    _ cv: CV, options: RenderingOptions, report: inout Report
  ) async throws(RenderingError) -> Output {
    .text(try document(cv, options: options, report: &report))
  }

  /// The finished document, for renderers that go on from there.
  func document(
    _ cv: CV, options: RenderingOptions, report: inout Report
  ) throws(RenderingError) -> String {
    let template = try template(for: options, report: &report)
    let cv = options.sections.applied(to: cv, report: &report)
    cv.reportRelativeLinks(to: &report)
    let document = template.render(CVValues<Format>(cv, options: options).value)
    Format.inspect(document, report: &report)
    return document
  }

  /// The template that the options ask for; names in it that no value has are reported.
  func template(
    for options: RenderingOptions, report: inout Report
  ) throws(RenderingError) -> Template {
    let template = try Template.shared(source(options))
    template.check(against: TemplateNames.known, report: &report)
    return template
  }

  /// A theme that has no template for this format uses that of the first theme.
  private func source(_ options: RenderingOptions) throws(RenderingError) -> TemplateSource {
    if let given = options.template ?? template { return given }
    let ending = templateExtension ?? fileExtension
    let wanted = ["\(options.theme).\(ending)", "\(BuiltInTemplates.themes[0]).\(ending)"]
    let found = wanted.lazy.compactMap(BuiltInTemplates.template)
    guard BuiltInTemplates.themes.contains(options.theme), let template = found.first else {
      let names = BuiltInTemplates.names.joined(separator: ", ")
      throw .template(message: "There is no template \(wanted[0]). There are: \(names).")
    }
    return template
  }
}
