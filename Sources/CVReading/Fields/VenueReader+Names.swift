import CVModel

/// A venue as its name alone: without "in", year and volume.
extension VenueReader {
  mutating func takeVenue(_ range: Range<Int>, from claims: inout Claims) {
    let passage = claims.passage
    let free = range.first { !claims.isTaken($0) } ?? range.lowerBound
    // "王晓明 (Xiaoming Wang)*. In STOC": the mark of a name whose bracket was read as an aside.
    let start = (free..<range.upperBound).first { !Marks.contains(passage.scalars[$0]) } ?? free
    var bare = passage.trim(start..<range.upperBound) { $0.isSeparating || $0.isComma }
    bare = Brackets.trim(bare, in: passage)
    // “Hail.” Weather 3: the quote closed the title.
    if bare.first.map({ passage.scalars[$0] }) == "”" {
      bare = passage.trim(bare.dropFirst()) { $0.isSeparating || $0.isComma }
    }
    for word in [
      "in:", "in ", "accepted by ", "accepted to ", "accepted at ", "published in ", "at ",
    ] {
      let end = bare.lowerBound + word.unicodeScalars.count
      guard end < bare.upperBound, passage.lowercased(bare.lowerBound..<end) == word else {
        continue
      }
      claims.take(bare.lowerBound..<end)
      bare = passage.trim(end..<bare.upperBound) { $0.isBlank }
      break
    }
    // "R&R at the *Journal of Dunes*"; a name that has the article has it with a capital.
    if bare.count > 4, passage.string(bare.lowerBound..<bare.lowerBound + 4) == "the " {
      claims.take(bare.lowerBound..<bare.lowerBound + 4)
      bare = passage.trim(bare.lowerBound + 4..<bare.upperBound) { $0.isBlank }
    }
    guard passage.hasWords(bare) else { return }
    bare = withoutYear(withAbbreviationStop(bare, in: passage), from: &claims)
    bare = withoutVolume(bare, from: &claims)
    claims.take(bare)
    var text = passage[bare].removing([.bold, .italic, .coloured, .code, .underline, .imageText])
    if let bracket = Brackets.missing(behind: bare, in: passage, claims) {
      text = text + RichText(passage.string(bracket..<bracket + 1))
      claims.take(bracket..<bracket + 1)
    }
    fields.add(venue: text)
    fields.add(year: YearReader.year(in: passage, bare))
  }

  /// "Lakeside Med J. 2017;25(3):123-9", "*BMJ* 2020;1:3", "*J. Sand Chem.* **2024**, *11*, 378":
  /// behind a full stop, or before its volume, the year is no part of the name.
  private mutating func withoutYear(_ range: Range<Int>, from claims: inout Claims) -> Range<Int> {
    let passage = claims.passage
    let before = passage.trim(range.lowerBound..<max(range.lowerBound, range.upperBound - 4)) {
      $0.isBlank
    }
    guard range.upperBound < passage.count, let stop = before.last,
      before.upperBound < range.upperBound - 4
    else { return range }
    let mark = passage.scalars[range.upperBound]
    let isBehindStop = passage.scalars[stop].isFullStop && passage.wordCount(before) > 1
    guard
      isBehindStop && (mark.isSemicolon || mark.isColon)
        || isBeforeVolume(range.upperBound, in: passage),
      let year = YearReader.year(in: passage, range.upperBound - 4..<range.upperBound)
    else { return range }
    fields.add(year: year)
    claims.take(before.upperBound..<range.upperBound)
    let name = passage.trim(before) { $0.isBlank || $0.isFullStop }
    return withAbbreviationStop(name, in: passage)
  }

  /// A semicolon or a comma, and a number behind it.
  private func isBeforeVolume(_ offset: Int, in passage: Passage) -> Bool {
    (passage.scalars[offset].isSemicolon || passage.scalars[offset].isComma)
      && passage.trim(offset + 1..<passage.count) { $0.isBlank }.first.map {
        passage.scalars[$0].isDigit
      } ?? false
  }

  /// "*Bioethics* 27 (2013): 333-40", "Physical Review B **110**, 45": the number is a detail.
  private mutating func withoutVolume(
    _ range: Range<Int>, from claims: inout Claims
  ) -> Range<Int> {
    let passage = claims.passage
    let words = passage.words(range)
    guard words.count > 1, let number = words.last, number.range.upperBound == range.upperBound,
      number.range.count <= 4, number.text.unicodeScalars.allSatisfy(\.isDigit),
      YearReader.year(in: passage, number.range) == nil,
      passage.scalars[number.range.lowerBound - 1].isBlank
    else { return range }
    let name = passage.trim(range.lowerBound..<number.range.lowerBound) { $0.isBlank }
    guard let last = name.last else { return range }
    let rest = passage.trim(range.upperBound..<passage.count) { $0.isBlank }
    let next = rest.first.map { passage.scalars[$0] }
    let isSetOff = passage.style(at: last) != passage.style(at: number.range.lowerBound)
    guard isSetOff || next.map({ $0.isOpeningBracket || $0.isColon }) ?? false else {
      return range
    }
    fields.details.insert(RichText(passage.string(number.range)), at: 0)
    claims.take(number.range)
    return name
  }

  /// "Rev. Mod. Phys." keeps its last stop: it abbreviates, and ends no sentence.
  private func withAbbreviationStop(_ range: Range<Int>, in passage: Passage) -> Range<Int> {
    guard range.upperBound < passage.count, passage.scalars[range.upperBound] == ".",
      range.dropLast().contains(where: { passage.scalars[$0] == "." }),
      let word = passage.words(range).last, word.range.upperBound == range.upperBound,
      word.range.count <= 5
    else { return range }
    return range.lowerBound..<range.upperBound + 1
  }
}
