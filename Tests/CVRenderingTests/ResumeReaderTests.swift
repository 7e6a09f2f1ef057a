import CVModel
import Foundation
import TestSupport
import Testing

@testable import CVRendering

/// What programs of others that read résumés find in ours.
@Suite struct ResumeReaderTests {
  struct Findings: Decodable {
    struct OfText: Decodable {
      let name: String?
      let email: String?
      let education: [[String?]]
    }

    struct OfPDF: Decodable {
      let name: String?
      let email: String?
      let sections: [String]
      let schools: [String]
      let degrees: [String]
      let dates: [String]
    }

    let text: OfText
    let pdf: OfPDF
  }

  @Test(arguments: PrintedPage.examples) func findTheCandidate(_ page: PrintedPage) async throws {
    let pdf = try await PDFFile(page.cv)
    let text = pdf.folder.appending(path: "cv.txt")
    try await render(page.cv, to: "text").write(to: text, atomically: true, encoding: .utf8)
    let found = try Judge("resume").verdict(Findings.self, on: text.path, pdf.path)
    let email = page.cv.contacts.first { $0.kind == .email }?.value

    // The native name beside it is of another size, and no harm.
    #expect(found.pdf.name == page.cv.candidate.name)
    #expect(found.pdf.email == email)
    #expect(found.text.email == email)
    let titles = page.cv.sections.filter { $0.kind != .news }.map(\.title.withoutPictographs.plain)
    #expect(found.pdf.sections == ["ABOUT"] + titles.map { $0.uppercased() })
    let degrees = page.cv.sections.filter { $0.kind == .education }.flatMap(\.entries).compactMap {
      entry -> Education? in
      if case .education(let degree) = entry.content { degree } else { nil }
    }
    #expect(!degrees.isEmpty)
    for degree in degrees {
      let (name, school) = (degree.degree?.plain ?? "", degree.institution?.plain ?? "")
      #expect(found.pdf.degrees.contains(name))
      #expect(found.pdf.schools.contains { $0.hasPrefix(school) })
      #expect(found.text.education.contains { ($0[0] ?? "").hasPrefix(name) })
    }
    #expect(found.pdf.dates.count >= degrees.count)
    #expect(found.text.name == page.cv.candidate.name)
  }
}
