import CVModel
import CVReading
import Foundation
import Homepage
import TestSupport
import Testing

@testable import CVRendering

/// What the examples and real homepages become, in the eyes of the Nu HTML checker, of Chromium with
/// axe, and of those who know mail clients.
@Suite struct WebTests {
  @Test func theExamplesAreSound() async throws {
    let pages = try WebPages()
    for name in ["hailin-zhang", "chien-shiung-wu"] {
      let text = try String(
        contentsOf: Sample.folder.appending(path: "examples/\(name)/index.md"), encoding: .utf8)
      try await add(text, as: name, to: pages)
    }
    for (name, faults) in try await faults(of: pages) { #expect(faults == [], "\(name)") }
  }

  @Test(.enabled(if: Thorough.isOn, "make verify")) func realPagesAreSound() async throws {
    let pages = try WebPages()
    for name in Corpus.pages {
      try await add(try Corpus.text("pages/\(name)"), as: String(name.dropLast(3)), to: pages)
    }
    for (name, faults) in try await faults(of: pages) {
      // Where a page makes links of "CO/" and its neighbours, so do we: WCAG 2.5.8 lets running text.
      #expect(faults.filter { !$0.hasPrefix("target-size") } == [], "\(name)")
    }
  }

  /// What the browser finds in each document, once the Nu checker and the list of what mail clients
  /// let through have nothing to say.
  private func faults(of pages: WebPages) async throws -> [(String, [String])] {
    #expect(try await pages.errorsInHTML() == [])
    for (name, complaints) in try pages.beyondMail() { #expect(complaints == [], "\(name)") }
    return try await pages.inBrowser().map { ($0.key, $0.value.faults) }
  }

  private func add(_ text: String, as name: String, to pages: WebPages) async throws {
    let cv = try Sample.read(text)
    var report = Report()
    let html = TemplateRenderer<HTML>(name: "html", fileExtension: "html")
    let mail = MailBody(
      renderer: TemplateRenderer<MailHTML>(
        name: "email", fileExtension: "html", templateExtension: "email.html"),
      options: RenderingOptions())
    try pages.add(
      "\(name).html", try html.document(cv, options: RenderingOptions(), report: &report))
    try pages.add("\(name).email.html", try mail.html(cv, report: &report))
  }
}
