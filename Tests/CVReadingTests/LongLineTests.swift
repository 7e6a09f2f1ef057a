import CVModel
import Testing

@testable import CVReading

@Suite struct LongLineTests {
  /// Longer than anybody writes: its neighbours are read, and it loses nothing.
  @Test func isKeptAsItStands() throws {
    let words = Array(repeating: "sand", count: 2_000).joined(separator: " ")
    let page = try PageReading(
      """
      # Ada Lin

      ## Publications

      - \(words)
      - **Ada Lin**, Bo Berg. Rain on Paper. *Sky*, 2023.
      """)
    let entries = page.cv.entries
    #expect(entries.count == 2)
    #expect(entries.first?.text.map(\.plain) == [words])
    #expect(page.cv.publications.map(\.title.plain) == ["Rain on Paper"])
  }
}
