import CVModel
import Foundation
import TestSupport
import Testing

@testable import CVReading

@Suite struct GoldenTests {
  @Test(arguments: GoldenFile.all())
  func cv(_ file: GoldenFile) throws {
    try file.check { try dump(PageReading($0)) }
  }

  /// What a page has besides entries, each with a golden of its own.
  static let otherGoldens: Set<String> = [
    "Candidate", "Contacts", "Dropped", "Header", "JobMarket", "Legend", "Links", "Outline",
    "Variants",
  ]

  @Test func everyIdiomHasItsGoldenAndEveryGoldenItsIdiom() throws {
    let idioms = Set(CVModel.Section.Kind.allCases.flatMap(Idioms.all).map { type(of: $0).name })
    let goldens = Set(GoldenFile.all().map(\.name))
    #expect(goldens == idioms.union(Self.otherGoldens))
  }

  @Test(arguments: GoldenFile.all())
  func theGoldenOfAnIdiomShowsIt(_ file: GoldenFile) throws {
    guard !Self.otherGoldens.contains(file.name) else { return }
    let text = try String(contentsOfFile: file.path, encoding: .utf8)
    #expect(text.contains("\n\(file.name), "), "no example is read by \(file.name)")
  }
}
