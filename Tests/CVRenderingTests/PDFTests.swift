import CVModel
import CVRendering
import Foundation
import Testing

@Suite struct PDFTests {
  @Test func hailinZhang() async throws {
    let pdf = try await PDFFile(SampleCV.hailinZhang)
    #expect(pdf.diagnostics == [])
    let text = try pdf.text()
    for section in SampleCV.hailinZhang.sections {
      for entry in section.entries {
        guard case .publication(let paper) = entry.content else { continue }
        #expect(text.contains(paper.title.plain))
        let authors = paper.authors.map { $0.name + $0.marks }.joined(separator: ", ")
        #expect(text.contains(authors))
      }
    }
  }
}
