import CVModel
import Foundation
import TestSupport
import Testing

@testable import CVRendering

/// Programs that read PDFs differ. Titles, author lists, dates and addresses come out of all.
@Suite(.serialized) struct ExtractorTests {
  @Test(arguments: PrintedPage.examples, BuiltInTemplates.themes)
  func everyProgramReadsIt(page: PrintedPage, theme: String) async throws {
    var options = RenderingOptions()
    options.theme = theme
    let pdf = try await PDFFile(page.cv, options: options)
    var report = Report()
    let printed = options.sections.applied(to: page.cv, report: &report)
    let record = CVValues<TextLayer>(printed, options: options).value
    let furniture = Furniture(record)
    let wanted = Expectation.all(of: record, printing: printed)
      .filter { ["title", "author list", "date", "contact"].contains($0.field) }
    for (program, text) in try readings(of: pdf.path) {
      var text = ProofText(furniture.removed(from: text))
      let lost = wanted.flatMap(\.legible).filter { !text.contains(ProofText($0)) }
      #expect(lost == [], "\(program), \(page), \(theme)")
    }
  }

  private func readings(of path: String) throws -> [(String, String)] {
    let python = try Judge("extract").verdict([String: String].self, on: path)
    return [
      ("pdftotext", try tool("pdftotext", path, "-")),
      ("pdftotext -raw", try tool("pdftotext", "-raw", path, "-")),
      ("mutool", try tool("mutool", "draw", "-q", "-F", "txt", path)),
    ] + python.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }
}
