import CVModel
import Homepage
import Testing

@Suite struct SourceTests {
  private func read(_ bytes: [UInt8]) throws -> (text: String, report: Report) {
    var report = Report()
    let source = try Source(bytes: bytes, report: &report)
    return (source.text, report)
  }

  @Test func repairsLineEndsAndTakesTheByteOrderMarkOff() throws {
    let (text, report) = try read([0xEF, 0xBB, 0xBF] + Array("a\r\nb\rc".utf8))
    #expect(text == "a\nb\nc\n")
    #expect(report.diagnostics.isEmpty)
  }

  @Test func namesTheLineOfWhatIsNotUTF8() throws {
    let (text, report) = try read(Array("one\nJos".utf8) + [0xE9] + Array("\nthree\n".utf8))
    #expect(text == "one\nJos\u{FFFD}\nthree\n")
    #expect(report.diagnostics.map(\.line) == [2])
    #expect(report.diagnostics.map(\.code) == ["not-utf8"])
    #expect(report.diagnostics.map(\.quote) == ["\u{FFFD}"], "whose column is told")
  }

  @Test func takesControlCharactersOff() throws {
    let (text, report) = try read(Array("a\r\n\u{0}b\u{1E}c\n".utf8))
    #expect(text == "a\nbc\n")
    #expect(report.diagnostics.map(\.line) == [2])
  }

  /// U+009B begins a command of a terminal, as ESC [ does.
  @Test func takesControlCharactersAboveASCIIOff() throws {
    let (text, report) = try read(Array("a\nb\u{9B}31mc\u{A0}d\n".utf8))
    #expect(text == "a\nb31mc\u{A0}d\n")
    #expect(report.diagnostics.map(\.line) == [2])
  }

  @Test func refusesWhatIsNoText() {
    #expect(throws: LimitError.notText(kind: "UTF-16 text")) { try read([0xFF, 0xFE, 0x41, 0]) }
    #expect(throws: LimitError.notText(kind: "a PDF")) { try read(Array("%PDF-1.7".utf8)) }
  }

  @Test(arguments: [Array("A\0d\0a\0\n\0".utf8), Array("\0A\0d\0a\0\n".utf8)])
  func refusesUTF16WithoutAMark(_ bytes: [UInt8]) {
    #expect(throws: LimitError.notText(kind: "UTF-16 text")) { try read(bytes) }
  }

  @Test func refusesCompressedPages() {
    #expect(throws: LimitError.notText(kind: "an archive or an office document")) {
      try read(Array("PK\u{3}\u{4}".utf8))
    }
    #expect(throws: LimitError.notText(kind: "an RTF document")) {
      try read(Array("{\\rtf1\\ansi".utf8))
    }
  }

  @Test func readsNothingAsAnEmptyPage() throws {
    var report = Report()
    let page = Page(reading: Source(""), into: &report)
    #expect(page.blocks.isEmpty)
    #expect(report.diagnostics.isEmpty)
  }
}
