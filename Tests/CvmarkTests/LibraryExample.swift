// What docs/library.md shows, so that it compiles and does what it says. A test compares the two.

import CVModel
import CVReading
import CVRendering
import Homepage

func plainText(of page: [UInt8]) async throws -> Output {
  var report = Report()
  let source = try Source(bytes: page, report: &report)
  let cv = CVReader().read(Page(reading: source, into: &report), into: &report)

  var options = RenderingOptions()
  options.text.emphasis = .brackets
  let output = try await PlainTextRenderer().render(cv, options: options, report: &report)

  for problem in report.diagnostics where problem.severity > .note {
    print("line \(problem.line ?? 0): \(problem.message)")
  }
  return output
}

func firstAuthorPapers(in cv: CV) -> [Publication] {
  cv.sections.flatMap(\.entries).compactMap { entry in
    guard case .publication(let paper) = entry.content else { return nil }
    return paper.authors.first?.isCandidate == true ? paper : nil
  }
}

/// The titles, one a line.
struct TitleList: Renderer {
  let name = "titles"
  let fileExtension = "txt"

  func render(
    _ cv: CV, options: RenderingOptions, report: inout Report
  ) async throws(RenderingError) -> Output {
    let titles = cv.sections.flatMap(\.entries).compactMap { entry in
      guard case .publication(let paper) = entry.content else { return nil as String? }
      return paper.title.plain
    }
    return .text(titles.joined(separator: "\n"))
  }
}
