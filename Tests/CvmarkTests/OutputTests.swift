import Foundation
import Testing

/// Where outputs land and what happens to what was there.
@Suite struct OutputTests {
  let folder: Folder

  init() throws {
    folder = try Folder()
    try folder.write(Sample.page, to: "index.md")
  }

  @discardableResult
  private func render(_ arguments: String..., input: String = "") throws -> Command.Result {
    let result = try Command.run(
      ["render"] + arguments, in: folder, input: Data(input.utf8))
    #expect(result.code == 0, "\(result.errors)")
    return result
  }

  @Test func formatsAddUp() throws {
    try render("index.md", "--to", "html", "--to", "text,json", "--output", "out")
    #expect(Set(try folder.names(in: "out").map { $0.suffix(4) }) == ["html", ".txt", "json"])
  }

  @Test func standardOutputGetsTheOutputAloneAndStandardInputIsAPage() throws {
    let file = try render("index.md", "--to", "html", "--output", "-")
    #expect(file.text.hasPrefix("<!"))
    let piped = try render("-", "--to", "html", "-o", "-", input: Sample.page)
    #expect(piped.output == file.output)
    #expect(try folder.names() == ["index.md"])
  }

  @Test func aRealPipeIsReadToItsEnd() throws {
    try folder.write(Sample.longPage, to: "long.md")
    try Command.shell(
      "cat long.md | \(Command.path) render - --to text -o - > piped.txt", in: folder)
    try render("long.md", "--to", "text", "--output", "file.txt")
    #expect(try folder.data("piped.txt") == folder.data("file.txt"))
    #expect(try folder.text("piped.txt").contains("A medal"))
  }

  @Test func theExtensionOfTheFileNamesTheFormat() throws {
    let result = try render("index.md", "--output", "my.html")
    #expect(try folder.text("my.html").hasPrefix("<!"))
    #expect(result.errors.hasSuffix("wrote my.html\n"))
  }

  @Test func foldersAreMadeAsNeeded() throws {
    try render("index.md", "--to", "html", "--output", "a/b/c")
    #expect(try folder.names(in: "a/b/c").count == 1)
    try render("index.md", "--output", "d/e/cv.html")
    #expect(try folder.names(in: "d/e") == ["cv.html"])
  }

  @Test func filesAreNamedAfterTheCandidate() throws {
    try render("index.md", "--to", "text,html")
    #expect(try folder.names(in: "cv") == ["ada-lovelace-cv.html", "ada-lovelace-cv.txt"])
  }

  @Test func theCommandLineWinsOverThePage() throws {
    let result = try render(
      "index.md", "--name", "Augusta Ada King", "--email", "ada@example.org", "--to", "text")
    #expect(try folder.names(in: "cv") == ["augusta-ada-king-cv.txt"], "\(result.errors)")
    let text = try folder.text("cv/augusta-ada-king-cv.txt")
    #expect(text.hasPrefix("Augusta Ada King\n"))
    #expect(text.contains("ada@example.org"))
  }

  @Test func aPageWithoutANameIsHeadedByItsTitle() throws {
    try folder.write("---\ntitle: Publications\n---\n\n- A paper, 1843.\n", to: "papers.md")
    let result = try render("papers.md", "--to", "text")
    #expect(result.errors.contains("warning: "))
    #expect(result.errors.contains("--name"))
    #expect(try folder.text("cv/papers-cv.txt").hasPrefix("Publications\n"))
  }

  @Test func twoPagesOfOnePersonDoNotOverwriteEachOther() throws {
    try folder.write(Sample.page + "\nEnglish\n", to: "about.md")
    try folder.write(Sample.page + "\nDeutsch\n", to: "about-de.md")
    try render("about.md", "about-de.md", "--to", "text", "--name", "Ada Lovelace")
    #expect(try folder.names(in: "cv").count == 2)
  }

  @Test func aFileIsReplacedAndKeepsItsMode() throws {
    try folder.write("old", to: "cv.html")
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o640], ofItemAtPath: folder.url("cv.html").path)
    try FileManager.default.linkItem(at: folder.url("cv.html"), to: folder.url("same.html"))
    try render("index.md", "--output", "cv.html")
    #expect(try folder.text("cv.html").hasPrefix("<!"))
    #expect(try folder.mode("cv.html") == 0o640)
    // Whoever had the old file open still reads all of it.
    #expect(try folder.text("same.html") == "old")
    #expect(try folder.names() == ["cv.html", "index.md", "same.html"], "no temporary file stays")
  }

  @Test(arguments: ["real.html", "missing.html"])
  func aLinkStaysALink(_ target: String) throws {
    try folder.write("old", to: "real.html")
    try FileManager.default.createSymbolicLink(
      atPath: folder.url("cv.html").path, withDestinationPath: target)
    try render("index.md", "--output", "cv.html", "--to", "html")
    let link = try FileManager.default.destinationOfSymbolicLink(
      atPath: folder.url("cv.html").path)
    #expect(link == target)
    #expect(try folder.text(target).hasPrefix("<!"))
  }

  @Test func devicesAreWrittenToAndNotReplaced() throws {
    try render("index.md", "--to", "html", "--output", "/dev/null")
    #expect(FileManager.default.fileExists(atPath: "/dev/null"))
    let type = try FileManager.default.attributesOfItem(atPath: "/dev/null")[.type]
    #expect(type as? FileAttributeType == .typeCharacterSpecial)
  }

  @Test func thePageItselfIsNeverOverwritten() throws {
    try folder.write("<h1>Ada Lovelace</h1>", to: "page.html")
    let result = try Command.run("render", "page.html", "--output", "./page.html", in: folder)
    #expect(result.code == 73)
    #expect(result.errors.contains("is the page itself"))
    #expect(try folder.text("page.html") == "<h1>Ada Lovelace</h1>")
  }

  @Test func whatStandsBesideThePageIsNeverOverwritten() throws {
    try folder.write("{{name}}", to: "my.tex")
    try folder.write("Dear colleagues,", to: "letter.eml")
    let template = try Command.run(
      "render", "index.md", "--template", "my.tex", "-o", "my.tex", in: folder)
    #expect(template.code == 73)
    #expect(template.errors.contains("my.tex: error: is the template itself"), "\(template.errors)")
    let letter = try Command.run(
      "render", "index.md", "--to", "email", "--letter", "letter.eml", "-o", "letter.eml",
      in: folder)
    #expect(letter.code == 73)
    #expect(letter.errors.contains("letter.eml: error: is the letter itself"), "\(letter.errors)")
    #expect(try folder.text("my.tex") == "{{name}}")
    #expect(try folder.text("letter.eml") == "Dear colleagues,")
  }

  @Test func anotherPageOfTheRunIsNeverOverwritten() throws {
    let page = "<h1>Ada Lin</h1>"
    try folder.write(page, to: "one.html")
    try folder.write(page, to: "ada-lin-cv.html")
    let result = try Command.run(
      "render", "one.html", "ada-lin-cv.html", "--to", "html", "-o", "./", in: folder)
    #expect(result.code == 73)
    #expect(result.errors.contains("ada-lin-cv.html: error: is the page itself"))
    #expect(try folder.text("ada-lin-cv.html") == page)
  }

  @Test func aPageFromAPipeIsNeverOverwritten() throws {
    try folder.write("<h1>Ada Lin</h1>", to: "page.html")
    let result = try Command.shell(
      "\(Command.path) render - --output page.html < page.html", in: folder)
    #expect(result.code == 73)
    #expect(try folder.text("page.html") == "<h1>Ada Lin</h1>")
  }

  @Test func aLetterThatIsTooLongIsNotCut() throws {
    try folder.write(String(repeating: "Dear all, ", count: 7_000), to: "letter.txt")
    let result = try Command.run(
      "render", "index.md", "--to", "email", "--letter", "letter.txt", in: folder)
    #expect(result.code == 65)
    #expect(result.errors.contains("letter.txt: error: cannot be read: File too large"))
  }

  @Test func aFolderThatMayNotBeWrittenIsSaid() throws {
    try folder.write("", to: "file")
    let result = try Command.run("render", "index.md", "--to", "text", "-o", "file/", in: folder)
    #expect(result.code == 73)
    #expect(result.errors.contains("file/"), "\(result.errors)")
  }

  @Test func sameBytesForSameBytes() throws {
    let first = try render("index.md", "--to", "html", "-o", "-")
    let second = try render("index.md", "--to", "html", "-o", "-")
    #expect(first.output == second.output)
  }
}
