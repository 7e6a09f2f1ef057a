import CVModel
import Foundation
import Homepage
import TestSupport
import Testing

@Suite(.enabled(if: Corpus.folder != nil, "the homepages are not at hand"))
struct CorpusTests {
  /// Pages that lack words of `visible/`, with how many and why.
  static let shortfall: [String: (words: Int, reason: String)] = [
    "AstroJPetersson--curriculum-vitae.md": (10, "flex boxes stand apart; visible/ glues them"),
    "EntilZha--content-pages-about.md": (19, "Pelican's front matter"),
    "ackman678--vita.md": (850, "footnotes that nothing refers to are not shown"),
    "andre-martins--content-pages-publications.md": (2, "Pelican's front matter"),
    "id42834617356--home.md": (2, "a button that unfolds the news"),
    "dannyturkson--research.md": (6, "a link's target with spaces is a target"),
    "moritz-schwarz--rmarkdown-cv-sh.md": (30, "R code is run, not shown"),
  ]

  @Test(arguments: Corpus.pages)
  func noWordIsLost(_ name: String) throws {
    let page = try Corpus.page(name)
    let visible = try Corpus.text("visible/\(name.dropLast(3)).txt")
    var left = Dictionary(words(of: visible).map { ($0, 1) }, uniquingKeysWith: +)
    for word in lines(of: page.blocks).flatMap({ words(of: $0.text.plain) }) {
      left[word, default: 0] -= 1
    }
    let missing = left.filter { $0.value > 0 }.sorted { $0.key < $1.key }
    let count = missing.reduce(0) { $0 + $1.value }
    #expect(count <= Self.shortfall[name]?.words ?? 0, "\(missing.prefix(20))")
  }

  @Test(arguments: Corpus.pages)
  func linesStandWhereTheySay(_ name: String) throws {
    let file = try Corpus.text("pages/" + name).split(
      separator: "\n", omittingEmptySubsequences: false)
    for line in lines(of: try Corpus.page(name).blocks) {
      let here = Set(words(of: resolvingEntities(String(file[line.number - 1]))))
      let said = words(of: line.text.plain)
      let found = said.count { here.contains($0) }
      #expect(2 * found >= said.count, "line \(line.number): \(line.text.plain)")
    }
  }

  private func resolvingEntities(_ text: String) -> String {
    ["&amp;": "&", "&quot;": "\"", "&nbsp;": " ", "&#769;": "\u{301}", "&#776;": "\u{308}"]
      .reduce(text) { $0.replacingOccurrences(of: $1.key, with: $1.value) }
  }
}
