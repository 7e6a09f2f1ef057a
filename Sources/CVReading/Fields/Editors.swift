import CVModel

/// Who made a book and did not write it: "Smith, J., & Lee, C. (Eds.)", "(guest editor)".
enum Editors {
  static let words: Set<String> = [
    "ed", "eds", "editor", "editors", "hrsg", "hg", "coed", "coeds", "coeditor", "dir",
  ]

  /// These words say so, and nothing else.
  static func are(_ words: [String]) -> Bool {
    let rest = words.drop { ["guest", "co", "volume", "special", "issue"].contains($0) }
    return rest.count == 1 && rest.allSatisfy(Self.words.contains)
  }

  /// Where what begins with the word goes on: "eds. 2020", "ed., with Tim Xu".
  static func end(from start: Int, to end: Int, in passage: Passage) -> Int? {
    let words = Array(passage.words(start..<end).prefix(3))
    guard let first = words.first, first.range.lowerBound - start <= 1,
      let last = words.indices.first(where: { are(words[...$0].map(\.text)) }).map({ words[$0] }),
      last.range.upperBound < end
    else { return nil }
    let next = passage.scalars[last.range.upperBound]
    guard next.isFullStop || next.isComma || next.isClosingBracket || next.isBlank else {
      return nil
    }
    return passage.trim(last.range.upperBound..<end) {
      $0.isSeparating || $0.isClosingBracket
    }.lowerBound
  }

  /// "(ed., with Tim Xu) *Law at the Quay*": where the names begin, before the title.
  static func end(in before: Range<Int>, _ passage: Passage) -> Int? {
    let start = passage.trim(before) { $0.isOpeningBracket || $0.isBlank }.lowerBound
    return end(from: start, to: before.upperBound, in: passage)
  }
}
