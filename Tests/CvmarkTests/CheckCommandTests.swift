import Foundation
import Testing

/// Somebody who lets a page be checked, by hand or in a workflow.
@Suite struct CheckCommandTests {
  private let page = """
    # Ada Lin

    ada@example.org

    ## Publications

    - **Ada Lin**, Bo Berg. Counting Clouds from Below. *Journal of Weather*, 2024.
    - **Ada Lin**, Bo Berg. Counting clouds from below. *arXiv preprint*, 2023.
    """

  @Test func warningsStandOnStandardOutputWithTheirLine() throws {
    let folder = try Folder()
    try folder.write(page, to: "index.md")
    let result = try Command.run("check", "index.md", in: folder)
    #expect(result.code == 0)
    #expect(result.text.hasPrefix("index.md:8:"))
    #expect(result.text.contains("[paper-twice]"))
    #expect(result.text.hasSuffix("\n1 warning\n"))
    #expect(try Command.run("check", "index.md", "--strict", in: folder).code == 1)
  }

  @Test func aPageWithoutFaultSaysSo() throws {
    let folder = try Folder()
    try folder.write(page.split(separator: "\n").dropLast().joined(separator: "\n\n"), to: "a.md")
    let result = try Command.run("check", "a.md", "--strict", in: folder)
    #expect(result.code == 0 && result.text == "nothing odd was found\n")
  }

  @Test func aWorkflowGetsAnnotations() throws {
    let folder = try Folder()
    try folder.write(page, to: "a,b.md")
    let result = try Command.run("check", "a,b.md", "--format", "github", in: folder)
    #expect(result.text.hasPrefix("::warning file=a%2Cb.md,line=8,col="))
    #expect(result.text.contains("title=paper-twice::"))
  }

  @Test func programsGetJSON() throws {
    struct Entry: Decodable {
      let file: String
      let line: Int
      let column: Int
      let severity: String
      let code: String
    }
    let folder = try Folder()
    try folder.write(page, to: "index.md")
    let result = try Command.run("check", "index.md", "--format", "json", in: folder)
    let entries = try JSONDecoder().decode([Entry].self, from: Data(result.text.utf8))
    #expect(entries.map(\.code) == ["paper-twice"])
    #expect(entries.first?.line == 8)
  }

  @Test func everyPageIsCheckedAlsoAfterOneThatIsMissing() throws {
    let folder = try Folder()
    try folder.write(page, to: "index.md")
    let result = try Command.run("check", "missing.md", "index.md", in: folder)
    #expect(result.code == 66)
    #expect(result.text.contains("[paper-twice]"))
  }

  @Test func aContactThatAnOptionReplacesIsNotLost() throws {
    let folder = try Folder()
    try folder.write(page, to: "index.md")
    let result = try Command.run("check", "index.md", "--email", "lin@example.com", in: folder)
    #expect(!result.text.contains("-lost]"))
  }

  @Test func anAddressThatIsNoneIsRefused() throws {
    let folder = try Folder()
    try folder.write(page, to: "index.md")
    #expect(try Command.run("check", "index.md", "--email", "lin", in: folder).code == 64)
  }
}
