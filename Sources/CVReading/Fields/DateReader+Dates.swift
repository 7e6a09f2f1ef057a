import CVModel

/// Single dates, from the year alone to the day: `2019`, `Sept. 2014`, `09/2017`, `5 March 2020`.
extension DateReader {
  func date(at index: Int) -> (PartialDate, next: Int)? {
    yearFirst(at: index)
      ?? dayNumberFirst(at: index)
      ?? slashed(at: index)
      ?? dayRange(at: index)
      ?? monthNameFirst(at: index)
      ?? monthNumberFirst(at: index)
      ?? dayFirst(at: index)
      ?? season(at: index)
  }

  /// `2019`, `2019.09`, `2019-9-1`, `2019年9月1日`, `2019 Sep`.
  private func yearFirst(at index: Int) -> (PartialDate, Int)? {
    guard let year = year(index), !beginsCode(at: index) else { return nil }
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
    // "(2018, June 14)", "(2021a)": the way of APA.
    if mark(index - 1) == "(", mark(next) == ",", let name = word(next + 1),
      let month = DateWords.months[name]
    {
      let day = number(next + 2).flatMap { $0.digits <= 2 ? $0.value : nil }
      return (
        PartialDate(year: year, month: month, day: day), day == nil ? next + 2 : next + 3
      )
    }
    if mark(index - 1) == "(", let letter = word(next), letter.utf8.count == 1, touches(next),
      mark(next + 1) == ")"
    {
      return (PartialDate(year: year), next + 1)
    }
    // "2016 Summer"
    if let name = word(next), DateWords.terms.contains(name) {
      return (PartialDate(year: year), next + 1)
    }
    return (PartialDate(year: year), next)
  }

  /// "2024JJ6438": the number of a grant.
  private func beginsCode(at index: Int) -> Bool {
    guard touches(index + 1), let word = word(index + 1), word.utf8.count > 1,
      word.utf8.count == word.unicodeScalars.count
    else { return false }
    return DateWords.months[word] == nil && !DateWords.terms.contains(word)
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

  /// `26/10/2018`, `10/26/2018`; of `4/5/2021` nobody knows the month.
  private func slashed(at index: Int) -> (PartialDate, Int)? {
    guard let (first, firstDigits) = number(index), firstDigits <= 2, mark(index + 1) == "/",
      let (second, secondDigits) = number(index + 2), secondDigits <= 2, mark(index + 3) == "/",
      (1...4).allSatisfy({ touches(index + $0) }), let year = year(index + 4),
      (1...31).contains(first), (1...31).contains(second), min(first, second) <= 12
    else { return nil }
    if first == second || first > 12 || second <= 12 && daysComeFirst {
      return (PartialDate(year: year, month: second, day: first), index + 5)
    }
    let date =
      second > 12
      ? PartialDate(year: year, month: first, day: second) : PartialDate(year: year)
    return (date, index + 5)
  }

  /// "08/05/2023 – 31/08/2023": what the other one shows.
  private var daysComeFirst: Bool {
    tokens.indices.contains { index in
      guard let (first, digits) = number(index), digits == 2, (13...31).contains(first),
        mark(index + 1) == "/", let (second, _) = number(index + 2), (1...12).contains(second),
        mark(index + 3) == "/", number(index + 4)?.digits == 4
      else { return false }
      return true
    }
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

  func number(_ index: Int) -> (value: Int, digits: Int)? {
    guard index < tokens.count, case .number(let value, let digits) = tokens[index].kind else {
      return nil
    }
    return (value, digits)
  }

  func word(_ index: Int) -> String? {
    guard index < tokens.count, case .word(let word) = tokens[index].kind else { return nil }
    return word
  }

  func mark(_ index: Int) -> Unicode.Scalar? {
    guard tokens.indices.contains(index), case .mark(let mark) = tokens[index].kind else {
      return nil
    }
    return mark
  }

  /// No space before this token.
  func touches(_ index: Int) -> Bool {
    index > 0 && index < tokens.count
      && tokens[index - 1].range.upperBound == tokens[index].range.lowerBound
  }

  func skip(_ scalar: Unicode.Scalar, at index: Int) -> Int {
    mark(index) == scalar ? index + 1 : index
  }

  func skipOrdinal(at index: Int) -> Int {
    guard let word = word(index), ["st", "nd", "rd", "th"].contains(word) else { return index }
    return index + 1
  }
}
