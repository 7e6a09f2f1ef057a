import CVModel

/// Cuts lines such as "PhD in Physics, ETH Zürich, Switzerland | 2019" into the pieces between
/// their separators. Brackets stay whole.
enum FieldPieces {
  static func split(_ range: Range<Int>, in passage: Passage) -> [Range<Int>] {
    var pieces: [Range<Int>] = []
    var start = range.lowerBound
    var depth = 0
    var offset = range.lowerBound
    func close(_ end: Int) {
      let bare = Brackets.trim(passage.trim(start..<end) { $0.isBlank }, in: passage)
      if passage.hasWords(bare) { pieces.append(bare) }
    }
    while offset < range.upperBound {
      let scalar = passage.scalars[offset]
      if scalar.isOpeningBracket, depth == 0,
        opensAdvisor(offset, in: passage, before: range.upperBound)
      {
        close(offset)
        start = offset
      }
      if scalar.isOpeningBracket { depth += 1 }
      if scalar.isClosingBracket { depth = max(0, depth - 1) }
      if depth == 0,
        let length = separator(at: offset, in: passage, before: range.upperBound)
          ?? placeStart(at: offset, from: start, in: passage, before: range.upperBound)
      {
        close(offset)
        start = offset + length
        offset = start
        continue
      }
      offset += 1
    }
    close(range.upperBound)
    return pieces
  }

  /// "Université du Lac (supervisor: A. Lind)": the bracket is a piece of its own.
  private static func opensAdvisor(_ offset: Int, in passage: Passage, before end: Int) -> Bool {
    guard let close = Brackets.closing(of: offset, in: passage, before: end) else { return false }
    let text = passage.lowercased(offset + 1..<close)
    return text.mentions(anyOf: CareerWords.advisor) || text.mentions(anyOf: CareerWords.thesis)
  }

  /// "M.Sc. in Biology: Lake University", "M.A. Lake University": a head ends and its place begins.
  private static func placeStart(
    at offset: Int, from start: Int, in passage: Passage, before end: Int
  ) -> Int? {
    let isColon = passage.scalars[offset] == ":"
    guard isColon || passage.scalars[offset].isBlank, offset + 1 < end,
      !isColon || passage.scalars[offset + 1].isBlank
    else { return nil }
    let head = passage.trim(start..<offset) { $0.isBlank }
    guard !head.isEmpty, isColon || DegreeAbbreviations.contains(passage.lowercased(head)) else {
      return nil
    }
    let stop =
      (offset + 1..<end).first {
        passage.scalars[$0].isComma || passage.scalars[$0].isOpeningBracket
          || passage.scalars[$0] == "\n" || passage.scalars[$0] == "|"
      } ?? end
    let words = passage.words(offset + 1..<stop).map(\.text)
    guard let first = words.first, let last = words.last else { return nil }
    if isColon {
      let isHead =
        CareerFields.isDegree(head, in: passage, countsStays: false)
        || passage.mentions(CareerWords.role, in: head)
      return isHead
        && passage.mentions(CareerWords.institution, in: offset + 1..<stop)
        ? 1 : nil
    }
    // Of "B.Sc. Physics Lake University" nobody can say where the subject ends.
    let isPlace =
      universities.contains(first) && words.count > 1
      || words.count == 2 && universities.contains(last)
    return isPlace ? 1 : nil
  }

  private static let universities: Set<String> = [
    "university", "college", "institute", "universität", "université", "universidad",
    "universidade",
    "università", "大学",
  ]

  private static func separator(at offset: Int, in passage: Passage, before end: Int) -> Int? {
    let scalar = passage.scalars[offset]
    if scalar.isComma || scalar.isSemicolon || scalar == "\n" || scalar == "|" || scalar == "｜"
      || scalar == "·" || scalar == "•" || scalar == "。" || scalar == "@" || scalar == "∣"
    {
      return 1
    }
    // `Horizon Labs &emsp; Research Intern`
    if scalar == "：" || scalar == "\u{2003}" || scalar == "\u{2002}" { return 1 }
    // "沁海大学 准教授": a blank between ideographs parts fields.
    if scalar.isBlank, offset > 0, offset + 1 < end, passage.scalars[offset - 1].isCJK,
      passage.scalars[offset + 1].isCJK
    {
      return 1
    }
    if scalar.isBlank, offset > 0, offset + 1 < end, passage.style(at: offset - 1).contains(.bold),
      !passage.style(at: offset + 1).contains(.bold), passage.scalars[offset + 1].isUppercase
    {
      return 1
    }
    if scalar == ".", offset + 1 < end, passage.scalars[offset + 1].isBlank,
      endsSentence(offset, in: passage)
    {
      return 1
    }
    guard scalar.isBlank, offset + 1 < end else { return nil }
    for word in ["- ", "– ", "— ", "at ", "@ ", "/ ", "from ", "-- "] {
      let stop = offset + 1 + word.unicodeScalars.count
      if stop < end,
        passage.scalars[(offset + 1)..<stop].elementsEqual(word.unicodeScalars)
      {
        return stop - offset
      }
    }
    return nil
  }

  /// "Leeds, UK. Mentor: Priya Raman": one word and a colon.
  private static func announcesField(_ offset: Int, in passage: Passage) -> Bool {
    let rest = passage.trim(offset..<min(passage.count, offset + 24)) { $0.isBlank }
    guard let word = passage.words(rest).first, word.range.lowerBound == rest.lowerBound,
      word.range.upperBound < passage.count
    else { return false }
    return passage.scalars[word.range.upperBound].isColon
  }

  /// "(NHH). Dissertation: X" ends one, "Ph.D. in X" and "St. Andrews" do not.
  private static func endsSentence(_ offset: Int, in passage: Passage) -> Bool {
    var start = offset
    while start > 0, passage.scalars[start - 1].isWordPart { start -= 1 }
    if announcesField(offset + 1, in: passage) { return true }
    if start == offset { return offset > 0 && passage.scalars[offset - 1].isClosingBracket }
    let isAfterDot = start > 0 && passage.scalars[start - 1] == "."
    return offset - start > 4 && !isAfterDot
  }
}
