import Foundation
import Testing

/// `packaging/man` is made of the command's own definitions. `UPDATE_GOLDEN=1` writes it anew.
@Suite struct ManualTests {
  private static let folder = Sample.folder.appending(path: "packaging/man")

  private static func pages() throws -> [ManualPage] {
    let command = try CommandHelp.dumped()
    let all = [(["cvmark"], command)] + command.described.map { (["cvmark", $0.commandName], $0) }
    let names = all.map { $0.0.joined(separator: "-") }
    return all.map { ManualPage(path: $0.0, command: $0.1, others: names) }
  }

  @Test func thePagesSayWhatTheCommandSays() throws {
    let environment = ProcessInfo.processInfo.environment
    let pages = try Self.pages()
    for page in pages {
      let file = Self.folder.appending(path: "\(page.name).1")
      let old = try? String(contentsOf: file, encoding: .utf8)
      if old != page.text, environment["UPDATE_GOLDEN"] == "1", environment["CI"] == nil {
        try Data(page.text.utf8).write(to: file)
      }
      #expect(old == page.text, "make golden writes packaging/man anew")
    }
    let files = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path).sorted()
    #expect(files == pages.map { "\($0.name).1" }.sorted(), "a page for each command, and no other")
  }

  /// mandoc is the strictest reader of manual pages; groff is what most people have.
  @Test func readersOfManualPagesComplainOfNothing() throws {
    let folder = try Folder()
    for page in try Self.pages() {
      let path = Self.folder.appending(path: "\(page.name).1").path
      let lint = try Command.shell("mandoc -Tlint -Wwarning '\(path)'", in: folder)
      #expect(lint.code == 0 && lint.text.isEmpty, "\(lint.text)\(lint.errors)")
      let groff = try Command.shell("groff -ww -mandoc -Tutf8 '\(path)'", in: folder)
      #expect(groff.code == 0 && groff.errors.isEmpty, "\(groff.errors)")
    }
  }

  @Test func thePageOfRenderIsReadAsItIsMeant() throws {
    let path = Self.folder.appending(path: "cvmark-render.1").path
    let shown = try Command.shell(
      "MANWIDTH=78 groff -mandoc -Tutf8 -P-c '\(path)' | col -bx", in: try Folder()
    ).text
    for words in [
      "cvmark-render", "-o, --output dir|file|-", "EXIT STATUS",
      "cvmark render index.md --to pdf --output cv.pdf", "69  no LaTeX engine is installed",
    ] {
      #expect(shown.contains(words), "\(words)")
    }
  }
}
