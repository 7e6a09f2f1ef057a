/// A tag in a template's text: `<%#links%>`.
struct TemplateTag: Hashable, Sendable {
  /// The character that tells the kind of tag, such as `#`; nil for a value.
  let sigil: Character?
  /// The names it asks for: one, or several in `a.b`; none in a comment.
  let names: [String]
  /// Where it begins and ends, from 1.
  let line: Int
  let lastLine: Int

  /// Tags that would undo what the code before every template sets up.
  static let refused: [Character?: String] = [
    ">":
      "a template is one file, it cannot include others; cvmark templates copy writes a whole one",
    "<": "a template is one file, it cannot build on others",
    "=": "the delimiters of a template are <% and %>, they cannot be changed",
    "%": "a template cannot set options",
  ]

  static func all(in text: String) -> [TemplateTag] {
    var tags: [TemplateTag] = []
    var line = 1
    var rest = text[...]
    while let open = rest.firstRange(of: "<%"),
      let close = rest[open.upperBound...].firstRange(of: "%>")
    {
      line += newlines(in: rest[..<open.lowerBound])
      let inner = rest[open.upperBound..<close.lowerBound]
      tags.append(TemplateTag(inner, line: line))
      line += newlines(in: inner)
      rest = rest[close.upperBound...]
    }
    return tags
  }

  private init(_ inner: Substring, line: Int) {
    self.line = line
    lastLine = line + Self.newlines(in: inner)
    let sigil = inner.first.flatMap { "#^/!&{>$<=%".contains($0) ? $0 : nil }
    self.sigil = sigil
    guard sigil != "!", sigil != "/" else {
      names = []
      return
    }
    // `first(links)` asks for `links`; `.` is the value itself.
    let path = inner.split { "()".contains($0) }.last ?? ""
    names = path.split { ". \t\n#^&{}>$".contains($0) }.map(String.init)
  }

  private static func newlines(in text: Substring) -> Int {
    text.reduce(0) { $0 + ($1 == "\n" ? 1 : 0) }
  }
}
