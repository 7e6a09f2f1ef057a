import CVModel
import Testing

@testable import CVRendering

/// Gmail cuts long e-mails off; ours are shorter.
@Suite(.serialized) struct MailSizeTests {
  @Test func aPaperCostsLittleMoreThanItsWords() throws {
    let short = try mailHTML(SampleCV.many(28))
    let long = try mailHTML(SampleCV.many(56))
    let words = SampleCV.many(56).sections[1].entries.suffix(28).map(words).joined()
    let cost = (long.utf8.count - short.utf8.count - words.utf8.count) / 28
    #expect(cost <= 600, "\(cost) bytes of markup a paper")
  }

  @Test func nothingIsSaidOfAnOrdinaryCV() throws {
    var report = Report()
    _ = try mailHTML(SampleCV.hailinZhang, options: RenderingOptions(), report: &report)
    #expect(report.diagnostics == [])
  }

  @Test func oneThatIsNearlyTooLongIsWhole() throws {
    var report = Report()
    let count = try count(for: 95_000)
    let page = try mailHTML(SampleCV.many(count), options: RenderingOptions(), report: &report)
    #expect(report.diagnostics.map(\.code) == ["mail-size"])
    #expect(try HTMLTree(page).root["li"].count { $0.text.contains("PDF") } == count)
  }

  @Test func fourHundredPapersAreASelectionThatSaysSo() throws {
    var report = Report()
    let cv = SampleCV.many(400)
    let page = try mailHTML(cv, options: RenderingOptions(), report: &report)
    let size = TransferEncoding.quotedPrintable(page).utf8.count
    #expect(size <= 100_000 && size > 97_000)
    #expect(report.diagnostics.map(\.code) == ["mail-selection"])
    let tree = try HTMLTree(page)
    let papers = tree.root["li"].map(\.text).filter { $0.contains("PDF") }
    let line = "Shown here: \(papers.count) of 400. The attached PDF has all of them."
    #expect(tree.root["p"].contains { $0.text == line })
    // Each whole and in the order of the page; the same ones as in plain text, and everything else.
    let importance = Importance(of: cv).publicationsFirst
    let kept = importance.cv(without: 400 - papers.count).sections[1].entries
    #expect(kept.count == papers.count)
    for (paper, entry) in zip(papers, kept) {
      guard case .publication(let publication) = entry.content else { continue }
      #expect(paper.contains(publication.title.plain))
    }
    #expect(page.contains("TOP-10 Open Source Awards") && page.contains("PhD, major in"))
  }

  @Test func aSelectionInChinese() throws {
    var options = RenderingOptions()
    options.language = .chinese
    let page = try HTMLTree(try mailHTML(SampleCV.many(200), options: options))
    #expect(page.root["p"].contains { $0.text.hasSuffix("完整列表见所附 PDF。") })
  }

  @Test func proseThatIsTooLongIsKeptAndReported() throws {
    var cv = SampleCV.hailinZhang
    cv.summary = Array(repeating: RichText(String(repeating: "word ", count: 1_000)), count: 25)
    var report = Report()
    let page = try mailHTML(cv, options: RenderingOptions(), report: &report)
    #expect(report.diagnostics.map(\.code) == ["mail-size"])
    #expect(try HTMLTree(page).root["p"].count { $0.text.hasPrefix("word ") } == 25)
  }

  private func words(_ entry: Entry) -> String {
    guard case .publication(let paper) = entry.content else { return "" }
    let fields = [paper.title.plain, paper.status ?? "", paper.award?.plain ?? ""]
    let links = entry.links.map { $0.label + $0.target.description }
    return
      (fields + paper.authors.map { $0.name + $0.marks } + paper.venues.map(\.plain)
      + paper.ranks + links + entry.notes.map(\.plain)).joined()
  }

  /// How many papers make an e-mail of that size.
  private func count(for size: Int) throws -> Int {
    let sizes = try [20, 40].map {
      TransferEncoding.quotedPrintable(try mailHTML(SampleCV.many($0))).utf8.count
    }
    return 20 + (size - sizes[0]) * 20 / (sizes[1] - sizes[0])
  }
}
