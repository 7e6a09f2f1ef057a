public import CVModel

/// A draft to open in a mail client and send: the CV as text and as HTML in the body, and as a PDF
/// attached. It has no sender and no date; the client adds them.
public struct MailRenderer: Renderer {
  public let name = "email"
  public let fileExtension = "eml"
  public var templateExtension: String? { html.templateExtension }
  public var templateExtensions: [String] {
    [html.templateExtension, text?.templateExtension, pdf.templateExtension].compactMap { $0 }
  }
  private let pdf: PDFRenderer
  private let html = TemplateRenderer<MailHTML>(
    name: "email", fileExtension: "html", templateExtension: "email.html")
  /// Looked up when it is needed: this renderer stands in the same list.
  private var text: (any Renderer)? { Renderers.named("text") }

  /// - Parameter pdf: what makes the attachment.
  public init(pdf: PDFRenderer = PDFRenderer()) { self.pdf = pdf }

  public func render(
    _ cv: CV, options: RenderingOptions, report: inout Report
  ) async throws(RenderingError) -> Output {
    let attached = try await pdf.render(
      cv, options: options.with(templateFor: "tex"), report: &report)
    let body = MailBody(renderer: html, options: options.with(templateFor: "email.html"))
    let page = try body.html(cv, report: &report)
    let plain = try await plainText(cv, options: options, report: &report)
    let name = options.mail.attachmentName.asFileName
    let message = MIMEPart.multipart(
      "mixed",
      [
        .multipart(
          "alternative",
          [
            .text(
              "text/plain", plain, ["charset": "utf-8", "format": "flowed", "delsp": "no"]),
            .text("text/html", page, ["charset": "utf-8"]),
          ]),
        .attachment("application/pdf", attached.bytes, name: name.isEmpty ? "cv.pdf" : name),
      ])
    let fields = head(cv, options) + message.fields
    return .bytes(Array(MIMEPart(fields: fields, body: message.body).code.utf8))
  }

  private func head(_ cv: CV, _ options: RenderingOptions) -> [String] {
    let words = Words.of(options.language ?? Language(tag: cv.language))
    let title = [words.curriculumVitae, cv.candidate.name].compactMap { $0 }
      .joined(separator: " - ")
    return [
      options.mail.recipient.map { HeaderField.text("To", $0.description) },
      HeaderField.text("Subject", options.mail.subject ?? title),
      // Outlook opens it as a draft.
      "X-Unsent: 1",
      "MIME-Version: 1.0",
    ].compactMap { $0 }
  }

  /// The letter, a line, and what the renderer for text writes.
  private func plainText(
    _ cv: CV, options: RenderingOptions, report: inout Report
  ) async throws(RenderingError) -> String {
    var options = options.with(templateFor: "txt")
    options.text.profile = .mail
    options.text.limit = nil
    let written = try await text?.render(cv, options: options, report: &report)
    let cv = String(decoding: written?.bytes ?? [], as: UTF8.self)
    guard let letter = options.mail.letter.map(Letter.init), !letter.paragraphs.isEmpty else {
      return cv
    }
    return letter.flowed + "\n" + String(repeating: "-", count: 20) + "\n\n" + cv
  }
}

extension RenderingOptions {
  /// Without the template of another part.
  fileprivate func with(templateFor ending: String) -> RenderingOptions {
    guard let name = template?.name.lowercased(), !name.hasSuffix("." + ending) else { return self }
    var options = self
    options.template = nil
    return options
  }
}

extension Output {
  fileprivate var bytes: [UInt8] {
    switch self {
    case .text(let text): Array(text.utf8)
    case .bytes(let bytes): bytes
    }
  }
}
