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
    let bytes = text.utf8
    var index = bytes.startIndex
    while let open = find("<%", in: bytes[index...], &line),
      let close = find("%>", in: bytes[bytes.index(open, offsetBy: 2)...], &line)
    {
      let inner = text[text.utf8.index(open, offsetBy: 2)..<close]
      tags.append(TemplateTag(inner, lastLine: line))
      index = bytes.index(close, offsetBy: 2)
    }
    return tags
  }

  /// Where two bytes stand; the line breaks before them are counted.
  private static func find(
    _ pair: StaticString, in bytes: Substring.UTF8View, _ line: inout Int
  ) -> String.Index? {
    var last: UInt8 = 0
    var before = bytes.startIndex
    for index in bytes.indices {
      let byte = bytes[index]
      if last == pair.utf8Start[0], byte == pair.utf8Start[1] { return before }
      if byte == UInt8(ascii: "\n") { line += 1 }
      (last, before) = (byte, index)
    }
    return nil
  }

  private init(_ inner: Substring, lastLine: Int) {
    self.lastLine = lastLine
    line = lastLine - inner.utf8.count { $0 == UInt8(ascii: "\n") }
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
}
