import CVModel

/// The year that a detail of a paper carries along, where nothing else says it.
enum DetailYear {
  /// `detail` is without the brackets around it.
  static func read(_ detail: Range<Int>, in passage: Passage) -> Int? {
    for shape in shapes {
      if let year = shape(detail, passage) { return year }
    }
    return nil
  }

  private static let shapes: [@Sendable (Range<Int>, Passage) -> Int?] = [
    beforePages, behindPublisher, inBrackets, besideMonth,
  ]

  /// "2021: 12-20"
  private static func beforePages(_ detail: Range<Int>, in passage: Passage) -> Int? {
    guard let first = passage.words(detail).first, first.range.count == 4,
      first.range.upperBound < detail.upperBound,
      passage.scalars[first.range.upperBound].isColon
    else { return nil }
    return YearReader.year(in: passage, first.range)
  }

  /// "Husum: Watt-Verlag 2022"
  private static func behindPublisher(_ detail: Range<Int>, in passage: Passage) -> Int? {
    guard let last = passage.words(detail).last, last.range.count == 4,
      last.range.upperBound == detail.upperBound, passage.wordCount(detail) > 1,
      passage.scalars[last.range.lowerBound - 1].isBlank,
      !Detail.isDetail(passage.lowercased(detail))
    else { return nil }
    return YearReader.year(in: passage, last.range)
  }

  /// "95, 015001 (2023)"
  private static func inBrackets(_ detail: Range<Int>, in passage: Passage) -> Int? {
    guard let last = passage.words(detail).last, last.range.count == 4,
      last.range.lowerBound > 0, last.range.upperBound < passage.count,
      passage.scalars[last.range.upperBound] == ")",
      passage.scalars[last.range.lowerBound - 1] == "("
    else { return nil }
    return YearReader.year(in: passage, last.range)
  }

  /// "1 Jan.-March 2023", "July 2021": a month beside it makes a number a year.
  private static func besideMonth(_ detail: Range<Int>, in passage: Passage) -> Int? {
    var year: Int?
    for match in DateReader.matches(in: passage, detail) {
      if case .date(let date)? = match.span.end, date.month != nil { year = date.year }
    }
    return year
  }
}
