extension Draft {
  /// A table of contents that the generator fills in: `* TOC` with `{:toc}` below, or `[TOC]`.
  mutating func removeContents() {
    var previous: Int?
    for (index, _) in textLines() {
      let words = lines[index].trimmed.string.lowercased()
      if words.hasPrefix("{:") || words.hasPrefix("{::"), words.contains("toc}"),
        !words.contains("no_toc")
      {
        if let previous, isListOfContents(previous) { take(previous, "contents") }
        take(index, "contents")
      } else if ["[toc]", "[[toc]]", "[[_toc_]]", "${toc}"].contains(words) {
        take(index, "contents")
      }
      if !words.isEmpty { previous = index }
    }
  }

  private func isListOfContents(_ index: Int) -> Bool {
    let words = lines[index].trimmed
    return words.count < 40 && ["* ", "- ", "+ ", "1. "].contains { words.starts(with: $0) }
  }

  mutating func take(_ index: Int, _ rule: String) {
    record(rule, lines[index].string, lines: index...index)
    empty(index)
  }

  /// kramdown's `{: .class}` and `{::options /}` anywhere, pandoc's `{#id .class}` behind a heading,
  /// a link or an image.
  mutating func removeAttributes() {
    // Each brace looks for its end: a line of `{{{{...}` would be searched as often as it is long.
    var ends = NextByte(UInt8(ascii: "}"))
    cutSpans(from: "{") { draft, line, column in
      guard let end = ends.next(in: draft.lines[line], line, from: column) else { return nil }
      guard let rule = draft.attributeRule(draft.lines[line], column, end) else { return nil }
      return Cut(rule: rule, end: (line, end + 1))
    }
  }

  private func attributeRule(_ line: Bytes, _ start: Int, _ end: Int) -> String? {
    let inside = line[(start + 1)..<end].trimmed
    if inside.first == UInt8(ascii: ":") || inside.starts(with: "/:") {
      return inside.starts(with: "::") ? "kramdown option" : "attribute list"
    }
    let isAttribute =
      inside == [UInt8(ascii: "-")] || inside.first == UInt8(ascii: "#")
      || inside.first == UInt8(ascii: ".")
      || inside.drop { $0.isWord || $0 == UInt8(ascii: "-") }.first == UInt8(ascii: "=")
    guard isAttribute, start > 0 else { return nil }
    let isBehindLink = ")]`".utf8.contains(line[start - 1])
    let endsHeading = line[(end + 1)...].isBlank && line.trimmed.first == UInt8(ascii: "#")
    return isBehindLink || endsHeading ? "attribute list" : nil
  }

  /// R Markdown's ```` ```{r} ```` chunks, and `` `r x` `` in a line, are replaced by what R says.
  mutating func removeKnitr() {
    var context = LineContext()
    var chunk: Int?
    for index in lines.indices {
      let kind = context.enter(lines[index])
      if kind == .fence, chunk != nil {
        takeChunk(chunk ?? index, index)
        chunk = nil
      } else if kind == .fence {
        let info = lines[index].trimmed.drop { $0 == UInt8(ascii: "`") }.trimmed
        if info.starts(with: "{"), info.dropFirst().first?.isLetter == true { chunk = index }
      }
    }
    cutSpans(from: "`r ", inCode: true) { draft, line, column in
      let end = draft.lines[line][(column + 1)...].firstIndex(of: UInt8(ascii: "`"))
      return end.map { Cut(rule: "knitr", end: (line, $0 + 1)) }
    }
  }

  private mutating func takeChunk(_ first: Int, _ last: Int) {
    let text = lines[first...last].map(\.string).joined(separator: "\n")
    record("knitr chunk", text, lines: first...last)
    for index in first...last { empty(index) }
  }

  /// `\newpage` on a line of its own, which pandoc leaves out of HTML.
  mutating func removeLaTeXCommands() {
    for (index, isInsideHTML) in textLines() where !isInsideHTML {
      let words = lines[index].trimmed
      guard words.first == UInt8(ascii: "\\"), words.count > 4 else { continue }
      let rest = words.dropFirst().drop { $0.isLetter }
      guard rest.count < words.count - 3, rest.isEmpty || isGroup(rest) else { continue }
      take(index, "LaTeX command")
    }
  }

  private func isGroup(_ text: ArraySlice<UInt8>) -> Bool {
    text.first == UInt8(ascii: "{") && text.last == UInt8(ascii: "}") && !text.contains(0x20)
  }
}
