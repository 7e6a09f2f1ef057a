import CVModel
import Foundation
import Testing

@testable import CVRendering

/// What the PDF says, HTML and text say too: every field of every entry, and every link.
@Suite struct SameContentTests {
  @Test(arguments: PrintedPage.samples + PrintedPage.examples) func samples(_ page: PrintedPage)
    async throws
  {
    for format in ["html", "text"] {
      let lost = try await lost(from: page.cv, in: format)
      #expect(lost == [], "\(format)")
    }
  }

  /// There are none where the repository stands alone.
  @Test(arguments: PrintedPage.corpus) func realPages(_ page: PrintedPage) async throws {
    for format in ["html", "text"] {
      let lost = try await lost(from: page.cv, in: format)
      #expect(lost == [], "\(format)")
    }
  }

  @Test func whatIsLostIsFound() async throws {
    var options = RenderingOptions()
    options.template = TemplateSource(name: "mine.txt", text: "<%name%>\n")
    let lost = try await lost(from: SampleCV.hailinZhang, in: "text", options: options)
    #expect(lost.count > 60)
  }

  private func lost(
    from cv: CV, in format: String, options: RenderingOptions = RenderingOptions()
  ) async throws -> [String] {
    let document = try await render(cv, to: format, options: options)
    let isHTML = format == "html"
    let said = isHTML ? try Said(html: document) : Said(text: document, of: cv)
    var words = ProofText(said.words, ignoringCase: true)
    var report = Report()
    let printed = options.sections.applied(to: cv, report: &report)
    let record = CVValues<TextLayer>(printed, options: options).value
    return Expectation.all(of: record, printing: printed).flatMap { expected in
      let segments = expected.legible.map(said.alike)
      let lost = segments.filter { !words.contains(ProofText($0, ignoringCase: true)) }
      return (lost + expected.links.filter { !said.leads(to: $0) }).map {
        "\(expected.field): \($0)"
      }
    }
  }
}

/// What a document says, in the letters that the PDF has for it.
private struct Said {
  private(set) var words = ""
  private let leads: (String) -> Bool
  /// Text writes targets out.
  private var targets: [String] = []

  func leads(to link: String) -> Bool { leads(link) }

  init(html: String) throws {
    let body = try HTMLTree(html).root["body"]
    let hrefs = body.flatMap { $0["a"] }.compactMap { $0.attributes["href"] }
    let targets = Set(hrefs.map(TeXURL.encoded))
    leads = { targets.contains($0) }
    words = alike(body.map(\.text).joined())
  }

  init(text: String, of cv: CV) {
    var targets: [String] = []
    _ = cv.mappingLinks { link in
      targets.append(URLText.encoded(link.mailAddress ?? link.description))
      return link
    }
    self.targets = targets.sorted { $0.count > $1.count }
    let encoded = TeXURL.encoded(text)
    leads = { link in
      let schemes = ["mailto:", "https://", "http://"]
      let scheme = schemes.first { link.hasPrefix($0) } ?? ""
      let address = link.dropFirst(scheme.count)
      let shown = scheme == "mailto:" ? address.prefix { $0 != "?" } : address
      return link.hasPrefix("tel:")
        || encoded.contains(shown.hasSuffix("/") ? shown.dropLast() : shown)
    }
    words = alike(text.replacing("【", with: "").replacing("】", with: ""))
  }

  /// Without the characters that no font of the PDF shows, with hyphens for dashes; targets stand
  /// behind their words, or in their place.
  func alike(_ text: String) -> String {
    let bare = targets.reduce(text) { text, target in
      text.replacing(" (\(target))", with: "")
        .replacing(target, with: URLText.shortened(target))
    }
    // Numbers of affiliations, which plain text has no other way to raise.
    let raised = Array("⁰¹²³⁴⁵⁶⁷⁸⁹")
    let level = String(bare.map { raised.firstIndex(of: $0).map { Character(String($0)) } ?? $0 })
    return level.split(separator: "\n").map { TextLayer.escape(String($0), for: .text) }
      .joined(separator: "\n").replacing("–", with: "-")
  }
}
