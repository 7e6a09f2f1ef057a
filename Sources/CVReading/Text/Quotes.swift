import CVModel

enum Quotes {
  /// The range lies between quotes on its line: a title speaks there.
  static func enclose(_ range: Range<Int>, in passage: Passage) -> Bool {
    var offset = range.lowerBound
    while offset > 0, passage.scalars[offset - 1] != "\n" {
      offset -= 1
      if passage.scalars[offset].isOpeningQuote {
        return closing(of: offset, in: passage, before: passage.count).map {
          $0 >= range.upperBound
        } ?? false
      }
    }
    return false
  }

  /// The first thing on the line that is said in quotes and long enough, or set apart enough, to be a
  /// title; the quotes included.
  static func title(in line: Range<Int>, _ passage: Passage) -> Range<Int>? {
    // A bound keeps a line of thousands of quotes that nothing closes from taking its square in time.
    var unclosed: Set<Unicode.Scalar> = []
    for open in line where opens(at: open, in: line, passage) {
      let mark = passage.scalars[open]
      guard !unclosed.contains(mark) else { continue }
      guard let close = closing(of: open, in: passage, before: line.upperBound) else {
        unclosed.insert(mark)
        continue
      }
      let words = passage.wordCount(open..<close)
      let isApostrophe = apostrophes.contains(mark)
      if words >= (isApostrophe ? 3 : 2) || words > 0 && isSetApart(open..<close, in: line, passage)
      {
        return open..<close + 1
      }
    }
    return nil
  }

  /// "Slopes." behind the authors, 'Shipwreck', before the book; a nickname is neither.
  private static func isSetApart(
    _ quoted: Range<Int>, in line: Range<Int>, _ passage: Passage
  ) -> Bool {
    guard quoted.count > 4 else { return false }
    let before = passage.trim(line.before(quoted)) { $0.isBlank }
    let isBehindNames = before.last.map { passage.scalars[$0].isSeparating } ?? true
    let isSentence = ".,?!".unicodeScalars.contains(passage.scalars[quoted.upperBound - 1])
    let next = quoted.upperBound + 1
    let isBeforeMore =
      next < line.upperBound && (passage.scalars[next].isComma || passage.scalars[next].isFullStop)
    return isSentence && passage.hasWords(before) || isBehindNames && (isSentence || isBeforeMore)
  }

  /// A quote opens here; an apostrophe does where a blank stands before it and a capital behind it,
  /// as in `'Sand in the gears'` and `''Sand in the Gears''`.
  private static func opens(at offset: Int, in line: Range<Int>, _ passage: Passage) -> Bool {
    let scalar = passage.scalars[offset]
    guard apostrophes.contains(scalar) else { return scalar.isOpeningQuote }
    guard offset + 1 < line.upperBound,
      offset == line.lowerBound || passage.scalars[offset - 1].isBlank
        || passage.scalars[offset - 1].isOpeningBracket
    else { return false }
    let next = passage.scalars[offset + 1]
    return next.isUppercase || apostrophes.contains(next) || next.isOpeningQuote
  }

  /// The quote that closes the one at `open`.
  static func closing(of open: Int, in passage: Passage, before end: Int) -> Int? {
    let mark = passage.scalars[open]
    let closers = pairs[mark] ?? []
    let isSingle = closers.contains("’")
    var last: Int?
    var possessive: Int?
    for offset in open + 1..<max(open + 1, end) {
      let scalar = passage.scalars[offset]
      let isFar = possessive.map { offset - $0 > reach } ?? false
      if scalar == "\n" || possessive != nil && scalar.isOpeningQuote || isFar { break }
      guard closers.contains(scalar) else { continue }
      last = offset
      let next = offset + 1
      let before = passage.scalars[offset - 1]
      guard
        next >= end || !passage.scalars[next].isWordPart || before == "," || before == "."
      else { continue }
      // "''Sand in the Gears''" is closed by the last of them.
      if isSingle,
        before.isBlank || offset == open + 1
          || next < end && closers.contains(passage.scalars[next])
      {
        continue
      }
      // "‘The Drowned Mariners’ Goods’": what closes follows.
      if isSingle, before == "s", next < end, passage.scalars[next].isBlank {
        possessive = possessive ?? offset
        continue
      }
      return offset
    }
    return possessive ?? (isSingle ? nil : last)
  }

  /// How far behind a possessive the quote may close: a bound on the time that a line takes.
  private static let reach = 200

  private static let apostrophes: Set<Unicode.Scalar> = ["'", "’"]

  private static let pairs: [Unicode.Scalar: Set<Unicode.Scalar>] = [
    "\"": ["\"", "”"], "“": ["”", "\""], "„": ["“", "”"], "«": ["»"], "»": ["«"],
    "‘": ["’", "'"], "'": ["'", "’"], "’": ["’", "'"],
    "「": ["」"], "『": ["』"], "《": ["》"],
  ]
}
