extension Draft {
  /// Takes `{% if x %}`, `{{ site.url }}` and `{{< figure >}}` off, in code as well.
  ///
  /// What stands between tags stays, but for loops and Liquid's own comments, whose inside nobody
  /// sees as it is.
  mutating func removeLiquid() {
    var context = LineContext()
    var index = 0
    while index < lines.count {
      _ = context.enter(lines[index])
      var column = 0
      var last = index
      while let start = liquidStart(index, column) {
        guard let (span, rule, words) = liquid(at: index, start) else {
          column = start + 2
          continue
        }
        replace(span, by: words, rule: rule, isInsideHTML: context.isInsideHTML)
        last = span.end.line
        if last > index { break }
        column = start + words.utf8.count
      }
      index = last > index ? last : index + 1
    }
  }

  private func liquidStart(_ line: Int, _ column: Int) -> Int? {
    let bytes = lines[line]
    return bytes.indices.dropFirst(column).first {
      bytes[$0] == UInt8(ascii: "{") && $0 + 1 < bytes.count
        && (bytes[$0 + 1] == UInt8(ascii: "{") || bytes[$0 + 1] == UInt8(ascii: "%"))
    }
  }

  /// What begins here, its rule, and the words that stay.
  private func liquid(at line: Int, _ column: Int) -> (Span, String, String)? {
    let isOutput = lines[line].starts(with: "{{", at: column)
    let mark = isOutput ? "}}" : "%}"
    guard let end = find(mark, from: line, column + 2, reach: 20) else { return nil }
    var span = Span(start: (line, column), end: (end.0, end.1 + 2))
    let inside = Array(text(span).dropFirst(2).dropLast(2).utf8)
    guard !isOutput else {
      let isShortcode = inside.first == UInt8(ascii: "<") || inside.first == UInt8(ascii: "%")
      return (span, isShortcode ? "Hugo shortcode" : "Liquid output", quotedWords(inside))
    }
    let name = inside.drop { $0.isSpace || $0 == UInt8(ascii: "-") }.prefix { $0.isLetter }.string
    if let rule = Self.hidingTags[name], let end = endOfTag(name, after: span.end) {
      span.end = end
      return (span, rule, "")
    }
    return (span, "Liquid tag", "")
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
    return words[(words.startIndex + 1)..<end].string
  }
}
