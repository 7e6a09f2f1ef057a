import CVModel
import CVRendering
import Testing

// No @testable: what is done here, any program can do that imports CVRendering.

/// A format of one's own: two functions.
private enum Wiki: TextFormat {
  static func escape(_ text: String, for place: Place) -> String {
    place == .text ? text.replacing("[", with: "&#91;") : text
  }

  static func markUp(_ run: RichText.Run, in language: String) -> Fragment<Wiki> {
    guard let link = run.link else { return "\(run.text)" }
    return "[\(link) \(run.text)]"
  }
}

/// A renderer that needs neither format nor template.
private struct Headcount: Renderer {
  let name = "headcount"
  let fileExtension = "txt"

  func render(
    _ cv: CV, options: RenderingOptions, report: inout Report
  ) async throws(RenderingError) -> Output {
    .text("\(cv.sections.flatMap(\.entries).count) entries\n")
  }
}

@Suite struct PluggableTests {
  @Test func aRendererNeedsOnlyTheProtocol() async throws {
    let renderers: [any Renderer] = Renderers.all + [Headcount()]
    let mine = try #require(renderers.first { $0.name == "headcount" })
    var report = Report()
    let output = try await mine.render(
      SampleCV.hailinZhang, options: RenderingOptions(), report: &report)
    #expect(output == .text("17 entries\n"))
  }

  @Test func aFormatAndATemplateMakeARenderer() async throws {
    let template = TemplateSource(
      name: "wiki", text: "= <%name%> =\n<%#summary%>\n<%text%>\n<%/summary%>\n")
    let wiki = TemplateRenderer<Wiki>(name: "wiki", fileExtension: "wiki", template: template)
    var cv = CV(candidate: Candidate(name: "Ada [L.]"))
    cv.summary = ["With " + SampleCV.link("Bin Cui", "https://cuibinpku.github.io/") + "."]
    var report = Report()
    let output = try await wiki.render(cv, options: RenderingOptions(), report: &report)
    #expect(output == .text("= Ada &#91;L.] =\nWith [https://cuibinpku.github.io/ Bin Cui].\n"))
    #expect(report.diagnostics.isEmpty)
  }

  @Test func aTemplateCopiedOutAndChangedChangesTheOutput() async throws {
    let original = try #require(BuiltInTemplates.all.first { $0.name == "classic.html" })
    var options = RenderingOptions()
    options.template = TemplateSource(
      name: "mine.html",
      text: original.text.replacing("<%name%></h1>", with: "<%name%>, PhD</h1>"))
    let html = try await render(SampleCV.hailinZhang, to: "html", options: options)
    #expect(html.contains("Hailin Zhang, PhD</h1>"))
  }
}
