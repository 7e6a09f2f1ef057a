import CVModel

/// A stretch between two separators of a tail.
struct TailPiece {
  var range: Range<Int>
  var isBracketed = false
  /// A full stop stands before it.
  var startsSentence = false
  /// Its abbreviation closes it: "Mining Software Repositories (MSR'13)".
  var endsWithBracket = false

  /// Cuts at commas, semicolons, bars and full stops outside brackets. A bracket is part of the
  /// piece before it when it is its abbreviation, "(NeurIPS'25)", else a piece of its own.
  static func split(
    _ range: Range<Int>, in passage: Passage, depth: Int = 0
  ) -> [TailPiece] {
    var range = range
    while let inner = Brackets.whole(range, in: passage) { range = inner }
    var pieces: [TailPiece] = []
    var start = range.lowerBound
    var offset = range.lowerBound
    var isNewSentence = false
    func close(_ end: Int) {
      let bare = passage.trim(start..<end) { $0.isBlank || $0.isComma || $0.isSemicolon }
      guard passage.hasWords(bare), let last = bare.last else { return }
      pieces.append(
        TailPiece(
          range: bare, startsSentence: isNewSentence,
          endsWithBracket: passage.scalars[last].isClosingBracket))
      isNewSentence = end < range.upperBound && passage.scalars[end].isFullStop
    }
    while offset < range.upperBound {
      let scalar = passage.scalars[offset]
      if scalar.isOpeningBracket,
        let end = Brackets.closing(of: offset, in: passage, before: range.upperBound)
      {
        // "Jena (Germany)": where it lies belongs to the words before it.
        if passage.hasWords(start..<offset),
          isAbbreviation(offset + 1..<end, in: passage)
            || Places.isRegion(passage.string(offset + 1..<end))
        {
          offset = end + 1
          continue
        }
        close(offset)
        let inner = passage.trim(offset + 1..<end) { $0.isBlank }
        if isIssue(offset, start: start, in: passage), !pieces.isEmpty || start < offset {
          start =
            passage.hasWords(start..<offset) ? pieces.popLast()?.range.lowerBound ?? start : offset
          offset = end + 1
          continue
        }
        let parts =
          depth < maximumDepth
          ? split(inner, in: passage, depth: depth + 1).map(\.range)
          : [inner].filter(passage.hasWords)
        pieces += parts.map { TailPiece(range: $0, isBracketed: true) }
        offset = end + 1
        start = offset
        continue
      }
      if isCut(at: offset, in: passage, before: range.upperBound) {
        close(offset)
        start = offset + 1
      }
      offset += 1
    }
    close(range.upperBound)
    return pieces
  }

  /// Brackets in brackets: nobody writes more, and a page that does is not worth the stack.
  private static let maximumDepth = 8

  /// How far behind a dash a status may stand.
  private static let reach = 200

  private static func isCut(at offset: Int, in passage: Passage, before end: Int) -> Bool {
    let scalar = passage.scalars[offset]
    if scalar.isComma || scalar.isSemicolon || scalar == "|" || scalar == "·" || scalar == "。" {
      return true
    }
    if scalar.isBlank, startsDetail(at: offset + 1, in: passage, before: end) { return true }
    if scalar.isDash, offset > 0, offset + 1 < end, passage.scalars[offset - 1].isBlank,
      passage.scalars[offset + 1].isBlank
    {
      // "Schizophrenia Bulletin - Under Review"
      let behind = offset + 1..<min(end, offset + reach)
      return passage.mentions(PublicationWords.status, in: behind)
    }
    guard scalar == ".", offset + 1 >= end || passage.scalars[offset + 1].isBlank else {
      return false
    }
    var start = offset
    while start > 0, passage.scalars[start - 1].isWordPart { start -= 1 }
    let word = passage.lowercased(start..<offset)
    if abbreviations.contains(word) || word.unicodeScalars.count <= 1 { return false }
    return !isChained(word, start: start, stop: offset, in: passage, before: end)
  }

  /// "Rev. Mod. Phys.", "Robot. Autom. (ICRA)": short words with stops that follow one another.
  private static func isChained(
    _ word: String, start: Int, stop: Int, in passage: Passage, before end: Int
  ) -> Bool {
    guard word.unicodeScalars.count <= 6, passage.scalars[start].isUppercase else { return false }
    let rest = passage.trim(stop + 1..<end) { $0.isBlank }
    guard let first = rest.first else { return false }
    if passage.scalars[first].isOpeningBracket { return true }
    guard passage.scalars[first].isUppercase else { return false }
    let isAfterStop =
      start >= 2 && passage.scalars[start - 1].isBlank && passage.scalars[start - 2] == "."
    // One scalar more than the longest word that matters, and its stop.
    let next = passage.words(rest.lowerBound..<min(rest.upperBound, rest.lowerBound + 8)).first
    let isBeforeStop =
      next.map {
        $0.range.count <= 6 && $0.range.upperBound < end
          && passage.scalars[$0.range.upperBound] == "."
      } ?? false
    return isAfterStop || isBeforeStop
  }

  /// "Transactions on Software Engineering vol. 46".
  private static func startsDetail(at offset: Int, in passage: Passage, before end: Int) -> Bool {
    if startsNumbers(at: offset, in: passage, before: end) { return true }
    for head in ["vol. ", "vol.", "pp. ", "pp.", "no. ", "volume ", "v. "] {
      let stop = offset + head.unicodeScalars.count
      if stop < end, passage.scalars[stop].isDigit, passage.reads(head, at: offset) { return true }
    }
    return false
  }

  /// "ACM Computing Surveys 55(3)", "Quarterly Review 14 (2): 33–58", "Public Spaces 8: 1–19".
  private static func startsNumbers(at offset: Int, in passage: Passage, before end: Int) -> Bool {
    guard !isBehindHead(offset, in: passage) else { return false }
    var stop = offset
    while stop < end, passage.scalars[stop].isDigit { stop += 1 }
    guard stop > offset, stop - offset <= 4 else { return false }
    let rest = passage.trim(stop..<end) { $0.isBlank }.lowerBound
    guard rest + 1 < end else { return false }
    if passage.scalars[rest].isComma, rest == stop, stop - offset < 4 {
      // "Annals of Waiting 9, 100 (2019)"
      return passage.trim(rest + 1..<end) { $0.isBlank }.first.map { passage.scalars[$0].isDigit }
        ?? false
    }
    if passage.scalars[rest].isColon {
      return passage.trim(rest + 1..<end) { $0.isBlank }.first.map { passage.scalars[$0].isDigit }
        ?? false
    }
    return passage.scalars[rest] == "(" && passage.scalars[rest + 1].isDigit
      && YearReader.year(in: passage, rest + 1..<min(end, rest + 5)) == nil
  }

  /// "vol. 5 (1)", "no. 5, 1001–1040": the number belongs to the word before it.
  private static func isBehindHead(_ offset: Int, in passage: Passage) -> Bool {
    let before = passage.trim(max(0, offset - 10)..<offset) { $0.isBlank || $0.isFullStop }
    return passage.words(before).last.map {
      ["vol", "volume", "no", "nr", "issue", "number", "art", "n", "pp", "p"].contains($0.text)
    } ?? false
  }

  private static let abbreviations: Set<String> = [
    "proc", "conf", "trans", "int", "intl", "symp", "vol", "no", "nos", "pp", "st", "ed", "eds",
    "dept",
    "univ", "j", "lett", "sci", "eng", "comput", "syst", "appl", "res", "rev", "phys", "chem",
    "math", "soc", "am", "natl", "acad", "art", "mar", "jan", "feb", "apr", "jun", "jul", "aug",
    "sep", "sept", "oct", "nov", "dec", "assoc", "mag", "med", "biol", "nat", "tech", "comm",
    "commun",
  ]

  /// `(NeurIPS'25)`, `(ICML)`, `(**SDM'21**)`: one to four words that open with capitals.
  private static func isAbbreviation(_ range: Range<Int>, in passage: Passage) -> Bool {
    let words = passage.words(range)
    guard (1...5).contains(words.count) else { return false }
    let text = passage.lowercased(range)
    if text.hasPrefix("ed.") || text.hasPrefix("eds") { return false }
    if text.mentions(anyOf: PublicationWords.status) || text.mentions(anyOf: PublicationWords.award)
      || Roles.isRole(text) || Detail.isDetail(text)
    {
      return false
    }
    let letters = words.filter { $0.text.unicodeScalars.contains { !$0.isDigit } }
    return !letters.isEmpty
      && letters.allSatisfy { word in
        let capitals = word.range.filter { passage.scalars[$0].isUppercase }.count
        return capitals >= 1 && (capitals >= 2 || word.range.count <= 3) || word.range.count == 1
          || word.text == "rd"
      }
  }

  /// `65(12)`: the issue belongs to the volume before it.
  private static func isIssue(_ bracket: Int, start: Int, in passage: Passage) -> Bool {
    let before = passage.trim(start..<bracket) { $0.isBlank }
    guard let last = before.last, passage.scalars[last].isDigit, bracket + 1 < passage.count,
      passage.scalars[bracket + 1].isDigit
    else { return false }
    return last == bracket - 1 || before.allSatisfy { passage.scalars[$0].isDigit }
      || before.count < reach && Detail.isDetail(passage.lowercased(before))
        && YearReader.year(in: passage, bracket + 1..<min(passage.count, bracket + 5)) == nil
  }
}
