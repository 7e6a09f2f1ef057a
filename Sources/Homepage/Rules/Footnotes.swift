extension Draft {
  /// `[^1]` becomes a raised 1, and so does the start of its note; a note that nothing refers to is
  /// not shown by any generator.
  mutating func writeFootnotes() {
    let text = textLines().map(\.index).filter { lines[$0].find("[^") != nil }
    let notes = text.filter { footnote($0) != nil }
    var used: Set<String> = []
    for index in text {
      let isNote = footnote(index) != nil
      lines[index] = references(lines[index], skipFirst: isNote) { used.insert($0) }
    }
    for index in notes {
      guard let (name, end) = footnote(index) else { continue }
      if used.contains(name) {
        lines[index] = raised(name) + Bytes(" ".utf8) + lines[index][end...]
      } else {
        take(index, "unused footnote")
      }
    }
  }

  /// The name of the note that the line begins, and where its text starts.
  private func footnote(_ index: Int) -> (name: String, end: Int)? {
    guard lines[index].starts(with: "[^"), let end = lines[index].find("]"),
      lines[index].starts(with: "]:", at: end)
    else { return nil }
    return (lines[index][2..<end].string, end + 2)
  }

  private func references(
    _ line: Bytes, skipFirst: Bool, _ found: (String) -> Void
  ) -> Bytes {
    var result: Bytes = []
    var rest = line[...]
    if skipFirst {
      result += rest.prefix(2)
      rest = rest.dropFirst(2)
    }
    let code = CodeMask(line)
    while let start = rest.find("[^") {
      let name = rest[(start + 2)...].prefix { !"[]".utf8.contains($0) && !$0.isSpace }
      let isReference =
        !name.isEmpty && name.endIndex < rest.endIndex
        && rest[name.endIndex] == UInt8(ascii: "]")
        && !code.contains(start)
      result += rest[..<start]
      if isReference {
        found(name.string)
        result += raised(name.string)
        rest = rest[(name.endIndex + 1)...]
      } else {
        result += rest[start..<(start + 2)]
        rest = rest[(start + 2)...]
      }
    }
    return result + rest
  }

  private func raised(_ name: String) -> Bytes { Bytes("<sup>\(name)</sup>".utf8) }
}
