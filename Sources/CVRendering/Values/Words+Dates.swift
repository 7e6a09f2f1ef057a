import CVModel

/// Dates in the words of a language.
extension Words {
  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]

  /// "2024", "Jan 2024", "5 Jan 2024"; "2024 年 1 月 5 日" in Chinese.
  func date(_ date: PartialDate) -> String {
    switch language {
    case .english: englishDate(date)
    case .chinese: chineseDate(date)
    }
  }

  private func englishDate(_ date: PartialDate) -> String {
    guard let month = date.month, Self.months.indices.contains(month - 1) else {
      return String(date.year)
    }
    let named = "\(Self.months[month - 1]) \(date.year)"
    return date.day.map { "\($0) \(named)" } ?? named
  }

  private func chineseDate(_ date: PartialDate) -> String {
    guard let month = date.month else { return String(date.year) }
    return "\(date.year) 年 \(month) 月" + (date.day.map { " \($0) 日" } ?? "")
  }

  /// "2020 – present". What two dates cannot say ("Fall 2019") stays in the page's own words.
  func span(_ span: DateSpan) -> String { self.span(span, present: present) }

  /// "2020 - Present", as forms want it.
  func plainSpan(_ span: DateSpan) -> String {
    self.span(span, present: present.prefix(1).uppercased() + present.dropFirst())
      .replacing("–", with: "-")
  }

  private func span(_ span: DateSpan, present: String) -> String {
    let end = span.end.map { end in
      switch end {
      case .present: present
      case .date(let day): date(day)
      }
    }
    let pieces = DatePiece.all(in: span.written)
    let ends = [span.start.map { date($0) }, end].compactMap { $0 }
    guard !span.isList, !ends.isEmpty, !pieces.contains(where: { $0.kind == .word }) else {
      return Self.written(pieces, present: present)
    }
    let isOpen = span.end == nil && "-–—~".contains(span.written.last ?? " ")
    return ends.joined(separator: " – ") + (isOpen ? " –" : "")
  }

  /// The page's words, with "present" and the dash as everywhere else.
  private static func written(_ pieces: [DatePiece], present: String) -> String {
    var result = ""
    for piece in pieces {
      if piece.kind != .gap { result.setDashAfterNumber() }
      // "Fall 2019 onwards" has no place for a noun.
      let isEnd = piece.kind == .present && !piece.text.lowercased().hasPrefix("onward")
      result += isEnd ? present : piece.text
    }
    return result.split(separator: " ").joined(separator: " ")
      .replacing(" -- ", with: " – ").replacing(" - ", with: " – ").replacing(" — ", with: " – ")
  }
}

extension String {
  /// `Nov 2023-`, before a word: `Nov 2023 – `.
  fileprivate mutating func setDashAfterNumber() {
    guard let last, "-–—".contains(last), dropLast().last?.isNumber == true else { return }
    removeLast()
    self += " – "
  }
}
