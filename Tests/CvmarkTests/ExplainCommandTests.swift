import Foundation
import Testing

/// Somebody who wants to see how a page was understood.
@Suite struct ExplainCommandTests {
  @Test func eachLineStandsAboveWhatItBecame() throws {
    let folder = try Folder()
    try folder.write(Sample.page, to: "index.md")
    let result = try Command.run("explain", "index.md", in: folder)
    #expect(result.code == 0)
    let lines = result.text.split(separator: "\n")
    #expect(lines.starts(with: ["1 | # Ada Lovelace", "  |   candidate: Ada Lovelace"]))
    #expect(lines.contains("  |   publication, title: Sketch of the Analytical Engine"))
    #expect(lines.contains("  |   authors: Ada Lovelace, L. F. Menabrea"))
  }

  @Test func programsGetJSON() throws {
    struct Row: Decodable {
      struct Part: Decodable {
        let role: String
        let text: String
      }
      let line: Int
      let source: String
      let became: [Part]
    }
    let folder = try Folder()
    try folder.write(Sample.page, to: "index.md")
    let result = try Command.run("explain", "index.md", "--format", "json", in: folder)
    let rows = try JSONDecoder().decode([Row].self, from: Data(result.text.utf8))
    #expect(rows.map(\.line) == [1, 3, 4])
    #expect(rows.first?.source == "# Ada Lovelace")
    #expect(rows.last?.became.contains { $0.role == "year" && $0.text == "1843" } == true)
  }

  @Test func aMissingPageIsSaid() throws {
    #expect(try Command.run("explain", "none.md", in: try Folder()).code == 66)
  }
}
