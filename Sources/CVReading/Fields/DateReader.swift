import CVModel

/// Dates and spans in every notation that pages use.
///
/// `2019.09 - 至今`, `Sept. 2014 to present`, `09/2017-12/2021`, `2011--14`, `since 2020`,
/// `2019年9月`, `(Expected 2027)`, `Fall 2012`.
struct DateReader {
  struct Match {
    var span: DateSpan
    var range: Range<Int>
  }

  let passage: Passage
  let tokens: [DateToken]

  /// All dates in a range of the passage, from left to right.
  static func matches(in passage: Passage, _ range: Range<Int>) -> [Match] {
    // No date is without a digit, and most stretches of most pages are.
    passage.scalars[range].contains(where: \.isDigit) ? DateReader(passage, range).matches() : []
  }

  private init(_ passage: Passage, _ range: Range<Int>) {
    self.passage = passage
    tokens = DateToken.scan(passage, range)
  }

  private func matches() -> [Match] {
    var found: [Match] = []
    var index = 0
    while index < tokens.count {
      if let (span, next) = span(at: index) {
        let range = tokens[index].range.lowerBound..<tokens[next - 1].range.upperBound
        found.append(
          Match(
            span: DateSpan(start: span.start, end: span.end, written: passage.string(range).tidied),
            range: range))
        index = next
      } else {
        index += 1
      }
    }
    return found
  }
}

// MARK: - Spans

extension DateReader {
  private typealias Ends = (start: PartialDate?, end: DateSpan.End?)

  private func span(at start: Int) -> (Ends, next: Int)? {
    if let word = word(start), DateWords.since.contains(word),
      let (date, next) = date(at: start + 1),
      dash(at: next) == nil
    {
      return ((date, .present), next)
    }
    guard let (first, afterFirst) = date(at: start) ?? monthAlone(at: start) else { return nil }
    if let dash = dash(at: afterFirst) {
      if let next = present(at: dash) { return ((first, .present), next) }
      if let (last, next) = date(at: dash) {
        // "09/2023 - 01/2025 (now)"
        let isOpen = mark(next) == "(" && present(at: next + 1) != nil
        return (
          (completed(first, by: last), isOpen ? .present : .date(last)), isOpen ? next + 2 : next
        )
      }
      if let (last, next) = expectedDate(at: dash) {
        return ((completed(first, by: last), .date(last)), next)
      }
      if first.year != 0, let (last, next) = shortYear(at: dash, after: first) {
        return ((first, .date(last)), next)
      }
      if first.year != 0, isOpenEnd(at: dash) { return ((first, .present), dash) }
    }
    guard first.year != 0 else { return nil }
    return ((nil, .date(first)), afterFirst)
  }

  /// "2023 - (Expected 2027)".
  private func expectedDate(at index: Int) -> (PartialDate, Int)? {
    let isBracketed = mark(index) == "("
    var next = isBracketed ? index + 1 : index
    guard let word = word(next), DateWords.expected.contains(word) else { return nil }
    next = skip(":", at: skip(".", at: next + 1))
    if self.word(next) == "in" { next += 1 }
    guard let (date, end) = date(at: next) else { return nil }
    return (date, isBracketed && mark(end) == ")" ? end + 1 : end)
  }

  /// "Jan - Mar 2023": the first month has the year of the last.
  private func completed(_ first: PartialDate, by last: PartialDate) -> PartialDate {
    first.year == 0 ? PartialDate(year: last.year, month: first.month, day: first.day) : first
  }

  private func monthAlone(at index: Int) -> (PartialDate, Int)? {
    guard let word = word(index), let month = DateWords.months[word] else { return nil }
    let next = skip(".", at: index + 1)
    guard let dash = dash(at: next), date(at: dash) != nil else { return nil }
    return (PartialDate(year: 0, month: month), next)
  }

  /// `2011--14` and `2019/20`.
  private func shortYear(at index: Int, after first: PartialDate) -> (PartialDate, Int)? {
    guard let (number, digits) = number(index), digits == 2, first.month == nil else { return nil }
    let year = first.year / 100 * 100 + number
    return year > first.year ? (PartialDate(year: year), index + 1) : nil
  }

  /// `2016–.` or `2016 - )`: nothing that could be an end follows the dash.
  private func isOpenEnd(at index: Int) -> Bool {
    guard let before = mark(index - 1), before.isDash || before == "→" else { return false }
    guard index < tokens.count else { return true }
    switch tokens[index].kind {
    case .mark(let mark): return !mark.isDash
    case .word, .number: return startsAnew(index)
    }
  }

  /// "`2014-` **Professor**", "2018– | Ecologist": behind the dash another style or line begins.
  private func startsAnew(_ index: Int) -> Bool {
    let dash = tokens[index - 1].range
    let next = tokens[index].range.lowerBound
    guard touches(index - 1), next > dash.upperBound else { return false }
    let kinds: RichText.Style = [.code, .bold]
    return passage.style(at: dash.lowerBound).intersection(kinds)
      != passage.style(at: next).intersection(kinds)
      || (dash.upperBound..<next).contains { passage.scalars[$0] == "\n" }
  }

  func dash(at index: Int) -> Int? {
    var next = index
    while mark(next).map({ $0.isDash || $0 == "→" }) ?? false { next += 1 }
    if next > index { return next }
    if let word = word(index), DateWords.until.contains(word) { return index + 1 }
    if mark(index) == "/", number(index + 1)?.digits == 4 || number(index + 1)?.digits == 2 {
      return index + 1
    }
    return nil
  }

  private func present(at index: Int) -> Int? {
    if word(index) == "aujourd", word(index + 2) == "hui" { return index + 3 }
    for length in stride(from: min(4, tokens.count - index), to: 0, by: -1) {
      let words = (index..<(index + length)).compactMap(word)
      if words.count == length, DateWords.present.contains(words.joined()) { return index + length }
    }
    return nil
  }
}
