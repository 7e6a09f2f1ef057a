import CVModel
import Foundation
import Testing

@testable import CVRendering

@Suite struct TemplateTests {
  @Test func aLineOfWhichNothingComesOutVanishes() throws {
    let text = try render("A\n<%nativeName%>\n  <%#note%>\nB\n<%/note%>\n\n<%name%> !\n")
    #expect(text == "A\n\nMaria Nowak !\n")
  }

  @Test func anUnknownNameIsReportedWithItsLine() throws {
    var report = Report()
    let template = try Template(
      TemplateSource(
        name: "my.txt", text: "<%name%>\n<%! naem %>\n<%#sections%><%titel%>\n<%/sections%>"))
    template.check(against: TemplateNames.known, report: &report)
    let messages = report.diagnostics.map(\.message)
    #expect(messages.count == 1)
    #expect(messages.first?.hasPrefix("my.txt:3: no value is called \"titel\"") == true)
  }

  @Test(arguments: [
    (
      "<%name%>\n<%> header%>",
      "my.txt:2: a template is one file, it cannot include others; cvmark templates copy writes a whole one."
    ),
    (
      "<%={{ }}=%>", "my.txt:1: the delimiters of a template are <% and %>, they cannot be changed."
    ),
    ("\n\n<%#name%>x", "my.txt:3: a section is opened and never closed."),
    ("<%#name%>\n<%/nam%>", "my.txt:2: this closes another section than the one that is open."),
  ])
  func aTemplateThatCannotWorkIsRefused(text: String, message: String) {
    #expect(throws: RenderingError.template(message: message)) {
      try Template(TemplateSource(name: "my.txt", text: text))
    }
  }

  @Test(arguments: BuiltInTemplates.all) func builtInTemplatesAskForKnownNames(
    _ source: TemplateSource
  ) throws {
    var report = Report()
    try Template(source).check(against: TemplateNames.known, report: &report)
    #expect(report.diagnostics.isEmpty)
  }

  @Test func theTableOfBuiltInTemplatesIsTheFolder() throws {
    let files = try FileManager.default.contentsOfDirectory(atPath: folder)
    let templates = files.filter { !["README.md", "parts"].contains($0) }.sorted()
    #expect(templates == BuiltInTemplates.all.map(\.name).sorted())
    let parts = try FileManager.default.contentsOfDirectory(atPath: "\(folder)/parts")
    #expect(parts.sorted() == BuiltInTemplates.parts.keys.sorted())
  }

  /// Whoever copies a template out has one file.
  @Test(arguments: BuiltInTemplates.all) func aBuiltInTemplateIsWhole(_ source: TemplateSource) {
    #expect(!source.text.contains("<%>"))
    if source.name.hasSuffix(".tex") {
      #expect(source.text.components(separatedBy: "\\begin{document}").count == 2)
      #expect(source.text.contains("\\documentclass") && source.text.contains("<%#entries%>"))
    }
  }

  @Test func aPartStandsWhereItsLineStood() throws {
    let body = try String(contentsOfFile: "\(folder)/parts/latex-body.tex", encoding: .utf8)
    #expect(BuiltInTemplates.whole("a\n<%>latex-body.tex%>\nb\n") == "a\n\(body)b\n")
    #expect(BuiltInTemplates.whole("<%>nothing.tex%>") == "<%>nothing.tex%>")
  }

  /// Every name is in templates/README.md, and every name there exists.
  @Test func theNamesAreDocumented() throws {
    let readme = try String(contentsOfFile: "\(folder)/README.md", encoding: .utf8)
    let rows = readme.split(separator: "\n").filter {
      $0.hasPrefix("| `") && !$0.hasPrefix("| `<%")
    }
    let documented = rows.flatMap { row in
      row.split(separator: "|")[0].split(separator: "`").filter { $0.first?.isLetter == true }
    }
    let ruled = { (name: String) in
      ["isFirst", "isLast", "text", "mark", "meaning", "level"].contains(name)
        || name.hasPrefix("has") && name != "hasFactsOrLinks"
    }
    let missing = TemplateNames.known.filter { !ruled($0) }.subtracting(documented.map(String.init))
    let invented = Set(documented.map(String.init)).subtracting(TemplateNames.known)
    #expect(missing.sorted() == [])
    #expect(invented.sorted() == [])
  }

  @Test func anUnknownThemeNamesThoseThereAre() async throws {
    var options = RenderingOptions()
    options.theme = "baroque"
    await #expect(throws: RenderingError.self) {
      try await CVRenderingTests.render(CV(), to: "html", options: options)
    }
  }

  private var folder: String {
    URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../templates").standardized.path
  }

  private func render(_ text: String) throws -> String {
    let values = CVValues<PlainText>(SampleCV.everything, options: RenderingOptions())
    return try Template(TemplateSource(name: "my.txt", text: text)).render(values.value)
  }
}
