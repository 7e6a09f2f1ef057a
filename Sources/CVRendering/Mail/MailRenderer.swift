public import CVModel

/// A draft to open in a mail client and send: the CV as text and as HTML in the body, and as a PDF
/// attached.
public struct MailRenderer: Renderer {
  public let name = "email"
  public let fileExtension = "eml"
  /// "email.html", that of the HTML in the body.
  public var templateExtension: String? { html.templateExtension }
  /// Those of the HTML, the text and the PDF.
  public var templateExtensions: [String] {
    [html.templateExtension, text.templateExtension, pdf.templateExtension].compactMap { $0 }
  }
  private let pdf: any Renderer
  private let html = TemplateRenderer<MailHTML>(
    name: "email", fileExtension: "html", templateExtension: "email.html")
  private let text = PlainTextRenderer()

  /// - Parameter pdf: what makes the attachment.
  public init(pdf: PDFRenderer = PDFRenderer()) { self.pdf = pdf }

  /// Reads the templates of all three parts.
  public func prepare(for options: RenderingOptions) {
    for part in [pdf, html, text] as [any Renderer] { part.prepare(for: options.with(part)) }
  }

  /// Without LaTeX, for those who test what is around the attachment.
  package init(attaching pdf: any Renderer) { self.pdf = pdf }

  /// - Throws: what making the PDF throws; `RenderingError.template` for the other parts.
  public func render(
    _ cv: CV, options: RenderingOptions, report: inout Report
  ) async throws(RenderingError) -> Output {
    let words = Words.of(options.language ?? Language(tag: cv.language))
    let title = [words.curriculumVitae, cv.candidate.name].compactMap { $0 }
    // First what can fail for want of an engine.
    let attached = try await pdf.render(cv, options: options.with(pdf), report: &report)
    let body = MailBody(renderer: html, options: options.with(html))
    let message = MailMessage(
      recipient: options.mail.recipient,
      subject: options.mail.subject ?? title.joined(separator: " - "),
      text: try await plainText(cv, options: options, report: &report),
      html: try body.html(cv, report: &report),
      pdf: attached.bytes, pdfName: options.mail.attachmentName)
    return .bytes(Array(message.code.utf8))
  }

  /// The letter, a line, and what the renderer for text writes.
  private func plainText(
    _ cv: CV, options: RenderingOptions, report: inout Report
  ) async throws(RenderingError) -> String {
    var options = options.with(text)
    options.text.profile = .mail
    // The limit of a form is not the e-mail's.
    options.text.limit = nil
    let written = try await text.render(cv, options: options, report: &report)
    let cv = String(decoding: written.bytes, as: UTF8.self)
    guard let letter = options.mail.letter.map(Letter.init), !letter.paragraphs.isEmpty else {
      return cv
    }
    return letter.flowed + "\n" + String(repeating: "-", count: 20) + "\n\n" + cv
  }
}

extension RenderingOptions {
  /// For one part: a template that is for another one does not count.
  fileprivate func with(_ part: any Renderer) -> RenderingOptions {
    var options = self
    if let template, let ending = part.templateExtension,
      !template.name.lowercased().hasSuffix("." + ending)
    {
      options.template = nil
    }
    return options
  }
}
