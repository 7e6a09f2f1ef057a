import CVModel
import CVReading
import Homepage

/// A page from its text, and the CV that the reader makes of it.
struct PageReading {
  let page: Page
  let cv: CV
  let report: Report

  init(_ text: String, as reader: CVReader = CVReader()) throws {
    var report = Report()
    page = Page(reading: try Source(bytes: Array(text.utf8), report: &report), into: &report)
    cv = reader.read(page, into: &report)
    self.report = report
  }
}

extension CV {
  var entries: [Entry] { sections.flatMap(\.entries) }

  var publications: [Publication] {
    entries.compactMap { if case .publication(let paper) = $0.content { paper } else { nil } }
  }
}
