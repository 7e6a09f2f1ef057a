public import CVModel

/// Writes a CV in one format. All built-in renderers stand in `Renderers.all`.
public protocol Renderer: Sendable {
  /// What `--to` calls it: "html".
  var name: String { get }
  /// Without the dot: "html".
  var fileExtension: String { get }
  /// How the names of its templates end, "tex" for the PDF; nil if it is made from none.
  var templateExtension: String? { get }
  /// The same of everything that the output is made of: an e-mail holds HTML, text and a PDF.
  var templateExtensions: [String] { get }

  /// Does what can be done before the CV is there, such as reading the template. What goes wrong is
  /// reported by `render`, which does not need this to have happened.
  func prepare(for options: RenderingOptions)

  /// Writes the CV as the options want it; what is odd about it goes into the report.
  func render(
    _ cv: CV, options: RenderingOptions, report: inout Report
  ) async throws(RenderingError) -> Output
}

extension Renderer {
  /// By default nil: it is made from no template.
  public var templateExtension: String? { nil }
  /// By default that of `templateExtension` alone.
  public var templateExtensions: [String] { [templateExtension].compactMap { $0 } }
  /// By default there is nothing to do beforehand.
  public func prepare(for options: RenderingOptions) {}

  /// Whether a template of that name is for this renderer: the longest ending that a renderer knows
  /// decides, so `my.email.html` is not for `html`.
  public func takes(templateNamed name: String) -> Bool {
    let endings = Renderers.all.flatMap(\.templateExtensions)
      .filter { name.lowercased().hasSuffix("." + $0) }
    guard let ending = endings.max(by: { $0.count < $1.count }) else { return false }
    return templateExtensions.contains(ending)
  }
}

/// A finished document.
public enum Output: Hashable, Sendable {
  case text(String)
  case bytes([UInt8])

  /// What stands in its file.
  package var bytes: [UInt8] {
    switch self {
    case .text(let text): Array(text.utf8)
    case .bytes(let bytes): bytes
    }
  }
}

/// Why an output could not be made. The message is a sentence for the owner of the page.
public enum RenderingError: Error, Hashable, Sendable {
  /// A theme that does not exist for this format, or a template that cannot be read.
  case template(message: String)
  /// No LaTeX engine, or no reader of its PDFs; the message says what to install.
  case noEngine(message: String)
  /// TeX failed, ran out of time or of room, or made a PDF that cannot be read.
  case typesetting(message: String)
  /// The text cannot be made as short as it was asked to be.
  case limit(message: String)
}

/// The renderers that come with cvmark. A new format is one file and one word here.
public enum Renderers {
  /// In the order in which the help of `--to` names them.
  public static let all: [any Renderer] = [
    PDFRenderer(),
    TemplateRenderer<LaTeX>(name: "latex", fileExtension: "tex"),
    TemplateRenderer<HTML>(name: "html", fileExtension: "html"),
    PlainTextRenderer(),
    JSONRenderer(),
    MailRenderer(),
  ]
}
