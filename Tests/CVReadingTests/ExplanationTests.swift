import CVModel
import CVReading
import Homepage
import TestSupport
import Testing

/// What `cvmark explain` says about the lines of a page.
@Suite struct ExplanationTests {
  @Test func eachLineSaysWhatItBecame() {
    let rows = explanation(
      """
      # Ada Lin
      <!-- a note to self -->

      ada [at] example.org

      ## Publications

      ### 2024

      - **Counting Clouds from Below**
        Bo Berg, **Ada Lin**
        *Journal of Weather* (CCF-A). [PDF](https://example.org/a.pdf)
      """)
    #expect(roles(rows, 1) == ["candidate"])
    #expect(roles(rows, 2) == ["taken off: comment"])
    #expect(roles(rows, 4) == ["contact, email"])
    #expect(roles(rows, 6) == ["section, publications"])
    #expect(roles(rows, 8) == ["group"])
    #expect(roles(rows, 10) == ["publication, title"])
    #expect(roles(rows, 11) == ["authors"])
    #expect(roles(rows, 12) == ["venue", "rank", "link"])
  }

  @Test(arguments: Corpus.pages) func noVisibleLineOfThePagesAtHandBecameNothing(
    _ name: String
  ) throws {
    let lost = explanation(try Corpus.text("pages/\(name)")).filter {
      $0.isVisible && $0.became.isEmpty
    }
    #expect(lost.map(\.line) == [])
  }

  private func explanation(_ text: String) -> [Explanation.Row] {
    var report = Report()
    let page = Page(reading: Source(text), into: &report)
    return Explanation(of: page, CVReader().read(page, into: &report)).rows
  }

  private func roles(_ rows: [Explanation.Row], _ line: Int) -> [String] {
    rows.first { $0.line == line }?.became.map(\.role) ?? []
  }
}
