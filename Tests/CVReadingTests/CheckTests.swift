import CVModel
import CVReading
import Homepage
import Testing

/// What the owner of a page is told by `cvmark check`.
@Suite struct CheckTests {
  @Test(arguments: Checks.all.map(\.code)) func complainsAboutItsExample(_ code: String) throws {
    let check = try #require(Checks.all.first { $0.code == code })
    guard !check.wrong.isEmpty else { return }
    let found = findings(of: check, in: check.wrong)
    #expect(!found.isEmpty)
    let lines = check.wrong.split(separator: "\n", omittingEmptySubsequences: false)
    for finding in found {
      #expect(lines.indices.contains(finding.line - 1))
      #expect(finding.message.hasSuffix(".") && !finding.message.contains("\n"))
    }
  }

  @Test(arguments: Checks.all.map(\.code)) func isContentWithTheMendedPage(_ code: String) throws {
    let check = try #require(Checks.all.first { $0.code == code })
    #expect(findings(of: check, in: check.right) == [])
  }

  /// Each example shows one thing: no other check has anything to say about the mended page.
  @Test(arguments: Checks.all.map(\.code)) func noOtherCheckComplains(_ code: String) throws {
    let check = try #require(Checks.all.first { $0.code == code })
    let others = Checks.all.filter { $0.severity > .note }
    #expect(others.flatMap { findings(of: $0, in: check.right) } == [])
  }

  /// No page is known that loses anything, so the CV loses it here.
  @Test(arguments: [
    ("words-lost", "prize for patience"), ("link-lost", "https://example.org/prize"),
  ])
  func whatTheCVLacksIsSaidWithItsLine(code: String, words: String) throws {
    var report = Report()
    let text = "# Ada Lin\n\n## Awards\n\n- [Prize for Patience](https://example.org/prize), 2024\n"
    let page = Page(reading: Source(text), into: &report)
    var cv = CVReader().read(page, into: &report)
    cv.sections[0].entries = []
    let check = try #require(Checks.all.first { $0.code == code })
    let found = check.findings(in: CheckedPage(page: page, cv: cv))
    #expect(found.map(\.line) == [5])
    #expect(found.first?.message.contains(words) == true)
  }

  @Test func codesAreNamesOfTheirOwn() {
    let codes = Checks.all.map(\.code)
    #expect(Set(codes).count == codes.count)
    #expect(codes.allSatisfy { $0.allSatisfy { $0.isLowercase || $0 == "-" } })
  }

  private func findings(of check: any Check, in text: String) -> [Finding] {
    var report = Report()
    let page = Page(reading: Source(text), into: &report)
    let cv = CVReader().read(page, into: &report)
    return check.findings(in: CheckedPage(page: page, cv: cv))
  }
}
