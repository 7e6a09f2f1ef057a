import CVModel
import Foundation
import TestSupport
import Testing

@Suite(.enabled(if: Corpus.folder != nil, "the homepages are not at hand"))
struct CorpusTests {
  /// Beside this file: how far each page's reading is off. It may only fall.
  static let ratchet = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "corpus.tsv")

  @Test func noPageIsReadWorse() throws {
    let old = Table(try String(contentsOf: Self.ratchet, encoding: .utf8))
    let new = try table()
    guard old != new else { return }
    let environment = ProcessInfo.processInfo.environment
    if environment["UPDATE_GOLDEN"] == "1", environment["CI"] == nil {
      try new.text.write(to: Self.ratchet, atomically: true, encoding: .utf8)
      Issue.record("corpus.tsv: rewritten; look at it with `git diff`")
      return
    }
    for row in new.rows { compare(row, with: old[row[0]], columns: new.columns) }
    #expect(old.rows.map(\.first) == new.rows.map(\.first), "other pages than in corpus.tsv")
  }

  private func compare(_ row: [String], with old: [String: String], columns: [String]) {
    for (column, figure) in zip(columns, row).dropFirst() where figure != old[column] {
      let before = old[column].flatMap { Int($0) } ?? 0
      let now = Int(figure) ?? 0
      let verdict = now > before ? "is read worse" : "is read better: run with UPDATE_GOLDEN=1"
      Issue.record("\(row[0]) \(verdict): \(column) \(old[column] ?? "-") -> \(figure)")
    }
  }

  private func table() throws -> Table {
    let gold = Table(try Corpus.text("gold.tsv"))
    let rows = try Corpus.pages.map { page in
      let cv = try Self.reading(page).cv
      let visible = try Corpus.text("visible/\(page.dropLast(3)).txt")
      let misses = PageMisses(cv, gold: gold[page], visible: visible)
      return [page] + misses.figures.map { $0.map(String.init) ?? "-" }
    }
    return Table(columns: ["page"] + PageMisses.columns, rows: rows)
  }

  /// Every page is read once for all tests.
  static let readings = Dictionary(
    uniqueKeysWithValues: Corpus.pages.map { page in
      (page, Result { try PageReading(Corpus.text("pages/" + page)) })
    })

  static func reading(_ page: String) throws -> PageReading {
    try #require(readings[page]).get()
  }

  @Test(arguments: Corpus.pages)
  func readsTheSameTwice(_ page: String) throws {
    let second = try PageReading(Corpus.text("pages/" + page))
    #expect(try Self.reading(page).cv == second.cv)
    #expect(try Self.reading(page).report == second.report)
  }

  @Test(arguments: Corpus.pages)
  func noWordAndNoLinkIsLost(_ page: String) throws {
    let report = try Self.reading(page).report
    let lost = report.diagnostics.filter { ["words-lost", "link-lost"].contains($0.code) }
    #expect(lost == [])
  }

  @Test(arguments: Corpus.pages)
  func entriesStandOnLinesOfThePage(_ page: String) throws {
    let text = try Corpus.text("pages/" + page)
    let last = text.split(separator: "\n", omittingEmptySubsequences: false).count
    let cv = try Self.reading(page).cv
    let ranges = cv.sections.map(\.lines) + cv.entries.map(\.lines) + cv.dropped.map(\.lines)
    for lines in ranges { #expect(lines.lowerBound >= 1 && lines.upperBound <= last) }
  }
}
