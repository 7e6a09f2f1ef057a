import CVModel
import Homepage

/// A page that was read: its text, and its lines for diagnostics.
struct ReadFile {
  /// As the user named it.
  let name: String
  let source: Source
  let lines: [Substring]

  /// What was found wrong while reading it.
  private let report: Report

  init(_ input: PageInput) throws(Failure) {
    let bytes = try input.read()
    var report = Report()
    do {
      let source = try Source(bytes: bytes, report: &report)
      self.init(name: input.name, source: source, report: report)
    } catch {
      throw Failure(code: .unreadable, subject: input.name, message: "\(error)")
    }
  }

  init(name: String, source: Source, report: Report = Report()) {
    self.name = name
    self.source = source
    self.report = report
    lines = source.text.utf8
      .split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      .map { Substring($0) }
  }

  /// The page that the files make together; lines are counted on from one file to the next.
  static func page(of files: [ReadFile], report: inout Report) -> Page {
    var pages: [(page: Page, lineCount: Int)] = []
    var offset = 0
    for file in files {
      var own = file.report
      pages.append((Page(reading: file.source, into: &own), file.lines.count))
      report.add(own.moved(by: offset))
      offset += file.lines.count
    }
    return pages.count == 1 ? pages[0].page : Page(joining: pages)
  }
}
