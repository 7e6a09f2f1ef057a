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
  @Test func pagesAndMailsAreSound() async throws {
    let pages = try WebPages()
    for name in ["hailin-zhang", "chien-shiung-wu"] {
      let text = try String(
        contentsOf: Sample.folder.appending(path: "examples/\(name)/index.md"), encoding: .utf8)
      try await add(text, as: name, to: pages)
    }
    for name in Corpus.pages {
      try await add(try Corpus.text("pages/\(name)"), as: "page-\(name.dropLast(3))", to: pages)
    }
    #expect(try await pages.errorsInHTML() == [])
    for (name, complaints) in try pages.beyondMail() { #expect(complaints == [], "\(name)") }
    let verdicts = try await pages.inBrowser()
    #expect(verdicts.count == 2 * (2 + Corpus.pages.count))
    for (name, verdict) in verdicts {
      // Where a page makes links of "CO/" and its neighbours, so do we: WCAG 2.5.8 lets running text.
      let faults = verdict.faults.filter { !$0.hasPrefix("target-size") }
      #expect(faults == [], "\(name)")
    }
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
