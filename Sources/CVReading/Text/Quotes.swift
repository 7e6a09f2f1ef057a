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

  /// `'Sand in the gears', Lakeside Review`, `''Sand in the Gears'' 2019`: apostrophes around three
  /// words or more, with blanks outside.
  static func single(in line: Range<Int>, _ passage: Passage) -> Range<Int>? {
    func isMark(_ offset: Int) -> Bool {
      line.contains(offset) && "'’".unicodeScalars.contains(passage.scalars[offset])
    }
    guard
      let open = line.first(where: { offset in
        isMark(offset) && offset + 1 < line.upperBound
          && (offset == line.lowerBound || passage.scalars[offset - 1].isBlank)
          && (passage.scalars[offset + 1].isUppercase || isMark(offset + 1))
      })
    else { return nil }
    let close = line[open...].dropFirst(2).first { offset in
      guard isMark(offset), !passage.scalars[offset - 1].isBlank else { return false }
      guard offset + 1 < line.upperBound else { return true }
      let next = passage.scalars[offset + 1]
      return next.isBlank || next.isComma || next.isFullStop || next == "["
    }
    guard let close, passage.wordCount(open..<close) >= 3 else { return nil }
    return open..<close + 1
  }

  /// The quote that closes the one at `open`.
  static func closing(of open: Int, in passage: Passage, before end: Int) -> Int? {
    var offset = open + 1
    var last: Int?
    let isGerman = passage.scalars[open] == "„"
    while offset < end {
      let scalar = passage.scalars[offset]
      if scalar == "\n" { break }
      if isGerman ? scalar == "“" || scalar == "”" : scalar.isClosingQuote {
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
