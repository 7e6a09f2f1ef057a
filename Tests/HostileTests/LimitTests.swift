import CVModel
import Foundation
import Homepage
import Testing

/// Each limit from both sides, as the one who runs the command meets it.
@Suite(.serialized) struct LimitTests {
  let folder: Scratch

  init() throws { folder = try Scratch() }

  private func source(_ bytes: [UInt8]) throws(LimitError) -> Source {
    var report = Report()
    return try Source(bytes: bytes, report: &report)
  }

  /// Lines of 64 bytes.
  private func page(of count: Int) -> [UInt8] {
    let line = Array(repeating: UInt8(ascii: "a"), count: 63) + [0x0A]
    return Array((0..<count / 64).map { _ in line }.joined())
      + Array(repeating: 0x0A, count: count % 64)
  }

  @Test func sizeOfAPage() throws {
    _ = try source(page(of: Limits.page))
    #expect(throws: LimitError.tooLarge) { try source(page(of: Limits.page + 1)) }
  }

  @Test func lengthOfALine() throws {
    let line = Array(repeating: UInt8(ascii: "a"), count: Limits.line)
    _ = try source(Array("x\n".utf8) + line + [0x0A])
    #expect(throws: LimitError.lineTooLong(line: 2)) {
      try source(Array("x\n".utf8) + line + Array("a\n".utf8))
    }
  }

  @Test func numberOfItems() throws {
    func page(_ count: Int) -> Page {
      let cells = String(repeating: "<li>a", count: count)
      var report = Report()
      return Page(reading: Source("<ul>" + cells), into: &report)
    }
    try page(Limits.items).checkLimits()
    #expect(throws: LimitError.tooManyItems(Limits.items + 1)) {
      try page(Limits.items + 1).checkLimits()
    }
  }

  @Test func sixtyFiveWithTheNameOfTheLimitAndWhatToDo() throws {
    try folder.write("# Ada\n" + String(repeating: "a", count: Limits.line + 1), to: "line.md")
    let line = try Tool.run([Tool.cvmark, "render", "line.md", "--to", "text"], in: folder.url)
    #expect(line.code == 65)
    #expect(line.errors.contains("line 2 is longer than 1 MiB, the limit of a line; break it"))
    let size = String(repeating: "a\n", count: Limits.page / 2 + 1)
    try folder.write(size, to: "page.md")
    let page = try Tool.run([Tool.cvmark, "render", "page.md", "--to", "text"], in: folder.url)
    #expect(page.code == 65)
    #expect(page.errors.contains("larger than 16 MiB, the limit of a page; split it"))
  }

  /// The outermost level is the page itself.
  @Test(arguments: [(0, false), (1, true)]) func nesting(above: Int, warns: Bool) throws {
    let depth = Limits.nesting - 1 + above
    let page = String(repeating: "<div>", count: depth) + "the words stay"
    let found = try diagnostics(of: page).filter { $0.code == "deep-nesting" }
    #expect(found.count == (warns ? 1 : 0))
    #expect(found.allSatisfy { $0.message.contains("256 levels, the limit") })
    #expect(readCV(page).summary.map(\.plain) == ["the words stay"])
  }

  @Test(arguments: [(0, false), (1, true)]) func sizeOfFrontMatter(above: Int, warns: Bool) throws {
    let start = "title: Ada Lin\nnote: "
    let filling = String(repeating: "a", count: Limits.frontMatter + above - start.utf8.count - 1)
    let found = try diagnostics(of: "---\n\(start)\(filling)\n---\n\nx\n")
    #expect(found.contains { $0.code == "front-matter" } == warns)
  }
}
