import CVModel

enum YearReader {
  /// The last year of a stretch: "2024", "'24"; never a part of a longer number.
  static func year(in passage: Passage, _ range: Range<Int>) -> Int? {
    guard passage.scalars[range].contains(where: \.isDigit) else { return nil }
    var found: Int?
    for word in passage.wordsByScript(range)
    where word.text.unicodeScalars.allSatisfy({ $0.isDigit }) {
      guard let number = Int(word.text) else { continue }
      if word.text.utf8.count == 4, (1900...2099).contains(number) { found = number }
      if word.text.utf8.count == 2, word.range.lowerBound > range.lowerBound,
        "'’‘`′".unicodeScalars.contains(passage.scalars[word.range.lowerBound - 1])
      {
        found = number > 60 ? 1900 + number : 2000 + number
      }
    }
    return found
  }
}
