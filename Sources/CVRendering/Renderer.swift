public import CVModel

/// Writes a CV in one format. All built-in renderers stand in `Renderers.all`.
public protocol Renderer: Sendable {
  /// What `--to` calls it: "html".
  var name: String { get }
  /// Without the dot: "html".
  var fileExtension: String { get }
  /// How the names of its templates end, "tex" for the PDF; nil if it is made from none.
  var templateExtension: String? { get }

  func render(
    _ cv: CV, options: RenderingOptions, report: inout Report
  ) async throws(RenderingError) -> Output
}

extension Renderer {
  public var templateExtension: String? { nil }
}

/// A finished document.
public enum Output: Hashable, Sendable {
  case text(String)
  case bytes([UInt8])
}

/// Why an output could not be made. The message is a sentence for the owner of the page.
public enum RenderingError: Error, Hashable, Sendable {
  /// A theme that does not exist for this format, or a template that cannot be read.
  case template(message: String)
  /// No LaTeX engine; the message says what to install.
  case noEngine(message: String)
  /// TeX failed or ran out of time.
  case typesetting(message: String)
  /// The text cannot be made as short as it was asked to be.
  case limit(message: String)
}

/// The renderers that come with cvmark. A new format is one file and one word here.
public enum Renderers {
  public static let all: [any Renderer] = [
    PDFRenderer(),
    TemplateRenderer<LaTeX>(name: "latex", fileExtension: "tex"),
    TemplateRenderer<HTML>(name: "html", fileExtension: "html"),
    PlainTextRenderer(),
    JSONRenderer(),
  ]
}
