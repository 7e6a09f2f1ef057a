import CVModel

enum Brackets {
  static func closing(of open: Int, in passage: Passage, before end: Int) -> Int? {
    passage.closing(of: open).flatMap { $0 < end ? $0 : nil }
  }

  /// Every bracket that opens in the range also closes there.
  static func areClosed(_ range: Range<Int>, in passage: Passage) -> Bool {
    range.filter { passage.scalars[$0].isOpeningBracket }.count
      == range.filter { passage.scalars[$0].isClosingBracket }.count
  }

  /// The bracket that closes the last open one of the range, where others have claimed what stands
  /// before it: "Multimedia 2023 (ACM MM, CCF-A)" without its rank.
  static func missing(behind range: Range<Int>, in passage: Passage, _ claims: Claims) -> Int? {
    var open: [Int] = []
    for offset in range {
      if passage.scalars[offset].isOpeningBracket { open.append(offset) }
      if passage.scalars[offset].isClosingBracket { _ = open.popLast() }
    }
    guard let last = open.last, let end = closing(of: last, in: passage, before: passage.count),
      end >= range.upperBound, !claims.isTaken(end)
    else { return nil }
    let between = range.upperBound..<end
    return between.allSatisfy { claims.isTaken($0) || !passage.scalars[$0].isWordPart } ? end : nil
  }

  /// What is inside, when one pair of brackets holds the whole stretch.
  static func whole(_ range: Range<Int>, in passage: Passage) -> Range<Int>? {
    let bare = passage.trim(range) { $0.isBlank || $0.isFullStop || $0.isComma }
    guard !bare.isEmpty, passage.scalars[bare.lowerBound].isOpeningBracket,
      closing(of: bare.lowerBound, in: passage, before: bare.upperBound) == bare.upperBound - 1
    else { return nil }
    return (bare.lowerBound + 1)..<(bare.upperBound - 1)
  }

  /// The range with blanks and a pair of brackets directly around it.
  static func widen(_ range: Range<Int>, in passage: Passage) -> Range<Int> {
    guard range.lowerBound > 0, range.upperBound < passage.count,
      passage.scalars[range.lowerBound - 1].isOpeningBracket,
      passage.scalars[range.upperBound].isClosingBracket
    else { return range }
    return (range.lowerBound - 1)..<(range.upperBound + 1)
  }

  /// Without brackets that have no partner in the range, and without separators at the ends.
  static func trim(_ range: Range<Int>, in passage: Passage) -> Range<Int> {
    var bare = passage.trim(range) { $0.isSeparating }
    if let inner = whole(bare, in: passage) { bare = passage.trim(inner) { $0.isSeparating } }
    while let last = bare.last, passage.scalars[last].isOpeningBracket {
      bare = passage.trim(bare.lowerBound..<last) { $0.isSeparating }
    }
    while let first = bare.first, passage.scalars[first].isClosingBracket {
      bare = passage.trim(first + 1..<bare.upperBound) { $0.isSeparating }
    }
    let open = bare.filter { passage.scalars[$0].isOpeningBracket }.count
    let close = bare.filter { passage.scalars[$0].isClosingBracket }.count
    if open > close, let first = bare.first, passage.scalars[first].isOpeningBracket {
      return passage.trim(bare) { $0.isSeparating || $0.isOpeningBracket }
    }
    if close > open, let last = bare.last, passage.scalars[last].isClosingBracket {
      return passage.trim(bare) { $0.isSeparating || $0.isClosingBracket }
    }
    return bare
  }
}
