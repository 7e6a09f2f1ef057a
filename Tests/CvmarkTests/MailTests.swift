import CVRendering
import Foundation
import TestSupport
import Testing

/// `--to email` as a user meets it.
@Suite struct MailTests {
  let folder: Folder

  init() throws {
    folder = try Folder()
    try folder.write(Sample.page, to: "index.md")
  }

  @Test func aDraftIsNamedAfterTheCandidateAndSoIsItsAttachment() throws {
    try folder.write("\u{FEFF}Dear Mr Babbage,\r\n\r\nhere is my CV.\r\n", to: "letter.txt")
    let result = try Command.run(
      "render", "index.md", "--to", "email", "--to-address", "babbage@example.org", "--subject",
      "Engines", "--letter", "letter.txt", in: folder)
    #expect(result.code == 0, "\(result.errors)")
    #expect(try folder.names(in: "cv") == ["ada-lovelace-cv.eml"])
    let draft = try folder.text("cv/ada-lovelace-cv.eml")
    for words in [
      "To: babbage@example.org\r\n", "Subject: Engines\r\n",
      "filename=\"ada-lovelace-cv.pdf\"", "\r\n\r\nDear Mr Babbage,\r\n\r\nhere is my CV.\r\n",
    ] { #expect(draft.contains(words), "\(words)") }
  }

  @Test(arguments: [
    ["--to", "email", "--to-address", "babbage"], ["--to", "email", "--subject", " "],
    ["--to", "pdf", "--subject", "Engines"], ["--letter", "letter.txt"],
  ])
  func whatMakesNoSenseIsSaid(_ arguments: [String]) throws {
    let result = try Command.run(["render", "index.md"] + arguments, in: folder)
    #expect(result.code == 64)
    #expect(result.errors.contains("Error: "))
    #expect(try folder.names() == ["index.md"])
  }

  @Test func aLetterThatIsNotThereIsNamed() throws {
    let result = try Command.run(
      "render", "index.md", "--to", "email", "--letter", "letter.txt", in: folder)
    #expect(result.code == 66)
    #expect(result.errors == "letter.txt: error: no such letter\n")
  }

  @Test func withoutAnEngineThereIsNoDraft() throws {
    let result = try Command.run(
      "render", "index.md", "--to", "email,text", in: folder,
      environment: ["PATH": folder.url.path])
    #expect(result.code == 69)
    #expect(try folder.names(in: "cv") == ["ada-lovelace-cv.txt"])
  }

  @Test func aTemplateShapesThePartThatItIsFor() throws {
    for name in ["classic.email.html", "classic.txt"] {
      try Command.run("templates", "copy", name, "-o", "original", in: folder)
      let original = try folder.text("original/\(name)")
      let mine = "my" + name.dropFirst("classic".count)
      try folder.write("MINE\n" + original, to: mine)
      let result = try Command.run(
        "render", "index.md", "--to", "email,html,text", "--template", mine, "-o", "out/",
        in: folder)
      #expect(result.code == 0, "\(result.errors)")
      let draft = try folder.text("out/ada-lovelace-cv.eml")
      #expect(draft.ranges(of: "MINE\r\n").count == 1)
      #expect(try !folder.text("out/ada-lovelace-cv.html").contains("MINE"))
    }
    let alone = try Command.run("render", "index.md", "--template", "my.email.html", in: folder)
    #expect(alone.code == 0 && alone.errors.contains("wrote cv/ada-lovelace-cv.eml"))
    let web = try Command.run(
      "render", "index.md", "--to", "html", "--template", "my.email.html", in: folder)
    #expect(web.code == 64)
  }

  @Test func listNamesTheFormatsThatATemplateIsFor() throws {
    let lines = try Command.run("templates", "list", in: folder).text.split(separator: "\n")
      .map { $0.split(separator: " ").joined(separator: " ") }
    #expect(lines.contains("classic.email.html email"))
    #expect(lines.contains("classic.html html"))
    #expect(lines.contains("classic.tex pdf, latex, email"))
  }
}
