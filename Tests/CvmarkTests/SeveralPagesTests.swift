import Foundation
import Testing

/// A site that keeps its text and its publications on pages of their own, with relative links.
@Suite struct SeveralPagesTests {
  let folder: Folder

  init() throws {
    folder = try Folder()
    try folder.write(
      """
      ---
      title: About me
      ---
      I am Ada Lovelace, a mathematician in London.

      # Awards
      - A medal, 1843.
      """, to: "about.md")
    try folder.write(
      """
      ---
      title: Publications
      ---
      # 1843
      - **A. Lovelace**, L. F. Menabrea. *Sketch of the Analytical Engine*. Taylor's Scientific
        Memoirs, 1843. [[PDF](files/sketch.pdf)]

      # 1842
      - L. F. Menabrea. *Notions sur la machine analytique*. Bibliothèque Universelle, 1842.
        [[PDF](javascript:alert)]
      """, to: "publications.md")
  }

  private func render(_ arguments: String...) throws -> Command.Result {
    try Command.run(["render"] + arguments, in: folder)
  }

  @Test func joinedPagesAreOneCV() throws {
    let result = try render("about.md", "publications.md", "--join", "--to", "text", "-o", "-")
    #expect(result.code == 0, "\(result.errors)")
    #expect(result.text.hasPrefix("Ada Lovelace\n"))
    let about = try #require(result.text.range(of: "AWARDS"))
    let papers = try #require(result.text.range(of: "PUBLICATIONS"))
    #expect(about.lowerBound < papers.lowerBound)
    #expect(result.text.contains("A. LOVELACE, L. F. Menabrea"))
  }

  @Test func diagnosticsNameTheFileAndItsOwnLine() throws {
    let result = try render("about.md", "publications.md", "--join", "--to", "text", "-o", "-")
    #expect(result.errors.contains("publications.md:10:"), "\(result.errors)")
  }

  @Test func withoutJoinEachPageIsACVOfItsOwn() throws {
    let result = try render("about.md", "publications.md", "--to", "text")
    #expect(result.code == 0, "\(result.errors)")
    #expect(try folder.names(in: "cv").count == 2)
  }

  @Test func relativeLinksBecomeAbsoluteFromTheAddressOfThePage() throws {
    let base = "https://example.org/~ada/index.html"
    let result = try render("publications.md", "--base-url", base, "--to", "text", "-o", "-")
    #expect(result.text.contains("PDF: https://example.org/~ada/files/sketch.pdf\n"))
    #expect(!result.errors.contains("sketch.pdf"), "\(result.errors)")
  }

  @Test func aBaseThatIsNoAddressIsRefused() throws {
    let result = try render("about.md", "--base-url", "example.org", "--to", "text", "-o", "-")
    #expect(result.code == 64)
    #expect(result.errors.contains("'example.org' is no address of the web"))
  }

  /// libxml2 makes its locks at first use: pages that came to it together waited for ever, once in
  /// ten runs.
  @Test func pagesThatBeginTogetherEnd() throws {
    let names = ["a.md", "b.md", "c.md", "d.md"]
    for name in names { try folder.write("# Ada <b>Lin</b>\n", to: name) }
    let line = "timeout 60 \(Command.path) render \(names.joined(separator: " ")) --to text"
    for _ in 0..<50 {
      try #require(try Command.shell(line, in: folder).code != 124, "no end after a minute")
    }
  }
}
