/// A line of a file, on which the words that diagnostics quote are looked up one after the other.
struct SourceLine {
  let text: Substring
  /// Where the words looked up last stand, and the column there, from 1, in characters (Unicode
  /// scalars).
  private var last: (start: Substring.Index, column: Int)
  /// The bytes that may still be compared. A line of 1 MiB with 45,000 unsafe links must not take
  /// minutes; what is looked up later is not found.
  private var patience = 50_000_000

  init(_ text: Substring) {
    self.text = text
    last = (text.startIndex, 1)
  }

  /// The quoted words; where markup stands between them, the first of them; else where text begins.
  mutating func find(_ quote: String?) -> (range: Range<Substring.Index>, column: Int) {
    let words = (quote ?? "").split { $0.isWhitespace }
    for candidate in [quote ?? ""] + words.prefix(1).map(String.init) {
      // Diagnostics come in the order of the page: the words are near those before.
      if let range = range(of: candidate, from: last.start)
        ?? range(of: candidate, from: text.startIndex)
      {
        return (range, column(of: range.lowerBound))
      }
    }
    let scalars = text.unicodeScalars
    let first = scalars.firstIndex { !$0.properties.isWhitespace } ?? text.startIndex
    let next = first < text.endIndex ? scalars.index(after: first) : first
    return (first..<next, scalars.distance(from: text.startIndex, to: first) + 1)
  }

  private mutating func range(
    of wanted: String, from start: Substring.Index
  ) -> Range<Substring.Index>? {
    guard let first = wanted.utf8.first, wanted.utf8.count <= text.utf8.count else { return nil }
    let bytes = text.utf8
    var index = start
    while patience > 0, let found = bytes[index...].firstIndex(of: first) {
      patience -= bytes.distance(from: index, to: found) + 1
      if bytes[found...].starts(with: wanted.utf8) {
        return found..<bytes.index(found, offsetBy: wanted.utf8.count)
      }
      index = bytes.index(after: found)
    }
    return nil
  }

  private mutating func column(of index: Substring.Index) -> Int {
    let scalars = text.unicodeScalars
    if index < last.start { last = (text.startIndex, 1) }
    last = (index, last.column + scalars.distance(from: last.start, to: index))
    return last.column
  }
}
