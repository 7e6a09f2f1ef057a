import CVModel
import CVRendering
import Foundation

/// A CV in one format, and what must hold for that.
struct Written {
  /// All but the PDF, whose LaTeX is among them.
  static let formats = Renderers.all.map(\.name).filter { $0 != "pdf" }

  let format: String
  let options: RenderingOptions
  /// Empty if the text cannot be as short as it should be.
  let bytes: [UInt8]
  let report: Report

  init(_ cv: CV, as format: String, _ options: RenderingOptions) async throws {
    var report = Report()
    let renderer = format == "email" ? MailRenderer(attaching: NoPDF()) : Self.renderer(format)
    do {
      bytes = try await renderer.render(cv, options: options, report: &report).bytes
    } catch RenderingError.limit {
      bytes = []
    }
    self.format = format
    self.options = options
    self.report = report
  }

  private static func renderer(_ name: String) -> any Renderer {
    Renderers.all.first { $0.name == name } ?? JSONRenderer()
  }

  func check() throws {
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw Finding("\(format) is not UTF-8")
    }
    switch format {
    case "html": try MarkupReader.check(text)
    case "latex": try TeXReader.check(text)
    case "json": try Self.checkJSON(text)
    case "email": try MailReader(bytes).check()
    default: try WrittenText(text, options).check()
    }
  }

  private static func checkJSON(_ text: String) throws {
    let value = try? JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
    try expect(value?["version"] as? Int == 1, "no JSON:\n\(text)")
  }
}

/// Stands in for LaTeX, which takes a second for each page.
struct NoPDF: Renderer {
  let name = "pdf"
  let fileExtension = "pdf"
  static let bytes = Array("%PDF\u{0}\r\n.\n".utf8)

  func render(
    _ cv: CV, options: RenderingOptions, report: inout Report
  ) async throws(RenderingError) -> Output { .bytes(Self.bytes) }
}
