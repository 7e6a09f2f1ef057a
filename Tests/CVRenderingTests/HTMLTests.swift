import CVModel
import CVRendering
import Testing

/// The document as a browser's parser sees it.
@Suite struct HTMLTests {
  @Test func itIsOneFileWithoutScript() async throws {
    let document = try await render(SampleCV.hailinZhang, to: "html")
    let page = try HTMLTree(document)
    let names = page.root.all.map(\.name)
    #expect(!names.contains("script") && !names.contains("link") && !names.contains("img"))
    #expect(names.filter { $0 == "style" }.count == 1)
    #expect(!document.contains("url(") && !document.contains("@import"))
    #expect(page.root["html"].first?.attributes["lang"] == "en")
    #expect(page.root["title"].first?.text == "Curriculum Vitae - Hailin Zhang")
  }

  @Test(arguments: SampleCV.named.keys.sorted()) func headingsComeInOrder(name: String) async throws
  {
    let page = try HTMLTree(try await render(SampleCV.named[name] ?? CV(), to: "html"))
    let levels = page.root.all.compactMap { element in
      element.name.first == "h" && element.name.count == 2 ? Int(element.name.dropFirst()) : nil
    }
    #expect(levels.filter { $0 == 1 }.count == 1 && levels.first == 1)
    #expect(zip(levels, levels.dropFirst()).allSatisfy { $1 <= $0 + 1 })
  }

  @Test func theNoteIsTheFirstThingAfterTheName() async throws {
    let page = try HTMLTree(try await render(SampleCV.hailinZhang, to: "html"))
    let header = try #require(page.root["header"].first)
    let note = try #require(header.children.last)
    #expect(note.attributes["role"] == "note")
    #expect(note.text.contains("On the job market. I am currently on the job market."))
  }

  @Test func theCandidateIsBoldInEveryAuthorList() async throws {
    let page = try HTMLTree(try await render(SampleCV.hailinZhang, to: "html"))
    let lists = page.root["p"].filter { $0.attributes["class"] == "authors" }
    #expect(lists.count == 14)
    #expect(lists.allSatisfy { $0["strong"].map(\.text) == ["Hailin Zhang"] })
    #expect(
      lists[3].text.hasPrefix(
        "Penghao Zhao*, Hailin Zhang*, Qinhan Yu, Zhengren Wang, Yunteng Geng"))
  }

  @Test func linksWithTheSameLabelTellWhatTheyAreOf() async throws {
    let page = try HTMLTree(try await render(SampleCV.hailinZhang, to: "html"))
    let links = page.root["a"].filter { $0.text == "PDF" }
    let labels = links.compactMap { $0.attributes["aria-label"] }
    #expect(links.count == 13)
    #expect(Set(labels).count == 13)
    #expect(labels.allSatisfy { $0.hasPrefix("PDF: ") })
  }

  @Test func aRelativeLinkIsPrintedWithoutATarget() async throws {
    var report = Report()
    let document = try await render(
      SampleCV.everything, to: "html", options: RenderingOptions(), report: &report)
    #expect(!document.contains("growth.pdf"))
    #expect(document.contains("Slides"))
    #expect(report.diagnostics.map(\.code) == ["relative-link"])
    #expect(report.diagnostics.map(\.line) == [18])
  }

  @Test func newsAreAskedFor() async throws {
    var options = RenderingOptions()
    #expect(try await !render(SampleCV.everything, to: "html").contains("moved to Warsaw"))
    options.sections.withNews = true
    #expect(
      try await render(SampleCV.everything, to: "html", options: options)
        .contains("moved to Warsaw"))
  }

  @Test func aDateOfTheCallerWins() async throws {
    var options = RenderingOptions()
    options.date = PartialDate(iso: "2024-11-05")
    let document = try await render(SampleCV.everything, to: "html", options: options)
    #expect(document.contains("<footer>Last updated 5 Nov 2024</footer>"))
  }

  @Test func theSameInputGivesTheSameBytes() async throws {
    let first = try await render(SampleCV.everything, to: "html")
    let second = try await render(SampleCV.everything, to: "html")
    #expect(first == second)
  }
}
