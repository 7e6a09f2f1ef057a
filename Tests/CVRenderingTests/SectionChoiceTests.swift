import CVModel
import CVRendering
import Testing

/// Somebody who needs a part of the CV.
@Suite struct SectionChoiceTests {
  @Test(arguments: ["text", "html", "latex", "json"])
  func theChosenSectionsAreThereAndNoOther(format: String) async throws {
    var options = RenderingOptions()
    options.sections.only = ["Publications"]
    let chosen = try await render(SampleCV.hailinZhang, to: format, options: options)
    #expect(chosen.contains("Malleus") && !chosen.contains("major in Computer"))
    #expect(chosen.contains("z.hl@pku.edu.cn") && chosen.contains("on the job market"))

    options.sections.only = nil
    options.sections.omitted = ["publications", "about"]
    let rest = try await render(SampleCV.hailinZhang, to: format, options: options)
    #expect(!rest.contains("Malleus") && rest.contains("major in Computer"))
    #expect(!rest.contains("Bin Cui"), "the summary is called about")
  }

  @Test func aSectionIsAlsoKnownByItsTitle() {
    var choice = SectionChoice()
    choice.omitted = ["systems"]
    var report = Report()
    let cv = choice.applied(to: SampleCV.hailinZhang, report: &report)
    #expect(!cv.sections.contains { $0.title.plain == "Systems" })
    #expect(report.diagnostics.isEmpty)
  }

  @Test func aNameThatNoSectionHasIsReportedWithThoseThereAre() throws {
    var choice = SectionChoice()
    choice.only = ["education", "Prizes"]
    var report = Report()
    let cv = choice.applied(to: SampleCV.hailinZhang, report: &report)
    #expect(cv.sections.map(\.kind) == [.education])
    let diagnostic = try #require(report.diagnostics.first)
    #expect(diagnostic.message.contains("\"Prizes\"") && diagnostic.message.contains("Education"))
  }

  @Test func aKindThatThePageLacksIsReportedWhereItIsAskedFor() {
    var choice = SectionChoice()
    choice.only = ["patents", "education"]
    choice.omitted = ["grants"]
    var report = Report()
    _ = choice.applied(to: SampleCV.hailinZhang, report: &report)
    #expect(report.diagnostics.map(\.code) == ["no-such-section"])
    #expect(report.diagnostics.first?.message.contains("\"patents\"") == true)
  }

  @Test func newsArePrintedIfNamed() {
    var cv = SampleCV.hailinZhang
    cv.sections.append(Section(.news, title: "News", lines: 1...1))
    var report = Report()
    var choice = SectionChoice()
    #expect(!choice.applied(to: cv, report: &report).sections.contains { $0.kind == .news })
    choice.only = ["news"]
    #expect(choice.applied(to: cv, report: &report).sections.map(\.kind) == [.news])
  }

  @Test func theWordsThatOutputsAddComeInTheLanguageAskedFor() async throws {
    var options = RenderingOptions()
    options.language = .chinese
    let text = try await render(SampleCV.hailinZhang, to: "text", options: options)
    #expect(text.contains("\n求职中\n") && text.contains("2020 - 至今"))
  }
}
