import CVModel

/// A line, or a cell of a table, that is a date and nothing else.
enum DateLine {
  static func take(from claims: inout Claims) -> DateSpan? {
    let passage = claims.passage
    for line in claims.freeLines() {
      guard let match = DateReader.matches(in: passage, line).first,
        !passage.hasWords(line.before(match.range)),
        !passage.hasWords(line.after(match.range))
      else { continue }
      claims.take(line)
      return match.span
    }
    return nil
  }
}

/// "NSF Fellowship, 2012-2015, $90,000": a span between two marks is a date wherever it stands.
enum InnerSpan {
  static func find(in line: Range<Int>, _ passage: Passage) -> (span: DateSpan, rest: RichText)? {
    let matches = EdgeDate.listed(DateReader.matches(in: passage, line), in: passage)
    // "IEEE TWC (2020–), IEEE TSP (2021–)": each has its own.
    guard matches.count == 1, matches[0].span.start != nil,
      !EdgeDate.areInSentences(matches, of: line, passage)
    else { return nil }
    for match in matches where match.span.start != nil {
      let range = Brackets.widen(match.range, in: passage)
      let before = passage.trim(line.before(range)) { $0.isBlank }
      let after = passage.trim(line.after(range)) { $0.isBlank }
      let isBracketed = range != match.range
      guard let left = before.last, let right = after.first,
        isBracketed || passage.scalars[left].isSeparating,
        passage.scalars[right].isSeparating, Brackets.areClosed(before, in: passage)
      else { continue }
      let first = passage.trim(before) { $0.isSeparating }
      let second = passage.trim(after) { $0.isSeparating }
      return (match.span, [passage[first], passage[second]].joined(separator: ", "))
    }
    return nil
  }
}

/// A date at the beginning or the end of a line, with the brackets around it.
enum EdgeDate {
  static func take(in line: Range<Int>, from claims: inout Claims) -> DateSpan? {
    let passage = claims.passage
    let matches = listed(DateReader.matches(in: passage, line), in: passage)
    guard !areInSentences(matches, of: line, passage) else { return nil }
    for match in [matches.first, matches.last].compactMap({ $0 }) {
      let range = Brackets.widen(match.range, in: passage)
      guard isAtEdge(range, of: line, in: passage),
        Brackets.areClosed(line.before(range), in: passage),
        !isInsideLink(range, of: line, in: passage),
        !isOfLastPart(range, among: matches, of: line, in: passage)
      else { continue }
      claims.take(range)
      return match.span
    }
    return nil
  }

  /// "Fellowship A, 2012–2015; Fellowship B, 2018": each part has its own, and none is that of all.
  private static func isOfLastPart(
    _ range: Range<Int>, among matches: [DateReader.Match], of line: Range<Int>,
    in passage: Passage
  ) -> Bool {
    guard let first = matches.first, first.range.upperBound < range.lowerBound,
      passage.hasWords(line.before(first.range))
    else { return false }
    let between = passage.trim(first.range.upperBound..<range.lowerBound) {
      $0.isBlank || $0.isClosingBracket
    }
    guard let mark = between.first.map({ passage.scalars[$0] }) else { return false }
    return (mark.isComma || mark.isSemicolon) && passage.hasWords(between)
  }

  /// "2019, 2021 & 2022": the years of a list are said as they stand.
  static func listed(
    _ matches: [DateReader.Match], in passage: Passage
  ) -> [DateReader.Match] {
    var joined: [DateReader.Match] = []
    for match in matches {
      guard let last = joined.last, let first = last.span.start ?? last.span.onlyDate,
        passage.words(last.range.upperBound..<match.range.lowerBound).allSatisfy({
          $0.text == "and"
        }),
        match.range.lowerBound - last.range.upperBound <= 5
      else {
        joined.append(match)
        continue
      }
      let range = last.range.lowerBound..<match.range.upperBound
      joined[joined.count - 1] = DateReader.Match(
        span: DateSpan(
          start: first, end: match.span.end, written: passage.string(range).tidied, isList: true),
        range: range)
    }
    return joined
  }

  /// First on the line; or last, and set apart by a mark: "List for Developers 2021" is a name.
  private static func isAtEdge(
    _ range: Range<Int>, of line: Range<Int>, in passage: Passage
  ) -> Bool {
    if !passage.hasWords(line.before(range)) { return true }
    guard !passage.hasWords(line.after(range)) else { return false }
    let before = passage.trim(line.before(range)) { $0.isBlank }
    guard let last = before.last else { return true }
    return passage.scalars[range.lowerBound].isOpeningBracket || passage.scalars[last].isSeparating
      || passage.scalars[last].isClosingBracket
      || passage.style(at: last) != passage.style(at: range.lowerBound)
      || passage.link(at: last) != passage.link(at: range.lowerBound)
  }

  /// "Editor of *Ropes* (2023–). Referee for *Sand*. Interviewed on *Dune FM* (Feb. 2024)": each
  /// sentence has its own date, and none of them is that of all.
  fileprivate static func areInSentences(
    _ matches: [DateReader.Match], of line: Range<Int>, _ passage: Passage
  ) -> Bool {
    guard let first = matches.first, let last = matches.last,
      first.range.upperBound < last.range.lowerBound, passage.hasWords(line.before(first.range))
    else { return false }
    return Sentences.end(from: first.range.upperBound, to: line.upperBound, in: passage)
      < last.range.lowerBound
  }

  /// The same link lies on the date and on words beside it: they are one name.
  private static func isInsideLink(
    _ range: Range<Int>, of line: Range<Int>, in passage: Passage
  ) -> Bool {
    guard let link = passage.link(at: range.lowerBound) else { return false }
    return line.contains {
      !range.contains($0) && passage.link(at: $0) == link && passage.scalars[$0].isWordPart
    }
  }
}

extension DateSpan {
  /// The date of a span that is a single one.
  var onlyDate: PartialDate? {
    if start == nil, case .date(let date)? = end { date } else { nil }
  }
}
