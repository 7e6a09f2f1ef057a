import CVModel

/// What the idioms of publications share: an entry on its way from text to fields.
struct CitationDraft {
  let item: PageItem
  let context: ReadingContext
  var claims: Claims
  let found: LinkReader.Found
  private var venues = VenueReader()
  private var titleRange: Range<Int>?
  private var authors: AuthorList?
  /// What stood in a bracket beside fields and is none: "[Oral]".
  private var asides: [RichText] = []

  init(_ item: PageItem, in context: ReadingContext) {
    self.item = item
    self.context = context
    claims = Claims(Passage(item.allLinesApart))
    found = LinkReader.take(from: &claims)
    takeNumber()
    venues.readRanks(claims.passage.range, from: &claims)
    takeBadges()
    takePrefix()
  }

  var passage: Passage { claims.passage }

  func reader() -> AuthorListReader { AuthorListReader(passage: passage, owner: context.owner) }

  /// The first line that still holds a word; to the end of a link that runs over its break.
  func firstLine() -> Range<Int>? {
    guard let line = claims.freeLines().first else { return nil }
    let end =
      found.links.filter { !$0.isLabel && line.contains($0.range.lowerBound) }
      .map(\.range.upperBound).max() ?? line.upperBound
    guard end > line.upperBound else { return line }
    let stop = (end..<passage.count).first { passage.scalars[$0] == "\n" } ?? passage.count
    return line.lowerBound..<stop
  }

  // MARK: Fields

  mutating func take(title range: Range<Int>) {
    // "Lines in the Sand (2022)": the year in brackets behind a title is the paper's.
    let bare = passage.trim(range) { $0.isSeparating }
    if let last = bare.last, passage.scalars[last].isClosingBracket, bare.count > 8,
      let date = DateReader.matches(in: passage, last - 5..<last).first,
      Brackets.widen(date.range, in: passage) == last - 5..<last + 1
    {
      claims.release(range)
      takeTail(last - 5..<last + 1, trust: .evidence)
      titleRange = Titles.trimmed(bare.lowerBound..<last - 5, in: passage)
      claims.take(bare.lowerBound..<last - 5)
      return
    }
    // "Random Moods (in preparation)"
    if let last = bare.last, passage.scalars[last].isClosingBracket,
      let open = bare.last(where: { passage.scalars[$0].isOpeningBracket }),
      passage.wordCount(bare.lowerBound..<open) >= 2, passage.wordCount(open..<last) <= 5,
      let status = PublicationWords.status.firstMatch(in: passage.lowered[open..<last]),
      status.lowerBound == open + 1
    {
      takeTail(open..<last + 1, trust: .evidence)
      titleRange = Titles.trimmed(bare.lowerBound..<open, in: passage)
      setAside(open..<last + 1)
      claims.take(range)
      return
    }
    titleRange = Titles.trimmed(Titles.withoutType(range, in: passage), in: passage)
    claims.take(range)
  }

  mutating func take(authors list: AuthorList) {
    authors = list
    claims.take(list.range)
    for aside in list.asides { claims.release(aside) }
  }

  /// With a venue found already, words without evidence are a note.
  mutating func takeTail(_ range: Range<Int>, trust: VenueReader.Trust) {
    // BibTeX below a paper is a note as it stands.
    let text = passage.string(range).tidied
    let isRecord = text.first == "@" && text.dropFirst().drop(while: \.isLetter).first == "{"
    if isRecord || ["={", "= {"].contains(where: text.contains) { return }
    let isKnown = !venues.fields.venues.isEmpty && trust == .position
    venues.read(range, trust: isKnown ? .evidence : trust, from: &claims)
  }

  /// The finished entry; nil if there is no title.
  func reading() -> Reading? {
    guard let titleRange, passage.hasWords(titleRange) else { return nil }
    // "Labour in the Salvage of the *Vasa*": italics on a word are its own, on all of it the page's.
    let isItalic = passage.share(of: .italic, in: titleRange) > 0.5
    let plain = passage[titleRange].removing(
      [.bold, .coloured, .underline, .code, isItalic ? .italic : []])
    var publication = Publication(title: plain)
    if let authors {
      publication.authors = authors.authors
      publication.etAl = authors.etAl
      publication.authorsOmitCandidate =
        authors.omitsCandidate && !authors.isOwners
    }
    let fields = venues.fields
    publication.venues = fields.venues
    publication.year = fields.year ?? context.groupYear
    publication.ranks = fields.ranks
    publication.status = Self.joined(fields.status.map { RichText($0) }, by: " / ")?.plain
    if publication.status == nil, fields.venues.isEmpty { publication.status = context.groupStatus }
    publication.award = Self.joined(fields.awards, by: "; ")
    publication.details = Self.joined(fields.details, by: ", ")
    return Reading(
      content: .publication(publication), links: found.links(titleRange: titleRange),
      notes: asides + claims.rest(), lines: item.allLinesApart, authors: markedAuthors)
  }

  /// Names that are bold, underlined or italic where their neighbours are not.
  private var markedAuthors: [MarkedAuthor] {
    guard let authors else { return [] }
    let kinds: [RichText.Style] = [.bold, .underline, .italic]
    return zip(authors.authors, authors.ranges).map { author, range in
      let isLink = range.first.map { passage.link(at: $0) != nil } ?? false
      let isMarked = kinds.contains { kind in
        // A link may be underlined for being one.
        (kind != .underline || !isLink) && passage.share(of: kind, in: range) > 0.8
          && passage.share(of: kind, in: authors.range) < 0.8
      }
      return MarkedAuthor(
        name: author.name,
        isMarked: isMarked
          || authors.authors.count == 1 && passage.share(of: .bold, in: range) > 0.8,
        isFirst: range == authors.ranges.first, omitsCandidate: authors.omitsCandidate)
    }
  }

  private static func joined(_ texts: [RichText], by separator: String) -> RichText? {
    texts.isEmpty ? nil : texts.joined(separator: separator)
  }

  // MARK: What stands around the fields

  /// Badges `![CCF A](..)` are venues and ranks by themselves.
  private mutating func takeBadges() {
    var offset = 0
    while offset < passage.count {
      guard passage.style(at: offset).contains(.imageText), !claims.isTaken(offset) else {
        offset += 1
        continue
      }
      let start = offset
      while offset < passage.count, passage.style(at: offset).contains(.imageText) { offset += 1 }
      venues.read(start..<offset, trust: .evidence, from: &claims)
      // A picture that says neither is no text: `alt="sym"`.
      claims.take(start..<offset)
    }
  }

  /// `1.`, `[12]`, `(8)`, `**#1.**`, `[J3]`: the number that the page gives the entry.
  private mutating func takeNumber() {
    let line = passage.trim(passage.range) { $0.isBlank }
    var end = line.lowerBound
    while end < line.upperBound, !passage.scalars[end].isBlank, end - line.lowerBound < 7 {
      end += 1
    }
    let head = passage.string(line.lowerBound..<end)
    let inner = head.unicodeScalars.filter { $0.isWordPart }
    let marks = head.unicodeScalars.filter { !$0.isWordPart }
    guard !marks.isEmpty, marks.allSatisfy({ "#.()[]:".unicodeScalars.contains($0) }),
      !inner.isEmpty, inner.filter({ !$0.isDigit }).count <= 1,
      inner.contains(where: { $0.isDigit }),
      inner.count <= 3, end < line.upperBound
    else { return }
    claims.take(line.lowerBound..<end)
  }

  /// Takes a bracket; the words in it that are no field become a note.
  private mutating func setAside(_ bracket: Range<Int>) {
    for rest in claims.free(in: bracket) {
      let words = passage.trim(rest) { $0.isBracket || $0.isSeparating || $0.isComma }
      if passage.hasWords(words) { asides.append(passage[words]) }
    }
    claims.take(bracket)
  }

  /// `[VLDB'26]`, `**[ACM SenSys'25]**`, `[CCF-A]` before everything else.
  private mutating func takePrefix() {
    guard let line = claims.freeLines().first else { return }
    var start = line.lowerBound
    while start > 0, passage.scalars[start - 1] != "\n", !claims.isTaken(start - 1) { start -= 1 }
    start = passage.trim(start..<line.upperBound) { $0.isBlank }.lowerBound
    while start < line.upperBound {
      if passage.style(at: start).contains(.code), !passage.scalars[start].isBlank {
        var end = start
        while end < line.upperBound, passage.style(at: end).contains(.code) { end += 1 }
        venues.readLabel(start..<end, from: &claims)
        start = passage.trim(end..<line.upperBound) { $0.isBlank || $0.isComma }.lowerBound
        continue
      }
      guard passage.scalars[start].isOpeningBracket,
        let end = Brackets.closing(of: start, in: passage, before: line.upperBound),
        end - start <= 60, end + 1 < line.upperBound,
        !reader().announcesOthers(at: start, to: line.upperBound),
        Editors.end(from: start + 1, to: end, in: passage) == nil
      else { return }
      venues.readLabel((start + 1)..<end, from: &claims)
      setAside(start..<(end + 1))
      start = passage.trim((end + 1)..<line.upperBound) { $0.isBlank }.lowerBound
    }
  }
}
