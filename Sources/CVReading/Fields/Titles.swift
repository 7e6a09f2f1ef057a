import CVModel

enum Titles {
  /// GB/T 7714 names the type of a work behind its title: `[J]`, `[C]`, `[EB/OL]`.
  static func withoutType(_ range: Range<Int>, in passage: Passage) -> Range<Int> {
    let bare = passage.trim(range) { $0.isSeparating }
    guard let last = bare.last, passage.scalars[last] == "]",
      let open = bare.last(where: { passage.scalars[$0] == "[" }), last - open <= 6,
      last - open >= 2,
      (open + 1..<last).allSatisfy({ passage.scalars[$0].isUppercase || passage.scalars[$0] == "/" }
      )
    else { return range }
    return range.lowerBound..<open
  }

  /// Without quotes, a full stop or a comma at the end, and brackets that lie around all of it.
  static func trimmed(_ range: Range<Int>, in passage: Passage) -> Range<Int> {
    var bare = passage.trim(range) { $0.isBlank || $0.isComma || $0.isSemicolon }
    bare = passage.trim(bare) { $0.isBlank || $0.isOpeningQuote || $0.isClosingQuote }
    while let last = bare.last,
      passage.scalars[last].isFullStop || passage.scalars[last].isComma
        || passage.scalars[last].isBlank || passage.scalars[last].isClosingQuote
    { bare = bare.lowerBound..<last }
    // `'Sand in the gears'`: apostrophes at both ends are quotes.
    while bare.count > 2, let first = bare.first, let last = bare.last,
      passage.scalars[first] == "'", passage.scalars[last] == "'"
    { bare = passage.trim(first + 1..<last) { $0.isComma || $0.isBlank } }
    if let inner = Brackets.whole(bare, in: passage) { bare = passage.trim(inner) { $0.isBlank } }
    return passage.trim(bare) { $0.isBlank || $0.isOpeningQuote }
  }
}
