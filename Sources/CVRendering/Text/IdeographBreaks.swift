/// Where a line of Chinese or Japanese may break, which puts no spaces between its words.
enum IdeographBreaks {
  /// Never at the beginning of a line.
  private static let closing = Set<Unicode.Scalar>(
    "。，、．）》〉！？：；」』】〕…—～・％ー々ぁぃぅぇぉっゃゅょァィゥェォッャュョ".unicodeScalars)

  /// Never at the end of one.
  private static let opening = Set<Unicode.Scalar>("（《〈「『【〔￥＄".unicodeScalars)

  /// Whether a line may end with `left` and the next begin with `right`.
  static func allowed(between left: Character, and right: Character) -> Bool {
    (isWide(left) || isWide(right)) && !isForbidden(between: left, and: right)
  }

  /// Whether a break would part a mark from what it belongs to, a space between them or not.
  static func isForbidden(between left: Character, and right: Character) -> Bool {
    let (last, first) = (left.unicodeScalars.last, right.unicodeScalars.first)
    return last.map(opening.contains) ?? false || first.map(closing.contains) ?? false
  }

  /// The text in pieces of at most `limit` UTF-8 bytes, cut where a line may break; longer ones where
  /// none may.
  static func pieces(of text: Substring, limit: Int) -> [Substring] {
    var pieces: [Substring] = []
    var start = text.startIndex
    var candidate: Substring.Index?
    var size = 0
    var sizeAtCandidate = 0
    for index in text.indices {
      if index > start, allowed(between: text[text.index(before: index)], and: text[index]) {
        candidate = index
        sizeAtCandidate = size
      }
      size += text[index].utf8.count
      guard size > limit, let cut = candidate else { continue }
      pieces.append(text[start..<cut])
      (start, candidate, size) = (cut, nil, size - sizeAtCandidate)
    }
    return pieces + [text[start...]]
  }

  private static func isWide(_ character: Character) -> Bool {
    DisplayWidth.of(String(character)) == 2
  }
}
