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

  /// The quote that closes the one at `open`.
  static func closing(of open: Int, in passage: Passage, before end: Int) -> Int? {
    var offset = open + 1
    var last: Int?
    while offset < end {
      let scalar = passage.scalars[offset]
      if scalar == "\n" { break }
      if scalar.isClosingQuote {
        last = offset
        let next = offset + 1
        let before = passage.scalars[offset - 1]
        if next >= end || !passage.scalars[next].isWordPart || before == "," || before == "." {
          return offset
        }
      }
      offset += 1
    }
    return last
  }
}
