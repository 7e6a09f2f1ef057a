import CVRendering
import Foundation
import Testing

/// The contract with scripts: a number for each way to fail, and a sentence on standard error.
@Suite struct ExitCodeTests {
  let folder: Folder

  init() throws {
    folder = try Folder()
    try folder.write(Sample.page, to: "index.md")
  }

  @Test func zeroWhenEverythingIsWritten() throws {
    let result = try Command.run("render", "index.md", "--to", "html,text", in: folder)
    #expect(result.code == 0)
    #expect(result.text.isEmpty)
    #expect(try folder.names(in: "cv").count == 2)
  }

  @Test(arguments: [
    ["render"],
    ["render", "index.md", "--to", ""],
    ["render", "index.md", "--to", "html,text", "--output", "one.html"],
    ["render", "index.md", "--output", "-"],
    ["render", "index.md", "--to", "html", "--output", ""],
    ["render", "index.md", "index.md", "--to", "html", "--output", "one.html"],
    ["render", "-", "-", "--to", "html"],
    ["render", "index.md", "--output", "one.docx"],
    ["render", "index.md", "--to", "text", "--output", "one.pdf"],
    ["render", "index.md", "--date", "yesterday"],
    ["render", "index.md", "--date", "2026-13"],
    ["render", "index.md", "--theme", "baroque"],
    ["render", "index.md", "--engine", "word"],
    ["render", "index.md", "--to", "html", "--template", "my.txt"],
    ["render", "index.md", "--to", "json", "--template", "my.json"],
    ["templates", "copy", "baroque.html"],
    ["paint", "index.md"],
  ])
  func sixtyFourForACommandLineThatMakesNoSense(_ arguments: [String]) throws {
    let result = try Command.run(arguments, in: folder)
    #expect(result.code == 64)
    #expect(result.errors.contains("Error: "))
    #expect(try folder.names() == ["index.md"], "nothing is written")
  }

  @Test func anUnknownFormatNamesThoseThereAre() throws {
    let result = try Command.run("render", "index.md", "--to", "html,docx", in: folder)
    #expect(result.code == 64)
    #expect(result.errors.contains("There is no format 'docx'"))
    for name in Renderers.all.map(\.name) { #expect(result.errors.contains(name)) }
  }

  @Test func sixtyFiveForAPageThatIsNone() throws {
    try folder.write(Data([0x50, 0x4B, 3, 4, 0, 0]), to: "cv.docx")
    let archive = try Command.run("render", "cv.docx", "--to", "text", in: folder)
    #expect(archive.code == 65)
    #expect(archive.errors.hasPrefix("cv.docx: error: "))
    let directory = try Command.run("render", ".", "--to", "text", in: folder)
    #expect(directory.code == 65)
    #expect(directory.errors.contains("is a folder"))
  }

  @Test func sixtySixForNoSuchFile() throws {
    let page = try Command.run("render", "missing.md", "--to", "text", in: folder)
    #expect(page.code == 66)
    #expect(page.errors == "missing.md: error: no such file\n")
    let address = try Command.run(
      "render", "https://ada.example.org/index.md", "--to", "text", in: folder)
    #expect(address.code == page.code)
    #expect(address.errors.contains("curl -s https://ada.example.org/index.md | cvmark render -"))
    let template = try Command.run("render", "index.md", "--template", "my.html", in: folder)
    #expect(template.code == 66)
    #expect(template.errors == "my.html: error: no such template\n")
  }

  @Test func sixtyNineWithoutAnEngineAndTheOthersAreWritten() throws {
    let result = try Command.run(
      "render", "index.md", in: folder, environment: ["PATH": folder.url.path])
    #expect(result.code == 69)
    #expect(result.errors.contains("texlive-xetex"), "it says what to install")
    #expect(try folder.names(in: "cv").map { $0.split(separator: ".").last } == ["html", "txt"])
  }

  @Test(arguments: ["/dev/full", "index.md/cv.html", "cv.html/"])
  func seventyThreeWhereNothingCanBeWritten(_ output: String) throws {
    try folder.write("", to: "cv.html")
    let result = try Command.run(
      "render", "index.md", "--to", "html", "--output", output, in: folder)
    #expect(result.code == 73)
    #expect(result.errors.contains("cannot be written: "))
    #expect(try folder.names() == ["cv.html", "index.md"])
  }

  @Test func aFailedPageDoesNotStopTheOthersAndTheFirstFailureCounts() throws {
    try folder.write(Data([0x50, 0x4B, 3, 4, 0, 0]), to: "cv.docx")
    let result = try Command.run(
      "render", "missing.md", "cv.docx", "index.md", "--to", "html", in: folder)
    #expect(result.code == 66)
    #expect(try folder.names(in: "cv").count == 1)
  }

  @Test func strictMakesAWarningFailAndStillWrites() throws {
    try folder.write(Data("# Ada\n\nWas born in \u{7}1815".utf8) + [0xFF], to: "ada.md")
    let lenient = try Command.run("render", "ada.md", "--to", "html", in: folder)
    let strict = try Command.run(
      "render", "ada.md", "--to", "html", "--strict", "--output", "strict/", in: folder)
    #expect(lenient.code == 0)
    #expect(lenient.errors.contains(": warning: "))
    #expect(strict.code == 1)
    #expect(try folder.names(in: "strict").count == 1)
  }
}
