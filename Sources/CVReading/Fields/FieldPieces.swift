import CVModel

/// Cuts lines such as "PhD in Physics, ETH Zürich, Switzerland | 2019" into the pieces between
/// their separators. Brackets stay whole.
enum FieldPieces {
  static func split(_ range: Range<Int>, in passage: Passage) -> [Range<Int>] {
    var pieces: [Range<Int>] = []
    var start = range.lowerBound
    var depth = 0
    var offset = range.lowerBound
    func close(_ end: Int) {
      let bare = Brackets.trim(passage.trim(start..<end) { $0.isBlank }, in: passage)
      if passage.hasWords(bare) { pieces.append(bare) }
    }
    while offset < range.upperBound {
      let scalar = passage.scalars[offset]
      if scalar.isOpeningBracket { depth += 1 }
      if scalar.isClosingBracket { depth = max(0, depth - 1) }
      if depth == 0, let length = separator(at: offset, in: passage, before: range.upperBound) {
        close(offset)
        start = offset + length
        offset = start
        continue
      }
      offset += 1
    }
    close(range.upperBound)
    return pieces
  }

  private static func separator(at offset: Int, in passage: Passage, before end: Int) -> Int? {
    let scalar = passage.scalars[offset]
    if scalar.isComma || scalar.isSemicolon || scalar == "\n" || scalar == "|" || scalar == "｜"
      || scalar == "·" || scalar == "•" || scalar == "。" || scalar == "@" || scalar == "∣"
    { return 1 }
    if scalar == "：" { return 1 }
    guard scalar.isBlank, offset + 1 < end else { return nil }
    for word in ["- ", "– ", "— ", "at ", "@ ", "/ ", "from ", "-- "] {
      let stop = offset + 1 + word.unicodeScalars.count
      if stop < end, passage.string(offset + 1..<stop) == word { return stop - offset }
    }
    return nil
  }
}
