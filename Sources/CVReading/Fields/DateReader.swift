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

  private let passage: Passage
  private let tokens: [DateToken]

  /// All dates in a range of the passage, from left to right.
  static func matches(in passage: Passage, _ range: Range<Int>) -> [Match] {
    DateReader(passage, range).matches()
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

  private func dash(at index: Int) -> Int? {
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

// MARK: - Single dates

extension DateReader {
  private func date(at index: Int) -> (PartialDate, next: Int)? {
    yearFirst(at: index) ?? dayNumberFirst(at: index) ?? dayRange(at: index) ?? monthNameFirst(
      at: index) ?? monthNumberFirst(
        at: index)
      ?? dayFirst(at: index) ?? season(at: index)
  }

  /// `2019`, `2019.09`, `2019-9-1`, `2019年9月1日`, `2019 Sep`.
  private func yearFirst(at index: Int) -> (PartialDate, Int)? {
    guard let year = year(index) else { return nil }
    let next = index + 1
    if word(next) == "年", word(next + 1) == "度" { return (PartialDate(year: year), next) }
    if word(next) == "年" {
      guard let (month, _) = number(next + 1), (1...12).contains(month), word(next + 2) == "月"
      else {
        let isSeason = word(next + 1).map { DateWords.seasons.contains($0) } ?? false
        return (PartialDate(year: year), isSeason ? next + 2 : next + 1)
      }
      if let (day, _) = number(next + 3), (1...31).contains(day), word(next + 4) == "日" {
        return (PartialDate(year: year, month: month, day: day), next + 5)
      }
      return (PartialDate(year: year, month: month), next + 3)
    }
    if let mark = mark(next), mark == "." || mark == "/" || mark == "-", touches(next),
      touches(next + 1), let (month, digits) = number(next + 1), digits <= 2,
      (1...12).contains(month)
    {
      if let second = self.mark(next + 2), second == mark, touches(next + 2), touches(next + 3),
        let (day, digits) = number(next + 3), digits <= 2, (1...31).contains(day)
      {
        return (PartialDate(year: year, month: month, day: day), next + 4)
      }
      return (PartialDate(year: year, month: month), next + 2)
    }
    if let name = word(next), let month = DateWords.months[name], name.utf8.count >= 3,
      self.year(skip(".", at: next + 1)) == nil
    {
      return (PartialDate(year: year, month: month), skip(".", at: next + 1))
    }
    // "2016 Summer"
    if let name = word(next), DateWords.terms.contains(name) {
      return (PartialDate(year: year), next + 1)
    }
    return (PartialDate(year: year), next)
  }

  /// `Sept. 2014`, `Sep 14, 2019`, `Jan, 2015`.
  private func monthNameFirst(at index: Int) -> (PartialDate, Int)? {
    guard let name = word(index), let month = DateWords.months[name] else { return nil }
    var next = skip(".", at: index + 1)
    var day: Int?
    if let (number, digits) = number(next), digits <= 2, (1...31).contains(number) {
      day = number
      next = skipOrdinal(at: next + 1)
    }
    next = skip(",", at: next)
    if word(next) == "of" || word(next) == "de" { next += 1 }
    guard let year = year(next) else { return nil }
    return (PartialDate(year: year, month: month, day: day), next + 1)
  }

  /// `5–10 July 2025`, `July 5-10, 2025`: the days of one event; the last of them.
  private func dayRange(at index: Int) -> (PartialDate, Int)? {
    if let (_, digits) = number(index), digits <= 2, let dash = dash(at: index + 1),
      let (day, end) = dayFirst(at: dash), day.day != nil
    {
      return (day, end)
    }
    guard let name = word(index), let month = DateWords.months[name] else { return nil }
    let next = skip(".", at: index + 1)
    guard let (_, digits) = number(next), digits <= 2, let dash = dash(at: next + 1),
      let (last, lastDigits) = number(dash), lastDigits <= 2, (1...31).contains(last),
      let year = year(skip(",", at: dash + 1))
    else { return nil }
    return (PartialDate(year: year, month: month, day: last), skip(",", at: dash + 1) + 1)
  }

  /// `09/2017`, `09.2022`.
  private func monthNumberFirst(at index: Int) -> (PartialDate, Int)? {
    guard let (month, digits) = number(index), digits <= 2, (1...12).contains(month),
      let mark = mark(index + 1), mark == "/" || mark == "." || mark == "-", touches(index + 1),
      touches(index + 2), let year = year(index + 2)
    else { return nil }
    return (PartialDate(year: year, month: month), index + 3)
  }

  /// `12.03.2019`, the German way.
  private func dayNumberFirst(at index: Int) -> (PartialDate, Int)? {
    guard let (day, digits) = number(index), digits <= 2, (1...31).contains(day),
      mark(index + 1) == ".", touches(index + 1), touches(index + 2),
      let (month, monthDigits) = number(index + 2), monthDigits <= 2, (1...12).contains(month),
      mark(index + 3) == ".", touches(index + 3), touches(index + 4), let year = year(index + 4)
    else { return nil }
    return (PartialDate(year: year, month: month, day: day), index + 5)
  }

  /// `1 December 2015`.
  private func dayFirst(at index: Int) -> (PartialDate, Int)? {
    guard let (day, digits) = number(index), digits <= 2, (1...31).contains(day) else { return nil }
    let next = skipOrdinal(at: index + 1)
    guard let (date, end) = monthNameFirst(at: next), date.day == nil else { return nil }
    return (PartialDate(year: date.year, month: date.month, day: day), end)
  }

  /// `Fall 2012`: the season stays in the written form.
  private func season(at index: Int) -> (PartialDate, Int)? {
    guard let word = word(index), DateWords.seasons.contains(word),
      let year = year(skip(",", at: index + 1))
    else { return nil }
    return (PartialDate(year: year), skip(",", at: index + 1) + 1)
  }

  private func year(_ index: Int) -> Int? {
    guard let (number, digits) = number(index), digits == 4, (1800...2099).contains(number) else {
      return nil
    }
    return number
  }
}

// MARK: - Tokens

extension DateReader {

  private func number(_ index: Int) -> (value: Int, digits: Int)? {
    guard index < tokens.count, case .number(let value, let digits) = tokens[index].kind else {
      return nil
    }
    return (value, digits)
  }

  private func word(_ index: Int) -> String? {
    guard index < tokens.count, case .word(let word) = tokens[index].kind else { return nil }
    return word
  }

  private func mark(_ index: Int) -> Unicode.Scalar? {
    guard tokens.indices.contains(index), case .mark(let mark) = tokens[index].kind else {
      return nil
    }
    return mark
  }

  /// No space before this token.
  private func touches(_ index: Int) -> Bool {
    index > 0 && index < tokens.count
      && tokens[index - 1].range.upperBound == tokens[index].range.lowerBound
  }

  private func skip(_ scalar: Unicode.Scalar, at index: Int) -> Int {
    mark(index) == scalar ? index + 1 : index
  }

  private func skipOrdinal(at index: Int) -> Int {
    guard let word = word(index), ["st", "nd", "rd", "th"].contains(word) else { return index }
    return index + 1
  }
}
