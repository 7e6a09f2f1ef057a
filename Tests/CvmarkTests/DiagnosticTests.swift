import CVModel
import Homepage
import Testing

@testable import cvmark

/// What a user reads when something about the page is odd.
@Suite struct DiagnosticTests {
  private func text(
    _ source: String, line: Int? = nil, quote: String? = nil, page: String = "index.md",
    message: String = "what it is"
  ) -> String {
    DiagnosticPrinter(files: [ReadFile(name: page, source: Source(source))], colour: false)
      .text(for: Diagnostic(.warning, code: "x", message, line: line, quote: quote))
  }

  @Test func showsTheLineAndPointsAtTheWords() {
    #expect(
      text("# Ada\n\n* **Malleus** is a paper\n", line: 3, quote: "Malleus") == """
        index.md:3:5: warning: what it is [x]
          3 | * **Malleus** is a paper
            |     ^~~~~~~
        """)
  }

  @Test func pointsAtTheFirstWordWhereMarkupIsBetween() {
    #expect(text("- **Ada** Lovelace", line: 1, quote: "Ada Lovelace").contains(":1:5: "))
  }

  @Test func pointsAtTheBeginningOfTextWithoutAQuote() {
    #expect(text("   Ada", line: 1).hasPrefix("index.md:1:4: "))
    #expect(text("", line: 1).hasPrefix("index.md:1:1: "))
  }

  @Test func namesThePageWhereNoLineIsMeant() {
    #expect(text("# Ada") == "index.md: warning: what it is [x]")
    #expect(text("# Ada", line: 7) == "index.md: warning: what it is [x]")
  }

  @Test func theCaretStandsUnderWideCharacters() {
    let lines = text("张海林 (Hailin)", line: 1, quote: "Hailin").split(separator: "\n")
    #expect(lines[0].hasPrefix("index.md:1:6: "), "columns count characters")
    #expect(lines[2] == "    |         ^~~~~~", "the caret counts cells")
  }

  @Test func longLinesAreCutAroundTheWords() {
    let line =
      String(repeating: "word ", count: 2000) + "here " + String(repeating: "x", count: 999)
    let lines = text(line, line: 1, quote: "here").split(separator: "\n")
    #expect(lines[0].hasPrefix("index.md:1:10001: "))
    #expect(lines[1].count < 120)
    #expect(lines[1].hasPrefix("  1 | …"))
    #expect(lines[1].hasSuffix("…"))
    #expect(lines[2].prefix { $0 != "^" }.count == lines[1].prefix { $0 != "h" }.count)
  }

  @Test func nothingInAPageReachesTheTerminalAsACommand() {
    let text = text(
      "red \u{1B}[31m and \u{202E}turned\u{7}", line: 1, quote: "red", page: "a\u{1B}b.md",
      message: "bell \u{9B}")
    #expect(text.unicodeScalars.allSatisfy { $0 == "\n" || $0.value >= 0x20 && $0 != "\u{202E}" })
    // The page loses them when it is read, the name of the file does not.
    #expect(text.contains("red [31m and turned\n"))
    #expect(text.contains("a\\u{1B}b.md:1:1: warning: bell \\u{9B} [x]\n"))
  }

  @Test func standInTheOrderOfThePage() {
    let printer = DiagnosticPrinter(
      files: [ReadFile(name: "a.md", source: Source("x\ny\nz"))], colour: false)
    let found = [3, nil, 1].map { Diagnostic(.note, code: "x", "\($0 ?? 0)", line: $0) }
    #expect(printer.text(for: found).map { $0.prefix(7) } == ["a.md: n", "a.md:1:", "a.md:3:"])
  }

  @Test func coloursAreForTerminalsThatWantThem() throws {
    let folder = try Folder()
    let line = "render missing.md"
    #expect(try Command.runOnTerminal(line, in: folder).contains("\u{1B}[1;31merror:"))
    for (name, value) in [("NO_COLOR", "1"), ("TERM", "dumb")] {
      let plain = try Command.runOnTerminal(line, in: folder, environment: [name: value])
      #expect(!plain.contains("\u{1B}[1"))
      #expect(plain.hasSuffix("missing.md: error: no such file\r\n"))
    }
  }

  @Test func progressIsShownOnATerminalAndWipedOut() throws {
    let folder = try Folder()
    try folder.write(Sample.page, to: "index.md")
    let terminal = try Command.runOnTerminal("render index.md --to html -o my.html", in: folder)
    #expect(terminal.contains("\rmaking the CV of index.md ...\r\u{1B}[K"))
    let file = try Command.run("render", "index.md", "-o", "my.html", in: folder)
    #expect(file.errors.hasSuffix("wrote my.html\n"))
    #expect(!file.errors.contains("making"))
  }
}
