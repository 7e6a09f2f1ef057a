import CVModel
import CVReading
import CVRendering
import Foundation
import Homepage
import Testing

/// What comes out of a page or a CV, in the formats that need no engine.
struct Outputs {
  let text: String
  let html: String
  let latex: String
  let json: String

  init(of cv: CV) async throws {
    text = try await render(cv, to: "text")
    html = try await render(cv, to: "html")
    latex = try await render(cv, to: "latex")
    json = try await render(cv, to: "json")
  }

  init(ofPage page: String) async throws { try await self.init(of: readCV(page)) }

  var all: [String] { [text, html, latex, json] }

  /// What must hold of every output, whatever the page.
  func check(_ name: String) {
    // JSON hands a model on as it is; of a page it never gets them.
    for output in [text, html, latex] {
      let unwanted = output.unicodeScalars.first {
        $0.overridesDirection || $0.value < 0x20 && $0 != "\n"
      }
      #expect(unwanted == nil, "\(name)")
    }
    #expect(TeXCommands.strangers(in: latex) == [], "\(name)")
  }
}

func readCV(_ page: String) -> CV {
  var report = Report()
  return CVReader().read(Page(reading: Source(page), into: &report), into: &report)
}

func diagnostics(of page: String) throws -> [Diagnostic] {
  var report = Report()
  let source = try Source(bytes: Array(page.utf8), report: &report)
  _ = CVReader().read(Page(reading: source, into: &report), into: &report)
  return report.diagnostics
}

private func render(_ cv: CV, to format: String) async throws -> String {
  var report = Report()
  let renderer = try #require(Renderers.all.first { $0.name == format })
  let output = try await renderer.render(cv, options: RenderingOptions(), report: &report)
  guard case .text(let text) = output else { throw NotText() }
  return text
}

struct NotText: Error {}
