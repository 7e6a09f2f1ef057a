import CVModel

/// What stands beside title and authors: venue, year, rank, status, award, details.
struct VenueFields {
  var venues: [RichText] = []
  var year: Int?
  var ranks: [String] = []
  var status: [String] = []
  var awards: [RichText] = []
  var details: [RichText] = []
}

/// Tells the fields of the tail of a citation by the words they hold.
///
/// `In Proc. of the 34th USENIX Security Symposium (USENIX Security'25), 2025`,
/// `NeurIPS 2024, CCF-A. Best Paper!`, `Neuron (2014). 84(5):1049-64`, `Under review at X`
struct VenueReader {
  enum Trust {
    /// The stretch stands where a venue stands: whatever has no other meaning is one.
    case position
    /// It must look like a venue by itself.
    case evidence
  }

  private(set) var fields = VenueFields()

  mutating func read(_ range: Range<Int>, trust: Trust, from claims: inout Claims) {
    for stretch in claims.free(in: range) {
      readPieces(Piece.split(stretch, in: claims.passage), trust: trust, from: &claims)
    }
  }

  /// A badge or a prefix is one piece: `Rev. Mod. Phys. 1964`.
  mutating func readLabel(_ range: Range<Int>, from claims: inout Claims) {
    for stretch in claims.free(in: range) {
      let bare = Brackets.trim(stretch, in: claims.passage)
      let parts = claims.passage.split(bare) { claims.passage.scalars[$0].isComma }
      readPieces(parts.map { Piece(range: $0) }, trust: .position, from: &claims)
    }
  }

  mutating func readRanks(_ range: Range<Int>, from claims: inout Claims) {
    let passage = claims.passage
    for rank in RankReader.matches(in: passage, range)
    where !claims.isTaken(rank.lowerBound) && !Quotes.enclose(rank, in: passage) {
      let text = passage.string(rank).tidied
      if !fields.ranks.contains(text) { fields.ranks.append(text) }
      claims.take(Brackets.widen(rank, in: passage))
    }
  }

  private mutating func readPieces(_ pieces: [Piece], trust: Trust, from claims: inout Claims) {
    var venue: Range<Int>?
    var isVenueOpen = true
    let hadVenue = fields.venues.count
    for (index, piece) in pieces.enumerated() {
      if isEditors(piece, in: claims.passage) { continue }
      if index + 1 < pieces.count, isEditors(pieces[index + 1], in: claims.passage) {
        let end = min(pieces[index + 1].range.upperBound + 1, claims.passage.count)
        addDetail(Piece(range: piece.range.lowerBound..<end), from: &claims)
        continue
      }
      switch kind(of: piece, in: claims.passage) {
      case .award:
        fields.awards.append(claims.passage[Brackets.trim(piece.range, in: claims.passage)])
        claims.take(Brackets.widen(piece.range, in: claims.passage))
        isVenueOpen = venue == nil
      case .status(let phrase):
        takeStatus(phrase, of: piece, from: &claims)
        isVenueOpen = venue == nil
      case .date(let match):
        takeDate(match, of: piece, from: &claims)
        isVenueOpen = venue == nil
      case .detail:
        addDetail(piece, from: &claims)
        isVenueOpen = venue == nil
      case .role: isVenueOpen = venue == nil
      case .venue, .unknown:
        if let begun = venue, isVenueOpen, !piece.isBracketed, !piece.startsSentence {
          venue = begun.lowerBound..<piece.range.upperBound
          isVenueOpen = !piece.endsWithBracket
        } else if venue == nil, !Prose.isProse(piece.range, in: claims.passage),
          trust == .position && (!piece.isBracketed || pieces.count == 1)
            || kind(of: piece, in: claims.passage).isVenue
        {
          venue = piece.range
          isVenueOpen = !piece.endsWithBracket
        } else if venue != nil, !piece.isBracketed {
          addDetail(piece, from: &claims)
        }
      }
    }
    if let venue, fields.venues.count == hadVenue { takeVenue(venue, from: &claims) }
  }

  /// "A. Berg & B. Crane (Eds.)": who stands before it made the book.
  private func isEditors(_ piece: Piece, in passage: Passage) -> Bool {
    piece.isBracketed
      && ["eds", "ed", "editors", "editor"].contains(
        passage.words(piece.range).map(\.text).joined(separator: " "))
  }

  private mutating func addDetail(_ piece: Piece, from claims: inout Claims) {
    let passage = claims.passage
    let bare = Brackets.trim(piece.range, in: passage)
    guard passage.hasWords(bare) else { return }
    fields.details.append(passage[bare].removing([.italic, .bold]))
    claims.take(piece.range)
    guard fields.year == nil else { return }
    // "1 Jan.-March 2023", "July 2021": a month beside it makes a number a year.
    for match in DateReader.matches(in: passage, piece.range) {
      if case .date(let date)? = match.span.end, date.month != nil { fields.year = date.year }
    }
  }

  private mutating func takeVenue(_ range: Range<Int>, from claims: inout Claims) {
    let passage = claims.passage
    let free = range.first { !claims.isTaken($0) } ?? range.lowerBound
    var bare = passage.trim(free..<range.upperBound) { $0.isSeparating || $0.isComma }
    bare = Brackets.trim(bare, in: passage)
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
    guard passage.hasWords(bare) else { return }
    bare = withAbbreviationStop(bare, in: passage)
    claims.take(bare)
    let text = passage[bare].removing([.bold, .italic, .coloured, .code, .underline, .imageText])
    if !fields.venues.contains(where: { $0.plain == text.plain }) { fields.venues.append(text) }
    if fields.year == nil { fields.year = YearReader.year(in: passage, bare) }
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

  private mutating func takeStatus(
    _ phrase: Range<Int>, of piece: Piece, from claims: inout Claims
  ) {
    let passage = claims.passage
    let rest = passage.trim(piece.range.after(phrase)) { $0.isSeparating }
    let words = passage.words(rest)
    if passage.scalars[phrase.upperBound - 1] == "至", !words.isEmpty {
      addStatus(passage.string(phrase.lowerBound..<phrase.upperBound - 1))
      claims.take(phrase)
      takeVenue(rest, from: &claims)
    } else if let first = words.first, ["to", "in", "at", "by", "for"].contains(first.text),
      words.count > 1
    {
      addStatus(passage.string(phrase).tidied)
      claims.take(phrase.lowerBound..<first.range.upperBound)
      takeVenue(piece.range.after(first.range), from: &claims)
    } else {
      addStatus(passage.string(Brackets.trim(piece.range, in: passage)).tidied)
      claims.take(Brackets.widen(piece.range, in: passage))
    }
  }

  private mutating func addStatus(_ text: String) {
    var view = text.unicodeScalars
    while let last = view.last, last.isSeparating || last == "!" { view.removeLast() }
    let status = String(view)
    if !fields.status.contains(status) { fields.status.append(status) }
  }

  private mutating func takeDate(
    _ match: DateReader.Match, of piece: Piece, from claims: inout Claims
  ) {
    if case .date(let date)? = match.span.end {
      if fields.year == nil { fields.year = date.year }
      if date.month != nil { fields.details.append(RichText(match.span.written)) }
    }
    claims.take(Brackets.widen(piece.range, in: claims.passage))
  }
}

// MARK: - What a piece is

extension VenueReader {
  private enum Kind {
    case venue, unknown, detail, role, award
    case status(Range<Int>)
    case date(DateReader.Match)

    var isVenue: Bool { if case .venue = self { true } else { false } }
  }

  private func kind(of piece: Piece, in passage: Passage) -> Kind {
    let text = passage.lowercased(piece.range)
    let dates = DateReader.matches(in: passage, piece.range)
    if let date = dates.first,
      !passage.range.clamped(to: piece.range).contains(where: {
        passage.scalars[$0].isWordPart && !date.range.contains($0)
      })
    {
      return .date(date)
    }
    if text.mentions(anyOf: PublicationWords.award) { return .award }
    if Roles.isRole(text) || text.mentions(anyOf: PublicationWords.remark) { return .role }
    if Detail.isDetail(text) { return .detail }
    if let status = status(in: text, of: piece) { return .status(status) }
    return looksLikeVenue(text, piece, in: passage) ? .venue : .unknown
  }

  private func status(in text: String, of piece: Piece) -> Range<Int>? {
    guard let at = text.firstMention(ofAny: PublicationWords.status) else { return nil }
    // "arXiv preprint arXiv:2310.01234" names a place; a status stands first or alone.
    let words = text.split { !$0.isLetter && !$0.isNumber }.count
    guard at.lowerBound <= 3 || words <= 6 else { return nil }
    if text.mentions(anyOf: Self.places) { return nil }
    let start = piece.range.lowerBound + at.lowerBound
    return start..<(piece.range.lowerBound + at.upperBound)
  }

  /// Preprint servers and series of working papers are venues.
  private static let places: Phrases = [
    "arxiv preprint", "biorxiv preprint", "medrxiv preprint", "working paper series",
    "working paper no", "preprint arxiv",
  ]

  private func looksLikeVenue(_ text: String, _ piece: Piece, in passage: Passage) -> Bool {
    if text.mentions(anyOf: PublicationWords.venue) { return true }
    let words = passage.words(piece.range)
    if words.contains(where: { PublicationWords.acronyms.contains($0.text) }) { return true }
    return YearReader.year(in: passage, piece.range) != nil && words.count <= 8
  }
}

/// A stretch between two separators of a tail.
private struct Piece {
  var range: Range<Int>
  var isBracketed = false
  /// A full stop stands before it.
  var startsSentence = false
  /// Its abbreviation closes it: "Mining Software Repositories (MSR'13)".
  var endsWithBracket = false

  /// Cuts at commas, semicolons, bars and full stops outside brackets. A bracket is part of the
  /// piece before it when it is its abbreviation, "(NeurIPS'25)", else a piece of its own.
  static func split(_ range: Range<Int>, in passage: Passage) -> [Piece] {
    if let inner = Brackets.whole(range, in: passage) { return split(inner, in: passage) }
    var pieces: [Piece] = []
    var start = range.lowerBound
    var offset = range.lowerBound
    var isNewSentence = false
    func close(_ end: Int) {
      let bare = passage.trim(start..<end) { $0.isBlank || $0.isComma || $0.isSemicolon }
      guard passage.hasWords(bare), let last = bare.last else { return }
      pieces.append(
        Piece(
          range: bare, startsSentence: isNewSentence,
          endsWithBracket: passage.scalars[last].isClosingBracket))
      isNewSentence = end < range.upperBound && passage.scalars[end].isFullStop
    }
    while offset < range.upperBound {
      let scalar = passage.scalars[offset]
      if scalar.isOpeningBracket,
        let end = Brackets.closing(of: offset, in: passage, before: range.upperBound)
      {
        if isAbbreviation(offset + 1..<end, in: passage), passage.hasWords(start..<offset) {
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
        for part in split(inner, in: passage) {
          pieces.append(Piece(range: part.range, isBracketed: true))
        }
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
      return passage.lowercased(offset + 1..<end).mentions(anyOf: PublicationWords.status)
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
    let next = passage.words(rest).first
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
      if stop < end, passage.scalars[stop].isDigit,
        passage.lowercased(offset..<stop) == head
      {
        return true
      }
    }
    return false
  }

  /// "ACM Computing Surveys 55(3)", "Quarterly Review 14 (2): 33–58", "Public Spaces 8: 1–19".
  private static func startsNumbers(at offset: Int, in passage: Passage, before end: Int) -> Bool {
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

  private static let abbreviations: Set<String> = [
    "proc", "conf", "trans", "int", "intl", "symp", "vol", "no", "pp", "st", "ed", "eds", "dept",
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
    bracket > start && passage.scalars[bracket - 1].isDigit
  }
}

/// Sentences of an abstract or a remark: many words, most of them in lower case.
enum Prose {
  static func isProse(_ range: Range<Int>, in passage: Passage) -> Bool {
    let words = passage.words(range).filter { $0.range.count > 3 }
    guard passage.words(range).count > 9 else { return false }
    let small = words.filter { !passage.scalars[$0.range.lowerBound].isUppercase }
    return small.count * 2 > words.count
  }
}

/// Volume, issue, pages.
enum Detail {
  static func isDetail(_ text: String) -> Bool {
    let words = text.split { !$0.isLetter && !$0.isNumber && $0 != "°" }.map(String.init)
    guard let first = words.first else { return false }
    if words.count <= 8, PublicationWords.detailHeads.contains(first), words.count > 1 {
      return text.contains { $0.isNumber }
    }
    if text.hasPrefix("acceptance rate") || text.hasPrefix("impact factor") { return true }
    // "5438-5450", "65(12)", "84(5):1049-64", "e8322", "10 pages"
    let digits = text.filter(\.isNumber).count
    let letters = text.filter(\.isLetter).count
    if digits > 0, letters <= 2, digits > letters { return true }
    return words.count == 2 && (words[1] == "pages" || words[1] == "pp" || words[1] == "p")
      && words[0].allSatisfy(\.isNumber)
  }
}

/// What the owner did for a paper, or how it was presented: a note, no field.
enum Roles {
  static func isRole(_ text: String) -> Bool {
    guard text.split(separator: " ").count <= 6, !text.contains(where: \.isNumber) else {
      return false
    }
    return text.mentions(anyOf: roles)
  }

  private static let roles: Phrases = [
    "corresponding", "co-first", "first author", "equal contribution", "equally", "oral",
    "spotlight", "poster", "highlight", "long paper", "short paper", "full paper", "main track",
    "通讯", "一作", "共一", "第一作者", "学生一作", "口头", "独立一作", "共同一作",
  ]
}

enum YearReader {
  /// The last year of a stretch: "2024", "'24"; never a part of a longer number.
  static func year(in passage: Passage, _ range: Range<Int>) -> Int? {
    var found: Int?
    for word in passage.wordsByScript(range)
    where word.text.unicodeScalars.allSatisfy({ $0.isDigit }) {
      guard let number = Int(word.text) else { continue }
      if word.text.utf8.count == 4, (1900...2099).contains(number) { found = number }
      if word.text.utf8.count == 2, word.range.lowerBound > range.lowerBound,
        "'’‘`′".unicodeScalars.contains(passage.scalars[word.range.lowerBound - 1])
      {
        found = number > 60 ? 1900 + number : 2000 + number
      }
    }
    return found
  }
}

enum Brackets {
  static func closing(of open: Int, in passage: Passage, before end: Int) -> Int? {
    var depth = 0
    for offset in open..<end {
      if passage.scalars[offset].isOpeningBracket { depth += 1 }
      if passage.scalars[offset].isClosingBracket {
        depth -= 1
        if depth == 0 { return offset }
      }
    }
    return nil
  }

  /// Every bracket that opens in the range also closes there.
  static func areClosed(_ range: Range<Int>, in passage: Passage) -> Bool {
    range.filter { passage.scalars[$0].isOpeningBracket }.count
      == range.filter { passage.scalars[$0].isClosingBracket }.count
  }

  /// What is inside, when one pair of brackets holds the whole stretch.
  static func whole(_ range: Range<Int>, in passage: Passage) -> Range<Int>? {
    let bare = passage.trim(range) { $0.isBlank || $0.isFullStop || $0.isComma }
    guard !bare.isEmpty, passage.scalars[bare.lowerBound].isOpeningBracket,
      closing(of: bare.lowerBound, in: passage, before: bare.upperBound) == bare.upperBound - 1
    else { return nil }
    return (bare.lowerBound + 1)..<(bare.upperBound - 1)
  }

  /// The range with blanks and a pair of brackets directly around it.
  static func widen(_ range: Range<Int>, in passage: Passage) -> Range<Int> {
    guard range.lowerBound > 0, range.upperBound < passage.count,
      passage.scalars[range.lowerBound - 1].isOpeningBracket,
      passage.scalars[range.upperBound].isClosingBracket
    else { return range }
    return (range.lowerBound - 1)..<(range.upperBound + 1)
  }

  /// Without brackets that have no partner in the range, and without separators at the ends.
  static func trim(_ range: Range<Int>, in passage: Passage) -> Range<Int> {
    var bare = passage.trim(range) { $0.isSeparating }
    if let inner = whole(bare, in: passage) { bare = passage.trim(inner) { $0.isSeparating } }
    while let last = bare.last, passage.scalars[last].isOpeningBracket {
      bare = passage.trim(bare.lowerBound..<last) { $0.isSeparating }
    }
    while let first = bare.first, passage.scalars[first].isClosingBracket {
      bare = passage.trim(first + 1..<bare.upperBound) { $0.isSeparating }
    }
    let open = bare.filter { passage.scalars[$0].isOpeningBracket }.count
    let close = bare.filter { passage.scalars[$0].isClosingBracket }.count
    if open > close, let first = bare.first, passage.scalars[first].isOpeningBracket {
      return passage.trim(bare) { $0.isSeparating || $0.isOpeningBracket }
    }
    if close > open, let last = bare.last, passage.scalars[last].isClosingBracket {
      return passage.trim(bare) { $0.isSeparating || $0.isClosingBracket }
    }
    return bare
  }
}
