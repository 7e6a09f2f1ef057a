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
}
