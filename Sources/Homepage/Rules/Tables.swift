extension Draft {
  /// Pipe tables, with or without a row of headings, which CommonMark does not know: marks between
  /// the cells tell the writer about them.
  ///
  ///     | Year | Prize |
  ///     |------|-------|
  ///     | 1911 | Nobel |
  mutating func markTables() {
    let text = textLines().filter { !$0.isInsideHTML }.map(\.index)
    for (place, index) in text.enumerated() where isDelimiterRow(lines[index]) {
      var rows = [index]
      if place > 0, text[place - 1] == index - 1, hasPipe(lines[index - 1]) {
        rows.insert(index - 1, at: 0)
      }
      var next = index + 1
      while next < lines.count, hasPipe(lines[next]) || isEmptied[next] {
        rows.append(next)
        next += 1
      }
      while let last = rows.last, isEmptied[last], lines[last].isBlank { rows.removeLast() }
      for row in rows {
        let isRow = row != index && hasPipe(lines[row])
        lines[row] = isRow ? markedRow(lines[row]) : [Marker.nothing]
      }
    }
  }

  private func hasPipe(_ line: Bytes) -> Bool {
    line.contains(UInt8(ascii: "|")) && !line.contains(Marker.rowStart)
  }

  private func isDelimiterRow(_ line: Bytes) -> Bool {
    let words = line.trimmed
    return words.contains(UInt8(ascii: "|")) && words.contains(UInt8(ascii: "-"))
      && words.allSatisfy { "|-: ".utf8.contains($0) || $0 == 0x09 }
  }

  private func markedRow(_ line: Bytes) -> Bytes {
    var words = line.trimmed
    if words.first == UInt8(ascii: "|") { words = words.dropFirst() }
    if words.last == UInt8(ascii: "|"), words.dropLast().last != UInt8(ascii: "\\") {
      words = words.dropLast()
    }
    // The spaces keep `_x_` beside a mark from looking like the inside of a word.
    var row = [Marker.rowStart, 0x20]
    var previous: UInt8 = 0
    for byte in words {
      if byte == UInt8(ascii: "|"), previous != UInt8(ascii: "\\") {
        row += [0x20, Marker.cellEnd, 0x20]
      } else {
        row.append(byte)
      }
      previous = byte
    }
    return row + [0x20, Marker.rowEnd]
  }

  /// pandoc's and kramdown's definition lists.
  ///
  ///     University of Paris
  ///     : Professor, 1906-1934.
  mutating func markDefinitions() {
    for (index, isInsideHTML) in textLines() where !isInsideHTML {
      let line = lines[index]
      guard line.indentation < 4, let colon = line.firstIndex(where: { !$0.isSpace }),
        line[colon] == UInt8(ascii: ":"), line.dropFirst(colon + 1).first?.isSpace == true,
        let term = term(above: index)
      else { continue }
      // The paragraph goes on over an empty line below the term.
      if index - term == 2 { lines[index - 1] = [Marker.nothing] }
      lines[index] = [Marker.definition] + line[(colon + 1)...]
    }
  }

  /// The line of the term, or of the definition before.
  private func term(above index: Int) -> Int? {
    guard index > 0 else { return nil }
    let above = lines[index - 1].isBlank ? index - 2 : index - 1
    guard above >= 0, let first = lines[above].trimmed.first, first != UInt8(ascii: "#"),
      first != UInt8(ascii: "<")
    else { return nil }
    // An empty line below a paragraph of several lines is the end of it.
    let isAlone = above == 0 || lines[above - 1].isBlank || lines[above].first == Marker.definition
    return above == index - 1 || isAlone ? above : nil
  }

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
    guard lines[index].starts(with: "[^"), let end = lines[index].find("]:") else { return nil }
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
      let name = rest[(start + 2)...].prefix { $0 != UInt8(ascii: "]") && !$0.isSpace }
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
