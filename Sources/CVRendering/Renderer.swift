public import CVModel

/// Writes a CV in one format. All built-in renderers stand in `Renderers.all`.
public protocol Renderer: Sendable {
  /// What `--to` calls it: "html".
  var name: String { get }
  /// Without the dot: "html".
  var fileExtension: String { get }

  func render(
    _ cv: CV, options: RenderingOptions, report: inout Report
  ) async throws(RenderingError) -> Output
}

/// A finished document.
public enum Output: Hashable, Sendable {
  case text(String)
  case bytes([UInt8])
}

/// What the caller decides; everything else comes from the CV.
public struct RenderingOptions: Hashable, Sendable {
  /// The date of "last updated"; nil: what the page says.
  public var date: PartialDate?
  /// The name of a built-in theme.
  public var theme = "classic"
  /// A template of the user's own, whose extension picked this renderer.
  public var template: TemplateSource?
  /// Prints news sections too.
  public var withNews = false
  /// What makes a PDF out of LaTeX.
  public var engine = TeXEngine.xelatex

  public init() {}
}

/// The text of a template and the name that diagnostics give it.
public struct TemplateSource: Hashable, Sendable {
  public var name: String
  public var text: String

  public init(name: String, text: String) {
    self.name = name
    self.text = text
  }
}

/// Why an output could not be made. The message is a sentence for the owner of the page.
public enum RenderingError: Error, Hashable, Sendable {
  /// A theme that does not exist for this format, or a template that cannot be read.
  case template(message: String)
  /// No LaTeX engine; the message says what to install.
  case noEngine(message: String)
  /// TeX failed or ran out of time.
  case typesetting(message: String)
}

/// The renderers that come with cvmark. A new format is one file and one word here.
public enum Renderers {
  public static let all: [any Renderer] = [
    PDFRenderer(),
    LaTeXRenderer(),
    TemplateRenderer<HTML>(name: "html", fileExtension: "html"),
    TemplateRenderer<PlainText>(name: "text", fileExtension: "txt"),
    JSONRenderer(),
  ]
}
