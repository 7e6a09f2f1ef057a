import CVRendering

/// The piece of a source line that a diagnostic shows, and where its caret stands.
struct Excerpt {
  /// From 1, in characters (Unicode scalars) of the source line.
  let column: Int
  /// At most `widest` characters of the line around the column, fit for a terminal.
  let shown: String
  /// The spaces before the caret.
  let indent: String
  /// `^~~~`, as wide as the quoted words.
  let marker: String

  private static let widest = 100
  private static let before = 40

  init(of line: inout SourceLine, quote: String?) {
    let found = line.find(quote)
    let scalars = line.text.unicodeScalars
    var start = scalars.startIndex
    var end = scalars.endIndex
    if let widest = scalars.index(start, offsetBy: Self.widest, limitedBy: end), widest < end {
      let latest = scalars.index(end, offsetBy: -Self.widest)
      let wanted = scalars.index(found.range.lowerBound, offsetBy: -Self.before, limitedBy: start)
      start = min(wanted ?? start, latest)
      end = scalars.index(start, offsetBy: Self.widest)
    }
    let marked = found.range.clamped(to: start..<end)

    let opening = start > scalars.startIndex ? "…" : ""
    let closing = end < scalars.endIndex ? "…" : ""
    let lead = opening + Self.visible(scalars[start..<marked.lowerBound])
    let width = DisplayWidth.of(Self.visible(scalars[marked]))
    column = found.column
    shown = opening + Self.visible(scalars[start..<end]) + closing
    indent = String(repeating: " ", count: DisplayWidth.of(lead))
    marker = "^" + String(repeating: "~", count: max(0, width - 1))
  }

  private static func visible(_ scalars: Substring.UnicodeScalarView) -> String {
    scalars.reduce(into: "") { $0 += Visible.character($1) }
  }
}
