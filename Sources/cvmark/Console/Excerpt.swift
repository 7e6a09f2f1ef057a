import CVRendering

/// The piece of a source line that a diagnostic shows, and where its caret stands.
struct Excerpt {
  /// From 1, in characters (Unicode scalars) of the source line.
  private(set) var column: Int
  /// At most `widest` characters of the line around the column, fit for a terminal.
  private(set) var shown: String
  /// The spaces before the caret.
  private(set) var indent: String
  /// `^~~~`, as wide as the quoted words.
  private(set) var marker: String

  private static let widest = 100
  private static let before = 40

  init(of line: Substring, quote: String?) {
    let scalars = Array(line.unicodeScalars)
    let found = Self.find(quote, in: scalars)
    column = found.lowerBound + 1

    let isLong = scalars.count > Self.widest
    let start =
      isLong ? min(max(0, found.lowerBound - Self.before), scalars.count - Self.widest) : 0
    let end = isLong ? start + Self.widest : scalars.count
    let marked = scalars[found.clamped(to: start..<end)]

    let opening = start > 0 ? "…" : ""
    shown = opening + Self.visible(scalars[start..<end]) + (end < scalars.count ? "…" : "")
    let lead = opening + Self.visible(scalars[start..<marked.startIndex])
    indent = String(repeating: " ", count: DisplayWidth.of(lead))
    let width = DisplayWidth.of(Self.visible(marked))
    marker = "^" + String(repeating: "~", count: max(0, width - 1))
  }

  private static func visible(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    scalars.reduce(into: "") { $0 += Visible.character($1) }
  }

  /// The quoted words; where markup stands between them, the first of them; else where text begins.
  private static func find(_ quote: String?, in line: [Unicode.Scalar]) -> Range<Int> {
    let words = (quote ?? "").split { $0.isWhitespace }
    let candidates = [quote ?? ""] + words.prefix(1).map(String.init)
    for candidate in candidates {
      let wanted = Array(candidate.unicodeScalars)
      guard !wanted.isEmpty, wanted.count <= line.count else { continue }
      for start in 0...(line.count - wanted.count)
      where line[start..<(start + wanted.count)].elementsEqual(wanted) {
        return start..<(start + wanted.count)
      }
    }
    let first = line.firstIndex { !$0.properties.isWhitespace } ?? 0
    return first..<min(first + 1, line.count)
  }
}
