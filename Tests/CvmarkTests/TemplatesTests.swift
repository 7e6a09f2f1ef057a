import CVRendering
import Foundation
import Testing

/// `cvmark templates`, and the way of a template from the binary into an output.
@Suite struct TemplatesTests {
  let folder: Folder

  init() throws {
    folder = try Folder()
    try folder.write(Sample.page, to: "index.md")
  }

  @Test func listNamesEachTemplateAndItsFormats() throws {
    let result = try Command.run("templates", "list", in: folder)
    #expect(result.code == 0)
    let lines = result.text.split(separator: "\n")
    #expect(lines.count == BuiltInTemplates.all.count)
    #expect(lines.contains { $0.hasPrefix("classic.html ") && $0.hasSuffix(" html") })
  }

  @Test func copyWritesTheTemplateOnce() throws {
    let copied = try Command.run("templates", "copy", "classic.html", in: folder)
    #expect(copied.code == 0)
    #expect(copied.errors == "wrote classic.html\n")
    try folder.write("my work", to: "classic.html")
    let again = try Command.run("templates", "copy", "classic.html", in: folder)
    #expect(again.code == 73)
    #expect(try folder.text("classic.html") == "my work")
  }

  @Test func copyTakesAnotherPlace() throws {
    let printed = try Command.run("templates", "copy", "classic.txt", "-o", "-", in: folder)
    let named = try Command.run("templates", "copy", "classic.txt", "-o", "a/my.txt", in: folder)
    #expect(named.code == 0)
    #expect(try folder.data("a/my.txt") == printed.output)
  }

  @Test func aChangedTemplateChangesTheOutputOfItsFormatAlone() throws {
    try Command.run("templates", "copy", "classic.html", "--output", "my.html", in: folder)
    let changed = try folder.text("my.html").replacing("<body", with: "<body class=\"mine\"")
    try folder.write(changed, to: "my.html")
    let result = try Command.run(
      "render", "index.md", "--to", "html,text", "--template", "my.html", "-o", "a/", in: folder)
    #expect(result.code == 0, "\(result.errors)")
    let texts = try folder.names(in: "a").map { try folder.text("a/\($0)") }
    #expect(texts.map { $0.contains("class=\"mine\"") } == [true, false])
  }

  @Test func withoutFormatsTheTemplateDecides() throws {
    try Command.run("templates", "copy", "classic.txt", in: folder)
    try Command.run("render", "index.md", "--template", "classic.txt", in: folder)
    #expect(try folder.names(in: "cv").map { $0.hasSuffix(".txt") } == [true])
  }

  @Test func aBrokenTemplateIsNamedWithItsLine() throws {
    try folder.write("one\n<%#sections%>\n", to: "my.html")
    let result = try Command.run("render", "index.md", "--template", "my.html", in: folder)
    #expect(result.code == 65)
    #expect(result.errors.contains("my.html:"))
  }
}
