import CVModel
import CVRendering
import Foundation
import TestSupport
import Testing

/// Every output of TeX is read back and compared with the CV: `--verify`, page after page.
@Suite(.serialized) struct PDFContentTests {
  @Test(arguments: PrintedPage.samples + PrintedPage.examples, BuiltInTemplates.themes)
  func samples(page: PrintedPage, theme: String) async throws {
    var options = RenderingOptions()
    options.theme = theme
    let pdf = try await PDFFile(page.cv, options: options)
    #expect(pdf.complaints == [], "\(page) as \(theme)")
  }

  /// Two minutes a theme. There are none where the repository stands alone.
  @Test(.enabled(if: Thorough.isOn, "make verify"), arguments: BuiltInTemplates.themes)
  func realPages(theme: String) async throws {
    var options = RenderingOptions()
    options.theme = theme
    let complaints = try await inPairs(PrintedPage.corpus) { [options] page in
      try await PDFFile(page.cv, options: options).complaints.map { "\(page): \($0)" }
    }
    #expect(complaints.flatMap { $0 } == [])
  }
}

/// Two at a time, the results in the order of `elements`.
func inPairs<Element: Sendable, Result: Sendable>(
  _ elements: [Element], _ work: @escaping @Sendable (Element) async throws -> Result
) async throws -> [Result] {
  try await withThrowingTaskGroup(of: (Int, Result).self) { group in
    var results: [Int: Result] = [:]
    for (index, element) in elements.enumerated() {
      if index >= 2, let (done, result) = try await group.next() { results[done] = result }
      group.addTask { (index, try await work(element)) }
    }
    for try await (done, result) in group { results[done] = result }
    return elements.indices.compactMap { results[$0] }
  }
}
