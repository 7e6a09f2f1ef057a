import CVModel

/// Which scalars of a passage a field has claimed. What nobody claims becomes a note: no idiom can
/// lose a word.
struct Claims {
  let passage: Passage
  private var taken: [Bool]

  init(_ passage: Passage) {
    self.passage = passage
    taken = Array(repeating: false, count: passage.count)
  }

  mutating func take(_ range: Range<Int>) {
    for offset in range { taken[offset] = true }
  }

  /// Gives back what a claim covered by the way.
  mutating func release(_ range: Range<Int>) {
    for offset in range { taken[offset] = false }
  }

  func isTaken(_ offset: Int) -> Bool { taken[offset] }

  /// The stretches of `range` that are still free and hold words, line by line.
  func free(in range: Range<Int>) -> [Range<Int>] {
    passage.split(range) { taken[$0] || passage.scalars[$0] == "\n" }.filter(passage.hasWords)
  }

  /// The lines that still hold a free word, each trimmed to its free words.
  func freeLines() -> [Range<Int>] {
    passage.lines(passage.range).compactMap { line in
      let free = free(in: line)
      guard let first = free.first, let last = free.last else { return nil }
      return passage.trim(first.lowerBound..<last.upperBound) { $0.isBlank }
    }
  }

  /// What is left over, one note for each stretch.
  func rest() -> [RichText] {
    free(in: passage.range).compactMap { stretch in
      let bare = passage.trim(stretch) { $0.isSeparating }
      let note = passage[widenOverBrackets(bare)]
      return saysSomething(bare) ? note.trimmed() : nil
    }
  }

  /// "at" and "with" are what a field leaves behind.
  private func saysSomething(_ range: Range<Int>) -> Bool {
    let words = passage.words(range)
    return words.count > 1 || words.contains { !Self.small.contains($0.text) }
  }

  private static let small: Set<String> = [
    "at", "in", "with", "from", "by", "on", "of", "and", "to", "for", "the", "a", "an", "as",
  ]

  /// `(Short Paper` gets its closing bracket back; other brackets without a partner go.
  private func widenOverBrackets(_ range: Range<Int>) -> Range<Int> {
    let scalars = passage.scalars
    let opening = range.filter { scalars[$0].isOpeningBracket }.count
    let closing = range.filter { scalars[$0].isClosingBracket }.count
    if opening > closing, range.upperBound < scalars.count,
      scalars[range.upperBound].isClosingBracket
    {
      return range.lowerBound..<(range.upperBound + 1)
    }
    if opening == closing { return range }
    return passage.trim(range) { $0.isSeparating || $0.isOpeningBracket || $0.isClosingBracket }
  }
}
