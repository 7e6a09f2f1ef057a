extension Draft {
  /// `## Education :school:`, `[:link:](u)`: GitHub shows a small picture in their place.
  mutating func removeEmojiCodes() {
    for (index, isInsideHTML) in textLines() where !isInsideHTML {
      let line = lines[index]
      guard line.contains(UInt8(ascii: ":")), isHeading(line) || line.find("[:") != nil else {
        continue
      }
      var kept: Bytes = []
      var offset = 0
      while offset < line.count {
        if let end = emojiEnd(in: line, at: offset) {
          record("emoji", line[offset..<end].string, lines: index...index)
          offset = end
        } else {
          kept.append(line[offset])
          offset += 1
        }
      }
      if kept.count < line.count { lines[index] = kept }
    }
  }

  private func isHeading(_ line: Bytes) -> Bool { line.trimmed.first == UInt8(ascii: "#") }

  /// Where the code that begins at `start` ends: a word between colons, blanks or brackets around it.
  private func emojiEnd(in line: Bytes, at start: Int) -> Int? {
    guard line[start] == UInt8(ascii: ":"), start + 2 < line.count, line[start + 1].isLetter,
      start == 0 || line[start - 1].isSpace || line[start - 1] == UInt8(ascii: "[")
    else { return nil }
    var end = start + 1
    while end < line.count,
      line[end].isLetter || line[end].isDigit || "_+-".utf8.contains(line[end])
    { end += 1 }
    guard end < line.count, line[end] == UInt8(ascii: ":") else { return nil }
    guard end + 1 < line.count else { return end + 1 }
    return line[end + 1].isSpace || line[end + 1] == UInt8(ascii: "]") ? end + 1 : nil
  }
}
