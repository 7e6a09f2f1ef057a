import CVModel
import CVRendering
import Foundation
import Testing

/// What holds for each look: `classic`, `modern`, `compact`.
@Suite(.serialized) struct LookTests {
  static let themes = BuiltInTemplates.all.map(\.name).filter { $0.hasSuffix(".tex") }
    .map { String($0.dropLast(4)) }

  static let runs = themes.flatMap { theme in
    ["hailin-zhang", "everything", "chinese", "nothing", "long"].map { (theme, $0) }
  }

  @Test(arguments: runs) func oneRunWithoutACloseCall(theme: String, sample: String) async throws {
    let document = try await TeXDocument(try cv(sample), options: options(theme))
    #expect(document.troubles == [])
    let pages = try document.pages()
    for (number, page) in zip(1..., pages) {
      let isCounted = page.contains {
        $0.text.hasSuffix("Page \(number) of \(pages.count)")
          || $0.text.contains("第 \(number) 页，共 \(pages.count)")
      }
      #expect(isCounted, "page \(number)")
    }
    // Programs that read a PDF run words together that stand less than 3 pt apart.
    for line in pages.flatMap({ $0 }) where line.text.utf8.allSatisfy({ $0 < 128 }) {
      let gaps = zip(line.words, line.words.dropFirst()).map { $1.left - $0.right }
      #expect(gaps.allSatisfy { $0 >= 3 }, "\(line.text): \(gaps.min() ?? 0)")
    }
  }

  /// However many entries stand before it: sections of 1, 2, 3, ... entries.
  @Test(arguments: themes) func noHeadingEndsAPage(theme: String) async throws {
    let document = try await TeXDocument(LaTeXSamples.sections, options: options(theme))
    let pages = try document.pages()
    #expect(pages.count > 2)
    for page in pages {
      let body = page.filter { !$0.text.hasPrefix("A. Name") && !$0.text.hasPrefix("Page ") }
      #expect(body.last?.text.hasPrefix("SECTION") == false, "\(body.last?.text ?? "")")
      // What an entry leaves on the next page is more than its last line.
      #expect(body.first?.text.contains("Preprint") == false, "\(body.first?.text ?? "")")
    }
  }

  @Test(arguments: themes) func paperChangesThePagesAndNotTheLines(theme: String) async throws {
    var letter = options(theme)
    letter.paper = .letter
    let documents = [
      try await TeXDocument(SampleCV.hailinZhang, options: options(theme)),
      try await TeXDocument(SampleCV.hailinZhang, options: letter),
    ]
    let sizes = try documents.map { try tool("pdfinfo", $0.pdf) }
    #expect(sizes[0].contains("595.28 x 841.89") && sizes[1].contains("612 x 792"))
    let lines = try documents.map { document in
      try document.pages().flatMap { $0 }.map(\.text).filter { !$0.contains("Curriculum") }.sorted()
        .filter { !$0.hasPrefix("Page ") }
    }
    #expect(lines[0] == lines[1])
  }

  @Test(arguments: themes) func targetsAreWrittenOutForPaper(theme: String) async throws {
    var options = options(theme)
    options.printsURLs = true
    let pdf = try await PDFFile(SampleCV.everything, options: options)
    #expect(pdf.complaints == [])
    let text = try pdf.text()
    let printed = [
      "Jagiellonian University (https://en.uj.edu.pl/)", "PDF: https://example.org/?a=1&b=",
      "the Congress (https://example.org/congress).",
    ]
    for words in printed { #expect(text.contains(words), "\(words)") }
    #expect(!text.contains("mailto:") && !text.contains("tel:"))
    #expect(text.components(separatedBy: "nowak.example.org").count == 2)
    let document = try await TeXDocument(SampleCV.hailinZhang, options: options)
    #expect(document.troubles == [])
  }

  @Test(arguments: themes, TeXEngine.allCases)
  func compilesByHandWithEitherEngine(theme: String, engine: TeXEngine) async throws {
    // Without Chinese, whose font tables cost LuaTeX minutes.
    let cv = LaTeXSamples.everywhere("Harmless words that go on for more than a line, & so on")
    let document = try await TeXDocument(cv, options: options(theme), engine: engine)
    #expect(document.troubles == [])
    #expect(try document.pages().isEmpty == false)
  }

  @Test(arguments: themes) func boldIsNamedBoldAndFontsAreEmbedded(theme: String) async throws {
    let pdf = try await PDFFile(SampleCV.hailinZhang, options: options(theme))
    let fonts = try tool("pdffonts", pdf.path).split(separator: "\n").dropFirst(2)
    #expect(fonts.allSatisfy { $0.contains(" yes yes yes ") })
    #expect(fonts.contains { $0.contains("-Bold") })
    let text = try pdf.text()
    #expect(!text.unicodeScalars.contains { (0xFB00...0xFB06).contains($0.value) })
    #expect(try tool("qpdf", "--check", pdf.path).contains("No syntax or stream encoding errors"))
  }

  @Test func compactTakesNoMorePagesThanItMust() async throws {
    let pages = try await TeXDocument(SampleCV.hailinZhang, options: options("compact")).pages()
    #expect(pages.count <= 2)
  }

  @Test(arguments: themes) func sameInputSameBytes(theme: String) async throws {
    let files = [
      try await PDFFile(SampleCV.everything, options: options(theme)),
      try await PDFFile(SampleCV.everything, options: options(theme)),
    ]
    let bytes = try files.map { try Data(contentsOf: URL(filePath: $0.path)) }
    #expect(bytes[0] == bytes[1])
  }

  private func options(_ theme: String) -> RenderingOptions {
    var options = RenderingOptions()
    options.theme = theme
    return options
  }

  private func cv(_ name: String) throws -> CV {
    name == "long"
      ? LaTeXSamples.everywhere("Words that go on for more than a line, with a-hyphen or two in it")
      : try #require(SampleCV.named[name])
  }
}
