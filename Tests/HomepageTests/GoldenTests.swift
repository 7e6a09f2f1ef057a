import CVModel
import Homepage
import TestSupport
import Testing

@Suite struct GoldenTests {
  @Test(arguments: GoldenFile.all())
  func page(_ file: GoldenFile) throws {
    try file.check { input in
      var report = Report()
      let source = try Source(bytes: Array(input.utf8), report: &report)
      let page = Page(reading: source, into: &report)
      return dump(page, report)
    }
  }
}
