extension RichText {
  /// The years of a heading that is made of nothing else: `2024`, `2024 年`, `2019-2021`; nil for
  /// `Best of 2024`.
  public var headingYears: [Int]? {
    let isDigit: (Character) -> Bool = { $0.isASCII && $0.isNumber }
    let numbers = plain.split { !isDigit($0) }
    guard !numbers.isEmpty, numbers.allSatisfy({ $0.count == 4 }),
      plain.allSatisfy({ isDigit($0) || $0.isWhitespace || "-–—~年()".contains($0) })
    else { return nil }
    return numbers.compactMap { Int($0) }
  }
}
