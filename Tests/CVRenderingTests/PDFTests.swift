import CVModel
import CVRendering
import Foundation
import Testing

/// The real engine makes the PDF, poppler and qpdf read it.
@Suite(.serialized) struct PDFTests {
  @Test func hailinZhang() async throws {
    let pdf = try await PDFFile(SampleCV.hailinZhang)
    #expect(pdf.diagnostics == [])
    let text = try pdf.text()
    let lead =
      "Hailin Zhang 张海林 z.hl@pku.edu.cn On the job market. I am currently on the job market."
    #expect(text.hasPrefix(lead))
    #expect(text.contains("Hailin Zhang · Curriculum Vitae Page 1 of 2"))
    for case .publication(let paper) in SampleCV.hailinZhang.sections.flatMap(\.entries).map(
      \.content)
    {
      #expect(text.contains(paper.title.plain))
      #expect(text.contains(paper.authors.map { $0.name + $0.marks }.joined(separator: ", ")))
    }
    let urls = SampleCV.hailinZhang.sections.flatMap(\.entries).flatMap(\.links)
    #expect(try Set(urls.map(\.target.description)).isSubset(of: pdf.links()))
  }

  @Test func propertiesAndFonts() async throws {
    let pdf = try await PDFFile(SampleCV.hailinZhang)
    let info = try tool("pdfinfo", pdf.path)
    #expect(info.contains("Curriculum Vitae - Hailin Zhang\n"))
    #expect(collapsed(info).contains("Author: Hailin Zhang "))
    let structure = try tool("qpdf", "--qdf", "--object-streams=disable", pdf.path, "-")
    #expect(structure.contains("/DisplayDocTitle true") && structure.contains("/Lang (en)"))
    let outlines = try tool("qpdf", "--json", "--json-key=outlines", pdf.path)
    #expect(["About", "Education", "Publications", "Systems"].allSatisfy(outlines.contains))
    let fonts = try tool("pdffonts", pdf.path).split(separator: "\n").dropFirst(2)
    #expect(fonts.allSatisfy { $0.contains(" yes yes yes ") })
    #expect(fonts.contains { $0.contains("TeXGyrePagella-Bold") })
  }

  @Test func specialCharactersInEveryPlace() async throws {
    let specials = LaTeXSamples.specials
    let pdf = try await PDFFile(LaTeXSamples.everywhere(specials))
    let text = try pdf.text()
    let printed = text.components(separatedBy: specials).count - 1
    #expect(printed > 30, "\(printed) times in \(text)")
    #expect(text.contains(specials.uppercased()))
    // hyperref makes dashes of "--" in titles, and nothing else.
    let title = specials.replacing("---", with: "—").replacing("--", with: "–")
    #expect(try tool("pdfinfo", pdf.path).contains(title.replacing("?`", with: "¿")))
    #expect(pdf.diagnostics == [])
  }

  @Test func everyScript() async throws {
    let words = [
      "张海林，清华大学。", "東京で働く研究者", "홍길동 교수", "Пётр Ильич Чайковский", "Αριστοτέλης",
      "Nguyễn Văn Đức", "Łukasz Šťastný İnönü", "“quoted” – dash — it’s • … ≤ ≥ × ± ∞ → €",
      "bʊk ənd ðə ŋ",
      "mail ✉ star ★ done ✓ phone ☎", "straight \"quotes\" 'single' `back`",
      "office affluent flight", "ἄνθρωπος", "שלום עולם",
    ]
    var cv = LaTeXSamples.paragraphs(words)
    let styles: [RichText.Style] = [.bold, .italic, [.bold, .italic]]
    cv.summary += styles.map { RichText(words.joined(separator: " "), style: $0) }
    let pdf = try await PDFFile(cv)
    let text = try pdf.text()
    for word in words where word.last != "☎" { #expect(text.contains(word)) }
    #expect(text.contains("mail ✉ star ★ done ✓ phone ✆"))
    #expect(pdf.diagnostics == [])
  }

  @Test func aBlankBehindARaisedSignOfALinkStays() async throws {
    let link = LinkTarget("https://example.org/ice")
    let title = RichText([
      RichText.Run("Detection of HC", link: link),
      RichText.Run("18", style: .superscript, link: link),
      RichText.Run(" in Ice", link: link),
    ])
    var cv = CV(candidate: Candidate(name: "Ada Lin"))
    var section = Section(.publications, title: "Publications", lines: 1...1)
    section.entries = [
      Entry(.publication(Publication(title: title)), text: [title], lines: 1...1)
    ]
    cv.sections = [section]
    let pdf = try await PDFFile(cv)
    #expect(try pdf.text().contains("Detection of HC18 in Ice"))
  }

  @Test func linksAreTheModels() async throws {
    let urls = [
      "https://example.org/a_b/~c?x=1&y=%20#z", "https://example.org/(a", "https://example.org/b)",
      "https://example.org/[1]!$&'()*+,;=:@", "mailto:a.b@example.org?subject=a%20b",
      "https://example.org/" + String(repeating: "long/", count: 60),
    ]
    var cv = LaTeXSamples.paragraphs([])
    cv.summary = urls.map { RichText($0, link: LinkTarget($0)) }
    let pdf = try await PDFFile(cv)
    #expect(try urls.allSatisfy { try pdf.links().contains($0) })
  }

  @Test func anyTextCompiles() async throws {
    var state: UInt64 = 42
    func random(_ bound: UInt64) -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return (state >> 33) % bound
    }
    let pages: [UInt64] = [0, 0, 0, 0, 1, 3, 4, 0x20, 0x22, 0x26, 0x30, 0x4E, 0xFF, 0x1F4]
    let texts = (0..<150).map { _ in
      (0..<40).compactMap { _ -> Character? in
        let page = pages[Int(random(UInt64(pages.count)))]
        return Unicode.Scalar(UInt32(page << 8 | random(page == 0x1F4 ? 4096 : 256)))
          .map(Character.init)
      }
    }
    let pdf = try await PDFFile(LaTeXSamples.paragraphs(texts.map { String($0) }))
    #expect(try pdf.text().count > 1000)
  }

  @Test(arguments: TeXEngine.allCases) func sameInputSameBytes(engine: TeXEngine) async throws {
    var options = RenderingOptions()
    options.engine = engine
    options.date = PartialDate(year: 2024, month: 5, day: 17)
    // Without Chinese, whose font tables cost LuaTeX minutes.
    let cv = LaTeXSamples.everywhere("Some text & more")
    let files = [try await PDFFile(cv, options: options), try await PDFFile(cv, options: options)]
    #expect(try files[0].text().contains("Last updated 17 May 2024 Page 1 of "))
    #expect(try tool("pdfinfo", files[0].path).contains("Fri May 17 00:00:00 2024"))
    let bytes = try files.map { try Data(contentsOf: URL(filePath: $0.path)) }
    #expect(bytes[0] == bytes[1])
  }
}
