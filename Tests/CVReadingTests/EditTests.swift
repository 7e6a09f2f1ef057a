import Foundation
import TestSupport
import Testing

/// Edits that a visitor would not notice do not change what is read.
@Suite struct EditTests {
  static let pages: [String] = {
    let goldens = GoldenFile.all().flatMap { (try? $0.inputs()) ?? [] }
    let examples = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../examples").standardized.path
    let files = (try? FileManager.default.subpathsOfDirectory(atPath: examples)) ?? []
    return goldens
      + files.filter { $0.hasSuffix("/index.md") }.sorted().compactMap {
        try? String(contentsOfFile: "\(examples)/\($0)", encoding: .utf8)
      }
  }()

  @Test(arguments: 0..<UInt64(pages.count))
  func otherMarkup(_ number: UInt64) throws {
    for seed in 0..<4 as Range<UInt64> {
      try check(page: number, seed: seed, edits: PageEdit.all)
    }
  }

  @Test(arguments: 0..<UInt64(pages.count))
  func otherLines(_ number: UInt64) throws {
    for seed in 0..<4 as Range<UInt64> {
      try check(page: number, seed: seed, edits: [PageEdit.wrap])
    }
  }

  @Test(arguments: 0..<UInt64(pages.count))
  func otherOrder(_ number: UInt64) throws {
    try check(page: number, seed: 1, edits: [PageEdit.shuffle])
  }

  @Test(arguments: 0..<UInt64(pages.count))
  func listsInHTML(_ number: UInt64) throws {
    try check(page: number, seed: 1, edits: [PageEdit.htmlLists])
  }

  private func check(page number: UInt64, seed: UInt64, edits: [PageEdit]) throws {
    let before = Self.pages[Int(number)]
    var dice = SplitMix64(seed: seed << 32 | number)
    var page = MarkdownText(before)
    for edit in edits.shuffled(using: &dice) { edit.apply(&page, &dice) }
    guard page.text != before else { return }
    let read = try meaning(of: PageReading(page.text).cv)
    let expected = try meaning(of: PageReading(before).cv)
    #expect(read == expected, "\(edits), seed \(seed), read from\n\(page.text)")
  }
}
