import CVModel
import CVReading
import CVRendering
import Foundation
import Homepage
import Testing

/// What the documentation tells people to type works, and what it points at is there.
@Suite struct DocumentationTests {
  /// A document that people read, with what it shows.
  struct Document: CustomTestStringConvertible {
    let path: String

    var testDescription: String { path }

    static let all = [
      "README.md", "docs/writing.md", "docs/reference.md", "docs/library.md", "docs/checks.md",
      "docs/benchmarks.md", "templates/README.md", "examples/README.md", "CONTRIBUTING.md",
    ].map(Document.init)

    var text: String {
      get throws {
        try String(contentsOf: Sample.folder.appending(path: path), encoding: .utf8)
      }
    }

    /// Without code, whose links are those of imagined pages.
    var prose: String {
      get throws {
        try text.replacing(/```[\s\S]*?```/, with: "").split(separator: "\n")
          .filter { !$0.hasPrefix("    ") }.joined(separator: "\n")
          .replacing(/`[^`\n]*`/, with: "")
      }
    }

    /// The lines of indented blocks that call cvmark.
    var commands: [String] {
      get throws {
        try text.split(separator: "\n").filter { $0.hasPrefix("    cvmark ") }
          .map { $0.trimmingCharacters(in: .whitespaces) }
      }
    }
  }

  /// One folder for each document, since its commands build on one another.
  @Test(arguments: Document.all) func everyCommandRuns(of document: Document) throws {
    let folder = try Folder()
    try prepare(folder)
    let bin = URL(filePath: Command.path).deletingLastPathComponent().path
    for command in try document.commands {
      let result = try Command.shell("PATH='\(bin)':\"$PATH\"; \(command)", in: folder)
      #expect(result.code == 0, "\(command)\n\(result.errors)")
    }
  }

  /// An empty list of commands would pass as well.
  @Test func commandsAreFound() throws {
    let counts = try Dictionary(
      uniqueKeysWithValues: Document.all.map { ($0.path, try $0.commands.count) })
    #expect(counts["README.md"] ?? 0 >= 6)
    #expect(counts["docs/writing.md"] ?? 0 >= 3)
    #expect(counts["templates/README.md"] ?? 0 >= 2)
  }

  @Test(arguments: Document.all) func everyLinkLeadsToAFile(in document: Document) throws {
    let folder = Sample.folder.appending(path: document.path).deletingLastPathComponent()
    for match in try document.prose.matches(of: /\]\((?!https?:)([^)#\s]+)/) {
      let file = folder.appending(path: String(match.1))
      #expect(FileManager.default.fileExists(atPath: file.path), "\(match.1)")
    }
  }

  /// A page that is shown as one to follow.
  @Test func pagesToFollowAreWithoutFault() throws {
    let pages = try Document(path: "docs/writing.md").text
      .matches(of: /```markdown\n([\s\S]*?)```/).map { String($0.1) }
    #expect(!pages.isEmpty)
    for page in pages {
      let folder = try Folder()
      try folder.write(page, to: "index.md")
      let result = try Command.run("check", "index.md", "--strict", in: folder)
      #expect(result.code == 0, "\(result.text)\(result.errors)")
    }
  }

  /// The file is compiled; that it is what people read is said here.
  @Test func theLibraryIsShownAsItIs() async throws {
    let document = try Document(path: "docs/library.md").text
    let code = try Document(path: "Tests/CvmarkTests/LibraryExample.swift").text
    let shown = document.matches(of: /```swift\n([\s\S]*?)```/).map { String($0.1) }
    #expect(shown.count == 3)
    for block in shown { #expect(code.contains(block), "\(block)") }
  }

  @Test func theLibraryDoesWhatIsShown() async throws {
    guard case .text(let text) = try await plainText(of: Array(Sample.page.utf8)) else {
      Issue.record("plain text is text")
      return
    }
    #expect(text.contains("【Ada Lovelace】, L. F. Menabrea"))
    let cv = try Sample.read(Sample.page)
    let title = "Sketch of the Analytical Engine"
    #expect(firstAuthorPapers(in: cv).map(\.title.plain) == [title])
    var report = Report()
    let titles = try await TitleList().render(cv, options: RenderingOptions(), report: &report)
    #expect(titles == .text(title))
  }

  /// The files that the documents speak of.
  private func prepare(_ folder: Folder) throws {
    let page = try String(
      contentsOf: Sample.folder.appending(path: "examples/hailin-zhang/index.md"), encoding: .utf8)
    try folder.write(page, to: "index.md")
    try folder.write("Dear committee,\n\nplease find my CV below.\n", to: "letter.txt")
    try folder.write("# Ada Lovelace\n\nI work on engines.\n", to: "about.md")
    try folder.write(Sample.page, to: "publications.md")
  }
}
