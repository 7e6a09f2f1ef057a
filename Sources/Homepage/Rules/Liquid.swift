extension Draft {
  /// Takes `{% if x %}`, `{{ site.url }}` and `{{< figure >}}` off, in code as well.
  ///
  /// What stands between tags stays, but for loops and Liquid's own comments, whose inside nobody
  /// sees as it is.
  mutating func removeLiquid() {
    var search = LiquidSearch()
    cutSpans(from: "{%", inCode: true) { draft, line, column in
      guard let end = search.find("%}", in: draft, line, column + 2) else { return nil }
      let inside = draft.inside((line, column), end)
      let name = inside.drop { $0.isSpace || $0 == UInt8(ascii: "-") }.prefix { $0.isLetter }.string
      if let rule = Self.hidingTags[name], !search.unclosed.contains(name) {
        if let end = draft.endOfTag(name, after: end) { return Cut(rule: rule, end: end) }
        search.unclosed.insert(name)
      }
      return Cut(rule: "Liquid tag", end: end)
    }
    cutSpans(from: "{{", inCode: true) { draft, line, column in
      guard let end = search.find("}}", in: draft, line, column + 2) else { return nil }
      let inside = draft.inside((line, column), end)
      let isShortcode = inside.first == UInt8(ascii: "<")
      return Cut(
        rule: isShortcode ? "Hugo shortcode" : "Liquid output", end: end,
        replacement: draft.quotedWords(inside))
    }
  }

  private func inside(_ start: (Int, Int), _ end: (Int, Int)) -> Bytes {
    Array(text(Span(start: start, end: end)).utf8.dropFirst(2).dropLast(2))
  }

  private static let hidingTags = [
    "comment": "Liquid comment", "for": "Liquid loop", "tablerow": "Liquid loop",
  ]

  /// Behind the `{% endfor %}` that belongs to a `{% for %}`.
  private func endOfTag(_ name: String, after place: (line: Int, column: Int)) -> (Int, Int)? {
    var place = place
    var depth = 1
    while let start = find("{%", from: place.line, place.column, reach: 500),
      let end = find("%}", from: start.0, start.1 + 2, reach: 20)
    {
      place = (end.0, end.1 + 2)
      let tag = text(Span(start: start, end: end)).dropFirst(2).split { $0 == " " || $0 == "-" }
      if tag.first == name[...] { depth += 1 }
      if tag.first == "end\(name)" { depth -= 1 }
      if depth == 0 { return place }
    }
    return nil
  }

  /// `'/files/cv.pdf' | relative_url` says what will be shown; `site.url` does not.
  private func quotedWords(_ inside: Bytes) -> String {
    let words = inside.drop { $0.isSpace || $0 == UInt8(ascii: "-") }
    guard let quote = words.first, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'"),
      let end = words.dropFirst().firstIndex(of: quote)
    else { return "" }
    // The lines of the tag are kept beside its words.
    return Bytes(words[(words.startIndex + 1)..<end].map { $0.isSpace ? UInt8(ascii: " ") : $0 })
      .string
  }
}

/// The ends of tags, of which a broken page may have none.
private struct LiquidSearch {
  /// Tags like `for` whose end is missing.
  var unclosed: Set<String> = []
  private var vain: [String: Int] = [:]

  /// Behind the next `mark`, at most twenty lines below; each line is searched in vain but once.
  mutating func find(
    _ mark: String, in draft: Draft, _ line: Int, _ column: Int
  ) -> (line: Int, column: Int)? {
    guard vain[mark] != line else { return nil }
    if let end = draft.find(mark, from: line, column, reach: 20) { return (end.0, end.1 + 2) }
    vain[mark] = line
    return nil
  }
}
