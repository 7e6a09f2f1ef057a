import CVModel
import CVRendering
import Foundation
import TestSupport
import Testing

/// The Nu HTML checker, Chromium with axe, and a reader of microformats look at what the samples and
/// the examples become: pages of their own and pages in an e-mail.
@Suite(.serialized) struct WebTests {
  /// Made once for all tests.
  private static let pages = Task { try await makePages() }

  /// One that tries to get out of its place, in each place there is.
  private static let hostile: CV = {
    var cv = SampleCV.everything
    cv.candidate.name = "</style><script>alert(1)</script>\"; } * { color: red } \\"
    return cv
  }()

  private static func makePages() async throws -> WebPages {
    let pages = try WebPages()
    var samples = SampleCV.named
    samples["many"] = SampleCV.many(60)
    samples["hostile"] = hostile
    var options = RenderingOptions()
    options.mail.letter = "Dear all,\n\nmy CV: 简历.\n\nBest,\nme"
    for (name, cv) in samples {
      try pages.add("\(name).html", try await render(cv, to: "html"))
      try pages.add("\(name).email.html", try mailHTML(cv, options: options))
    }
    var paper = RenderingOptions()
    paper.printsURLs = true
    try pages.add(
      "urls.html", try await render(SampleCV.everything, to: "html", options: paper))
    return pages
  }

  @Test func nuFindsNoError() async throws {
    #expect(try await Self.pages.value.errorsInHTML() == [])
  }

  @Test func mailClientsTakeNothingAway() async throws {
    let complaints = try await Self.pages.value.beyondMail()
    #expect(complaints.count == 6)
    for (name, complaints) in complaints { #expect(complaints == [], "\(name)") }
  }

  @Test func chromiumShowsAndPrintsThem() async throws {
    let verdicts = try await Self.pages.value.inBrowser(printing: true)
    #expect(verdicts.count == 13)
    for (name, verdict) in verdicts {
      #expect(verdict.faults == [], "\(name)")
      // The addresses that are written out are not in the words that are looked for.
      for (size, print) in verdict.prints ?? [:] where name != "urls.html" {
        #expect(print.torn == [], "\(name) on \(size)")
        #expect(print.stranded == [], "\(name) on \(size)")
      }
    }
    let prints = try #require(verdicts["many.html"]?.prints)
    #expect(prints.keys.sorted() == ["a4", "letter"])
    for pages in prints.values.map(\.pages) {
      #expect(pages.count > 3)
      for (index, page) in pages.enumerated() {
        #expect(page.contains("Hailin Zhang · Curriculum Vitae"))
        #expect(page.contains("Page \(index + 1) of \(pages.count)"))
      }
    }
    let strange = try #require(verdicts["hostile.html"]?.prints?["a4"]?.pages.first)
    let footer = "</style><script>alert(1)</script>\";}*{color:red}\\·CurriculumVitae"
    #expect(strange.filter { !$0.isWhitespace }.contains(footer))
    let written = try #require(verdicts["urls.html"]?.prints?["a4"]?.pages.joined())
    let targets = ["https://example.org/congress", "https://en.uj.edu.pl/"]
    for target in targets { #expect(collapsed(written).contains("(\(target))")) }
    let unwritten = try #require(verdicts["everything.html"]?.prints?["a4"]?.pages.joined())
    #expect(!unwritten.contains("example.org/congress"))
  }

  @Test func aReaderOfMicroformatsFindsPersonAndPapers() async throws {
    let pages = try await Self.pages.value
    struct Found: Decodable {
      var cards: [[String: [String]]]
      var papers: [[String: [String]]]
    }
    let names = ["hailin-zhang.html", "everything.html"]
    let found: [String: Found] = try Judge("microformats").verdict(
      on: names.map { pages.folder.appending(path: $0).path })
    let zhang = try #require(found["hailin-zhang.html"])
    #expect(
      zhang.cards == [["name": ["Hailin Zhang"], "email": ["mailto:z.hl@pku.edu.cn"]]])
    #expect(zhang.papers.count == 14)
    let survey = try #require(zhang.papers.first { $0["name"]?.first?.hasPrefix("Retr") == true })
    #expect(survey["author"]?.prefix(2) == ["Penghao Zhao", "Hailin Zhang"])
    #expect(survey["url"] == ["https://arxiv.org/abs/2402.19473"])
    let vldb = try #require(zhang.papers.last)
    #expect(vldb["publication"]?.first?.contains("VLDB 2022") == true)
    #expect(vldb["published"] == ["2022"])
    let nowak = try #require(found["everything.html"])
    #expect(nowak.cards.count == 1 && nowak.papers.count == 4)
    #expect(nowak.cards.first?["url"]?.contains("https://nowak.example.org/") == true)
    #expect(nowak.cards.first?["tel"] == ["+48 12 000 00 00"])
  }
}
