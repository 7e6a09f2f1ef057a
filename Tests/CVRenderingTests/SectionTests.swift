import CVModel
import CVRendering
import Testing

/// What outputs make of headings, years and links.
@Suite struct SectionTests {
  @Test(arguments: [
    ("📝 Publications", "Publications"),
    ("⚛️ Spectra 🧲", "Spectra"),
    ("👩🏽‍🔬🇨🇳 Research", "Research"),
    ("★ Selected ★", "Selected"),
    ("Talks & 🎤 more", "Talks & 🎤 more"),
    ("© 2024", "© 2024"),
    ("🎓", "🎓"),
  ])
  func headingsLoseThePicturesAtTheirEdges(written: String, printed: String) async throws {
    var section = Section(.publications, title: RichText(written), lines: 1...1)
    section.entries = [paper("On Trees", year: 2024)]
    section.entries[0].group = [RichText(written)]
    let page = try HTMLTree(try await render(cv(section), to: "html"))
    #expect(page.root["h2"].map(\.text) == [printed])
    #expect(page.root["h3"].map(\.text) == [printed])
  }

  @Test func aPictureInAHeadingIsNoMatterOfFonts() async throws {
    var report = Report()
    var section = Section(.publications, title: "🎉 Publications", lines: 1...1)
    section.entries = [paper("On Trees", year: 2024)]
    let document = try await render(
      cv(section), to: "latex", options: RenderingOptions(), report: &report)
    #expect(document.contains("\\cvsection{Publications}"))
    #expect(report.diagnostics.isEmpty)
  }

  @Test func yearsInOrderStandInTheMarginOnce() async throws {
    var section = Section(.publications, title: "Publications", lines: 1...1)
    section.entries = [2024, 2024, 2022].map { paper("On Trees", year: $0) }
    let page = try HTMLTree(try await render(cv(section), to: "html"))
    #expect(
      page.root["p"].filter { $0.attributes["class"] == "year" }.map(\.text) == ["2024", "2022"])
    let latex = try await render(cv(section), to: "latex")
    #expect(latex.ranges(of: "\\cvyear{2024}").count == 1)
    #expect(try await render(cv(section), to: "text").ranges(of: "\n2024\n").count == 2)
  }

  @Test func yearsInNoOrderStayWithTheirPapers() async throws {
    var section = Section(.publications, title: "Publications", lines: 1...1)
    section.entries = [2022, 2024, 2023].map { paper("On Trees", year: $0) }
    let page = try HTMLTree(try await render(cv(section), to: "html"))
    #expect(page.root["p"].allSatisfy { $0.attributes["class"] != "year" })
    let facts = page.root["p"].filter { $0.attributes["class"] == "facts" }
    #expect(facts.map(\.text) == ["\n2022\n", "\n2024\n", "\n2023\n"])
  }

  @Test(arguments: ["html", "latex", "text"]) func aVenueThatIsALinkIsPrintedOnce(
    format: String
  ) async throws {
    let target = try #require(LinkTarget("https://trees.example.org/2024"))
    var publication = Publication(title: "On Trees")
    publication.venues = [RichText("Trees 2024", link: target)]
    var entry = Entry(.publication(publication), text: ["On Trees. Trees 2024"], lines: 1...1)
    entry.links = [Link("Trees 2024", target)]
    var section = Section(.publications, title: "Publications", lines: 1...1)
    section.entries = [entry]
    let document = try await render(cv(section), to: format)
    #expect(document.ranges(of: target.description).count == 1)
    #expect(document.ranges(of: "Trees 2024").count == 1)
  }

  @Test func theShorterVenueStandsInParentheses() async throws {
    var publication = Publication(title: "On Trees")
    publication.venues = ["VLDB'24", "International Conference on Very Large Data Bases"]
    publication.year = 2024
    var section = Section(.publications, title: "Publications", lines: 1...1)
    section.entries = [Entry(.publication(publication), text: ["On Trees"], lines: 1...1)]
    let text = try await render(cv(section), to: "text")
    #expect(text.contains("\nInternational Conference on Very Large Data Bases (VLDB'24)\n"))
    #expect(!text.contains("2024"))
  }

  @Test func whatCvmarkAddsIsInThePagesLanguage() async throws {
    let latex = try await render(SampleCV.chinese, to: "latex")
    #expect(
      latex.contains(#"\newcommand{\cvpage}[2]{\cvchinese{第} #1 \cvchinese{页，共} #2 \cvchinese{页}}"#)
    )
    #expect(latex.contains(#"\cvnote{\cvchinese{求职中。}}"#))
  }

  private func cv(_ section: Section) -> CV {
    var cv = CV(candidate: Candidate(name: "Maria Nowak"))
    cv.sections = [section]
    return cv
  }

  private func paper(_ title: String, year: Int) -> Entry {
    var publication = Publication(title: RichText(title))
    publication.year = year
    return Entry(.publication(publication), text: [RichText(title)], lines: 1...1)
  }

  @Test func aYearWithinANumberDoesNotSayTheYear() async throws {
    var entry = paper("On Meadows", year: 2022)
    guard case .publication(var publication) = entry.content else { return }
    publication.details = "289:20220457"
    entry.content = .publication(publication)
    var section = Section(.publications, title: "Papers", lines: 1...1)
    section.entries = [entry]
    let text = try await render(cv(section), to: "text")
    #expect(text.contains("\n289:20220457\n2022\n"))
  }

  @Test func whatStandsBeforeThePagesOwnAboutStandsInIt() async throws {
    var about = Section(.about, title: "About me", lines: 3...5)
    about.entries = [remark("I like ropes. Sand came later.")]
    var cv = cv(about)
    cv.summary = ["Postdoc at Dune University."]
    let text = try await render(cv, to: "text")
    #expect(
      text.contains("ABOUT ME\n\nPostdoc at Dune University.\n\nI like ropes. Sand came later.\n"))
    #expect(!text.contains("ABOUT\n"))
    let page = try HTMLTree(try await render(cv, to: "html"))
    #expect(page.root["h2"].map(\.text) == ["About me"])
  }

  @Test func sentencesAreNoLineOfAList() async throws {
    var section = Section(.other, title: "Teaching philosophy", lines: 3...5)
    section.entries = [remark("I draw before I write. Students do too."), remark("Drawing, 2019.")]
    let text = try await render(cv(section), to: "text")
    #expect(text.contains("\nI draw before I write. Students do too.\n\n- Drawing, 2019.\n"))
  }

  private func remark(_ words: String) -> Entry {
    let text = RichText(words)
    return Entry(.item(Item(.other, title: text)), text: [text], lines: 4...4)
  }

}
