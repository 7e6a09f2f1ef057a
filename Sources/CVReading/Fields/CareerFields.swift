import CVModel
import Homepage

/// What degrees and positions share: dates, a head (degree or role), a place, and what is left.
struct CareerFields {
  let passage: Passage
  private var claims: Claims
  /// The pieces of the item between its separators, dates taken out.
  private(set) var pieces: [Range<Int>] = []
  private(set) var dates: DateSpan?
  private(set) var links: [Link] = []
  private(set) var head: RichText?
  private(set) var place: RichText?
  private(set) var location: RichText?
  private(set) var advisor: RichText?
  private(set) var thesis: RichText?

  init(_ lines: [Line]) {
    passage = Passage(lines)
    claims = Claims(passage)
    let found = LinkReader.take(from: &claims)
    links = found.links(titleRange: nil)
    takeDates()
    pieces = passage.lines(passage.range)
      .flatMap { line in claims.free(in: line) }
      .flatMap { FieldPieces.split($0, in: passage) }
  }

  /// What no field has claimed.
  var notes: [RichText] { claims.rest() }

  /// Lines of two items as one: an institution and the degree nested under it.
  static func joined(_ first: [Line], _ second: [Line]) -> [Line] {
    var lines = first
    if let last = lines.indices.last { lines[last].ending = .hard }
    return lines + second
  }

  /// The first span, or else the first date.
  private mutating func takeDates() {
    let matches = DateReader.matches(in: passage, passage.range)
    guard let best = matches.first(where: { $0.span.start != nil }) ?? matches.first else { return }
    dates = best.span
    let plain = Brackets.widen(best.range, in: passage)
    let range = withExpectation(plain)
    // "2027 (expected)" is said as the page says it: the degree is not earned yet.
    if range != plain {
      dates?.written = passage.string(Brackets.trim(range, in: passage)).tidied
    }
    claims.take(range)
  }

  /// "(Expected 2027)", "预计2027.06".
  private func withExpectation(_ range: Range<Int>) -> Range<Int> {
    let behind = passage.trim(range.upperBound..<min(passage.count, range.upperBound + 16)) {
      $0.isBlank
    }
    if let open = behind.first, passage.scalars[open].isOpeningBracket,
      let close = Brackets.closing(of: open, in: passage, before: passage.count),
      CareerWords.expected.contains(passage.lowercased(open + 1..<close))
    {
      return range.lowerBound..<close + 1
    }
    let before = passage.trim(max(0, range.lowerBound - 14)..<range.lowerBound) { $0.isSeparating }
    let text = passage.lowercased(before)
    for word in CareerWords.expected where text.hasSuffix(word) {
      let start = before.upperBound - word.unicodeScalars.count
      return Brackets.widen(start..<range.upperBound, in: passage)
    }
    return range
  }

  /// One of the first pieces names a role: "Lecturer".
  var hasRole: Bool {
    pieces.prefix(4).contains { piece in
      passage.mentions(CareerWords.role, in: piece)
        && !Self.isDegree(piece, in: passage, countsStays: false)
    }
  }

  var hasPlace: Bool {
    pieces.contains { passage.mentions(CareerWords.institution, in: $0) }
  }

  /// Names a degree, and no role: "Undergraduate Lab Assistant" is none.
  static func isDegree(_ range: Range<Int>, in passage: Passage, countsStays: Bool) -> Bool {
    var text = passage.lowercased(range)
    if let postdoc = text.firstMention(ofAny: ["博士后"]) {
      text = String(String.UnicodeScalarView(text.unicodeScalars.dropFirst(postdoc.upperBound)))
    }
    if countsStays, text.mentions(anyOf: CareerWords.stay) { return true }
    if text.mentions(anyOf: CareerWords.level),
      text.mentions(anyOf: CareerWords.role)
    {
      return false
    }
    // "PhD researcher" is a post.
    if !countsStays, text.mentions(anyOf: CareerWords.post) { return false }
    if text.mentions(anyOf: CareerWords.degree) { return true }
    let words = passage.words(range)
    return words.enumerated().contains { index, word in
      guard CareerWords.degreeCapitals.contains(passage.string(word.range)) else { return false }
      // "Cambridge, MA" is a place; "MA in Psychology" and a leading "MA, Psychology" are degrees.
      let isFirst = words.prefix(index).allSatisfy { $0.text.allSatisfy(\.isNumber) }
      let next = index + 1 < words.count ? words[index + 1].text : ""
      return word.text != "ma" || next == "in"
        || isFirst && (words.count > index + 1 || countsStays)
    }
  }

  // MARK: Telling the pieces apart

  /// `.note` is claimed by nobody.
  private enum Role { case head, place, location, advisor, thesis, note, unknown }

  mutating func readDegree(countsStays: Bool) {
    let passage = passage
    assign(continuing: .head) { piece in
      let text = passage.lowercased(piece)
      if text.mentions(anyOf: CareerWords.thesis) { return .thesis }
      if text.mentions(anyOf: CareerWords.advisor) { return .advisor }
      if CareerWords.opensGrade(text) { return .note }
      if Self.isDegree(piece, in: passage, countsStays: countsStays) { return .head }
      return text.mentions(anyOf: CareerWords.institution) ? .place : .unknown
    }
    if place == nil, head != nil, let rest = pieces.first(where: { isFree($0) }),
      !passage.mentions(CareerWords.grade, in: rest)
    {
      place = take(rest)
    }
  }

  private func isFree(_ piece: Range<Int>) -> Bool { !claims.isTaken(piece.lowerBound) }

  mutating func readRole() {
    let passage = passage
    assign(continuing: .place) { piece in
      let text = passage.lowercased(piece)
      if text.mentions(anyOf: CareerWords.advisor) { return .note }
      if text.mentions(anyOf: CareerWords.role) { return .head }
      return text.mentions(anyOf: CareerWords.institution) ? .place : .unknown
    }
    if head == nil, place != nil, let only = onlyFree() { head = take(only) }
    if place == nil, head != nil, let rest = firstFree() { takePlace(rest) }
    if place == nil, head == nil, let first = firstFree() { takePlace(first) }
  }

  /// Each piece gets a role; an unknown one continues the piece before it.
  private mutating func assign(continuing: Role, _ role: (Range<Int>) -> Role) {
    var roles = pieces.map(role)
    resolveUnknown(&roles, afterHead: continuing)
    head = span(of: .head, roles)
    place = span(of: .place, roles)
    location = span(of: .location, roles)
    advisor = span(of: .advisor, roles)
    thesis = span(of: .thesis, roles)
  }

  /// "B.S., Electronic Engineering, Beijing University": what follows a head without a place after
  /// it belongs to the head; what follows the place is where it lies.
  private func resolveUnknown(_ roles: inout [Role], afterHead: Role) {
    for index in roles.indices where roles[index] == .unknown {
      let sameLine =
        index > 0 && !hasBreak(between: index - 1, and: index)
        && !hasClaim(between: index - 1, and: index)
      guard sameLine else { continue }
      switch roles[index - 1] {
      case .head where roles[index...].contains(.place) || roles[..<index].contains(.place):
        roles[index] = afterHead
      case .place: roles[index] = isWhere(index) ? .location : .place
      case .location: roles[index] = .location
      case .thesis: roles[index] = .thesis
      case .advisor: roles[index] = .advisor
      default: break
      }
    }
  }

  /// A state, a country or a city; or what stands directly before one: "Chattanooga, TN".
  private func isWhere(_ index: Int) -> Bool {
    if Places.isPlace(passage.string(pieces[index])) { return true }
    return index + 1 < pieces.count && !hasBreak(between: index, and: index + 1)
      && Places.isRegion(passage.string(pieces[index + 1]))
  }

  /// A date stands between them: "MSc, Informatics, 2010 - 2012, GPA 3.9".
  private func hasClaim(between left: Int, and right: Int) -> Bool {
    (pieces[left].upperBound..<pieces[right].lowerBound).contains { claims.isTaken($0) }
  }

  private func hasBreak(between left: Int, and right: Int) -> Bool {
    (pieces[left].upperBound..<pieces[right].lowerBound).contains { passage.scalars[$0] == "\n" }
  }

  /// The pieces of a role from the first to the last that follow one another.
  private mutating func span(of role: Role, _ roles: [Role]) -> RichText? {
    guard let first = roles.firstIndex(of: role) else { return nil }
    var last = first
    while last + 1 < roles.count, roles[last + 1] == role,
      !hasClaim(between: last, and: last + 1),
      role != .place || !hasBreak(between: last, and: last + 1)
    { last += 1 }
    return take(pieces[first].lowerBound..<pieces[last].upperBound)
  }

  private mutating func take(_ range: Range<Int>) -> RichText {
    claims.take(range)
    var bare = Brackets.trim(range, in: passage)
    // "Ph.D." keeps its last stop.
    if let word = passage.words(bare).last, bare.upperBound < passage.count,
      passage.scalars[bare.upperBound] == ".", word.range.count <= 3,
      word.range.upperBound == bare.upperBound,
      word.range.lowerBound > 0, passage.scalars[word.range.lowerBound - 1] == "."
    {
      bare = bare.lowerBound..<bare.upperBound + 1
    }
    return passage[bare].removing([.bold, .italic, .coloured, .underline])
  }

  /// "Coyote Logistics, Chattanooga, TN": the city and the state are where it lies.
  private mutating func takePlace(_ range: Range<Int>) {
    let inside = pieces.filter {
      range.lowerBound <= $0.lowerBound && $0.upperBound <= range.upperBound
    }
    var keep = inside.count
    while keep > 1, Places.isPlace(passage.string(inside[keep - 1])) { keep -= 1 }
    if keep > 1, keep < inside.count, Places.isRegion(passage.string(inside[keep])) { keep -= 1 }
    if keep < inside.count, location == nil {
      location = take(inside[keep].lowerBound..<range.upperBound)
    }
    place = take(range.lowerBound..<inside[keep - 1].upperBound)
  }

  /// "Field Geologist, Geological Survey Institute": the one piece that is no place is the role.
  private func onlyFree() -> Range<Int>? {
    let free = pieces.filter { isFree($0) && !Places.isPlace(passage.string($0)) }
    guard free.count == 1, let only = free.first, passage.wordCount(only) <= 6 else { return nil }
    return only
  }

  private func firstFree() -> Range<Int>? {
    guard let first = pieces.first(where: { !claims.isTaken($0.lowerBound) }) else { return nil }
    var end = first.upperBound
    for piece in pieces where piece.lowerBound >= end {
      guard !claims.isTaken(piece.lowerBound),
        !passage.mentions(CareerWords.advisor, in: piece),
        !(end..<piece.lowerBound).contains(where: { passage.scalars[$0] == "\n" })
      else { break }
      end = piece.upperBound
    }
    return first.lowerBound..<end
  }
}
