import CVModel
import Foundation
import Testing

@testable import CVRendering

/// What the PDF says, HTML and text say too: every field of every entry, and every link.
@Suite struct SameContentTests {
  @Test(arguments: PrintedPage.samples + PrintedPage.examples) func samples(_ page: PrintedPage)
    async throws
  {
    #expect(try await lost(from: page.cv, in: "html") == [])
    #expect(try await lost(from: page.cv, in: "text") == [])
  }

  /// There are none where the repository stands alone.
  @Test(arguments: PrintedPage.corpus) func realPages(_ page: PrintedPage) async throws {
    #expect(try await lost(from: page.cv, in: "html") == [])
    #expect(try await lost(from: page.cv, in: "text") == [])
  }

  @Test func whatIsLostIsFound() async throws {
    var options = RenderingOptions()
    options.template = TemplateSource(name: "mine.txt", text: "<%name%>\n")
    let lost = try await lost(from: SampleCV.hailinZhang, in: "text", options: options)
    #expect(
      lost.contains("author list: Hailin Zhang, Yujie Wang, Qiang Chen, Ruiheng Chang, ") == false)
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
      let segments = expected.words.split(separator: TextLayer.formula).map {
        Said.alike(String($0))
      }
      let lost = segments.filter { !words.contains(ProofText($0, ignoringCase: true)) }
      return (lost + expected.links.filter { !said.leads(to: $0) }).map {
        "\(expected.field): \($0)"
      }
    }
  }
}

/// What a document says, in the letters that the PDF has for it.
private struct Said {
  let words: String
  private let leads: (String) -> Bool

  func leads(to link: String) -> Bool { leads(link) }

  init(html: String) throws {
    let body = try HTMLTree(html).root["body"]
    let targets = Set(
      body.flatMap { $0["a"] }.compactMap { $0.attributes["href"] }.map(TeXURL.encoded))
    words = Self.alike(body.map(\.text).joined())
    leads = { targets.contains($0) }
  }

  /// A link stands behind its words, an address without its scheme.
  init(text: String, of cv: CV) {
    var targets: [String] = []
    _ = cv.mappingLinks { link in
      targets.append(URLText.encoded(link.mailAddress ?? link.description))
      return link
    }
    let bare = targets.reduce(text) { $0.replacing(" (\($1))", with: "") }
    words = Self.alike(bare.replacing("【", with: "").replacing("】", with: ""))
    let encoded = TeXURL.encoded(text)
    leads = { link in
      let schemes = ["mailto:", "https://", "http://"]
      let scheme = schemes.first { link.hasPrefix($0) } ?? ""
      let address = link.dropFirst(scheme.count)
      let shown = scheme == "mailto:" ? address.prefix { $0 != "?" } : address
      return link.hasPrefix("tel:")
        || encoded.contains(shown.hasSuffix("/") ? shown.dropLast() : shown)
    }
  }

  /// Text has hyphens for dashes, and characters that no font of the PDF shows.
  static func alike(_ text: String) -> String {
    text.split(separator: "\n").map { TextLayer.escape(String($0), for: .text) }
      .joined(separator: "\n").replacing("–", with: "-")
  }
}
