import CVModel
import CVReading
import CVRendering
import Homepage

/// A page all the way: what it says is accounted for, and every output can be read.
struct PageTarget: FuzzTarget {
  let name = "page"

  func check(_ input: [UInt8]) async throws {
    var choices = Choices(input)
    let format = choices.pick(Written.formats)
    let options = RenderingOptions(&choices)
    let reader = CVReader(overrides: .init(&choices))
    guard let first = try Self.read(input, reader) else { return }
    let written = try await Written(first.cv, as: format, options)
    try written.check()
    // Twice takes twice as long.
    guard choices.pick([true, false, false]) else { return }
    guard let second = try Self.read(input, reader) else { throw Finding("is a page only once") }
    try expect(first.cv == second.cv, "the second reading is another CV")
    try expect(first.report == second.report, "the second reading has other diagnostics")
    let again = try await Written(second.cv, as: format, options)
    try expect(written.bytes == again.bytes, "\(format) is written in two ways")
    try expect(written.report == again.report, "\(format) is reported on in two ways")
  }

  /// Nil: the input is an image, a PDF or the like.
  static func read(_ input: [UInt8], _ reader: CVReader) throws -> (cv: CV, report: Report)? {
    var report = Report()
    guard let source = try? Source(bytes: input, report: &report) else { return nil }
    let page = Page(reading: source, into: &report)
    let cv = reader.read(page, into: &report)
    for diagnostic in report.diagnostics
    where ["words-lost", "link-lost"].contains(diagnostic.code) {
      throw Finding("line \(diagnostic.line ?? 0): \(diagnostic.message)")
    }
    let lines = 1...max(1, source.text.utf8.count { $0 == 0x0A } + 1)
    for diagnostic in report.diagnostics {
      try expect(
        diagnostic.line.map(lines.contains) ?? true, "no such line: \(diagnostic)")
    }
    return (cv, report)
  }
}
