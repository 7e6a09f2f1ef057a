import CVModel

/// Where title and authors stand on the line of a citation, and what is left of it.
struct CitationParts {
  var title: Range<Int>
  var authors: AuthorList?
  /// Venue, year, status and the rest, in the order of the line.
  var tails: [Range<Int>]
  /// By quotes, a link, italics or bold: no guess from where it stands.
  var isTitleMarked = false

  static func read(_ line: Range<Int>, _ draft: CitationDraft) -> CitationParts? {
    for shape in shapes {
      if let parts = shape(line, draft) { return parts }
    }
    return nil
  }

  /// The surest first: a mark says where the title is, "with" and "by" who the authors are; without
  /// them a run of names must speak for itself.
  private static let shapes: [@Sendable (Range<Int>, CitationDraft) -> CitationParts?] = [
    aroundMarkedTitle, titleWithOthers, namesFirst, titleByNames, titleStopNames, titleCommaNames,
  ]
}

// MARK: - The shapes

extension CitationParts {
  /// `A. Berg and M. Crane, "Sand at Night," in Dunes, 2021`: names stand before it, or behind it.
  private static func aroundMarkedTitle(
    _ line: Range<Int>, _ draft: CitationDraft
  ) -> CitationParts? {
    guard let title = MarkedTitle.find(in: line, draft) else { return nil }
    var parts = CitationParts(title: title, tails: [], isTitleMarked: true)
    var before = line.before(title)
    let after = line.after(title)
    if let editors = Editors.end(in: before, draft.passage) {
      parts.tails.append(before.lowerBound..<editors)
      before = editors..<before.upperBound
    }
    if draft.passage.hasWords(before), let list = draft.reader().read(in: before) {
      parts.authors = list
      parts.tails += [list.range.upperBound..<title.lowerBound, after]
      return parts
    }
    if draft.passage.hasWords(before) { parts.tails.append(before) }
    if let (names, list) = namesOfOthers(in: after, draft) {
      parts.authors = list
      parts.tails += [after.lowerBound..<names, after.after(list.range)]
    } else if let list = draft.reader().read(in: after),
      list.isMoreThanOneName || list.isAnnounced && list.confidence == 1
    {
      parts.authors = list
      parts.tails.append(line.after(list.range))
    } else {
      parts.tails.append(after)
    }
    return parts
  }

  /// `Sand Algebras. Adv. Ropes 12 (2015). Joint with I. Berg`
  private static func titleWithOthers(
    _ line: Range<Int>, _ draft: CitationDraft
  ) -> CitationParts? {
    let passage = draft.passage
    // "A. Berg. Sand (submitted, joint with C. Moura)": a remark among others.
    guard let (names, list) = namesOfOthers(in: line, draft), names > line.lowerBound,
      Brackets.areClosed(line.lowerBound..<names, in: passage)
    else { return nil }
    let end =
      passage.scalars[names] == "."
      ? Sentences.titleEnd(from: line.lowerBound, to: names, in: passage) : names
    return CitationParts(
      title: line.lowerBound..<end, authors: list, tails: [end..<names, line.after(list.range)])
  }

  /// `Berg IK, Crane MR (eds.) (2022). Dunes in Motion. Annals of Sand.`
  private static func namesFirst(_ line: Range<Int>, _ draft: CitationDraft) -> CitationParts? {
    let passage = draft.passage
    guard let list = draft.reader().read(in: line),
      list.isMoreThanOneName || list.isInverted || isGroup(list, of: line, draft)
    else { return nil }
    var tails: [Range<Int>] = []
    var rest = passage.trim(line.after(list.range)) { $0.isSeparating || $0.isClosingBracket }
    func setAside(upTo end: Int?) -> Bool {
      guard let end else { return false }
      tails.append(rest.lowerBound..<end)
      rest = passage.trim(end..<line.upperBound) { $0.isSeparating }
      return true
    }
    if !setAside(upTo: yearEnd(of: rest, in: passage)) {
      _ = setAside(upTo: statusEnd(of: rest, in: passage))
    }
    if setAside(upTo: Editors.end(from: rest.lowerBound, to: line.upperBound, in: passage)) {
      _ = setAside(upTo: yearEnd(of: rest, in: passage))
    }
    let end = Sentences.titleEnd(from: rest.lowerBound, to: line.upperBound, in: passage)
    if rest.lowerBound < end, Brackets.whole(rest.lowerBound..<end, in: passage) == nil {
      return CitationParts(
        title: rest.lowerBound..<end, authors: list, tails: tails + [end..<line.upperBound])
    }
    return nil
  }

  /// `Sand in the Gears by Lena Hartwig and Oskar Lindqvist`: names beyond doubt, or the owner.
  private static func titleByNames(_ line: Range<Int>, _ draft: CitationDraft) -> CitationParts? {
    for word in draft.passage.words(line).filter({ $0.text == "by" }).prefix(mostTrials) {
      let start = word.range.lowerBound
      let before = draft.passage.words(line.lowerBound..<start)
      guard before.count >= 3, before.last.map({ !otherRoles.contains($0.text) }) ?? false,
        let list = draft.reader().read(in: start..<line.upperBound), list.isAnnounced,
        list.isOwners || list.confidence == 1 && list.authors.count > 1
      else { continue }
      return CitationParts(
        title: line.lowerBound..<start, authors: list, tails: [line.after(list.range)])
    }
    return nil
  }

  /// `Looking Thrice. J. Doe, A. Berg. Dunes`: the sentence that is a list of names ends the title.
  private static func titleStopNames(
    _ line: Range<Int>, _ draft: CitationDraft
  ) -> CitationParts? {
    var start = line.lowerBound
    let first = Sentences.end(from: start, to: line.upperBound, in: draft.passage)
    for _ in 0..<3 {
      let end = Sentences.end(from: start, to: line.upperBound, in: draft.passage)
      guard end < line.upperBound else { return nil }
      if let list = draft.reader().read(in: end..<line.upperBound),
        list.isOwners || list.confidence > 0.7 && (list.authors.count > 1 || list.etAl)
      {
        return CitationParts(
          title: line.lowerBound..<first, authors: list,
          tails: [first..<end, line.after(list.range)])
      }
      start = end + 1
    }
    return nil
  }

  /// `Angular Correlation of Photons, L. R. Kasday, **C. S. Wu**`, `Looking Thrice, J. Doe`
  private static func titleCommaNames(
    _ line: Range<Int>, _ draft: CitationDraft
  ) -> CitationParts? {
    let passage = draft.passage
    // Many names and no title is a line whose title the page forgot.
    if let all = draft.reader().read(in: line), all.authors.count > 3 || all.etAl { return nil }
    for comma in line.filter({ passage.scalars[$0].isComma }).prefix(mostTrials) {
      guard passage.wordCount(line.lowerBound..<comma) >= 2,
        let list = draft.reader().read(in: comma..<line.upperBound),
        list.isOwners || list.confidence > 0.9 && list.authors.count > 1
      else { continue }
      return CitationParts(
        title: line.lowerBound..<comma, authors: list, tails: [line.after(list.range)])
    }
    return nil
  }
}

// MARK: - What the shapes look for

extension CitationParts {
  /// A title has few commas and "by"s: a bound keeps a line of thousands from taking its square in time.
  private static let mostTrials = 8

  /// "edited by X": not who wrote it.
  private static let otherRoles: Set<String> = [
    "edited", "translated", "supervised", "reviewed", "organized", "organised", "advised",
    "funded", "supported", "introduced", "illustrated", "directed", "led", "hosted", "inspired",
  ]

  /// "Tides and Wages, with Tobias Eklund and Ines Moura, 2023": where the list begins.
  private static func namesOfOthers(
    in line: Range<Int>, _ draft: CitationDraft
  ) -> (Int, AuthorList)? {
    let passage = draft.passage
    for offset in line {
      let scalar = passage.scalars[offset]
      // "**Four** with John Smith": where the marked title ends.
      let isEdge =
        scalar.isBlank && offset > line.lowerBound && offset + 1 < line.upperBound
        && passage.style(at: offset - 1) != passage.style(at: offset + 1)
      guard isEdge || scalar.isComma || scalar.isOpeningBracket || scalar == "." || scalar == "/",
        passage.hasWords(line.lowerBound..<offset) || offset == line.lowerBound,
        draft.reader().announcesOthers(at: offset, to: line.upperBound),
        let list = draft.reader().read(in: offset..<line.upperBound), list.omitsCandidate
      else { continue }
      return (offset, list)
    }
    return nil
  }

  /// "ManyBabies Consortium. (2020). Title". In "Human-AI Collaboration. Ada Lin. CHI" it is the
  /// title.
  private static func isGroup(
    _ list: AuthorList, of line: Range<Int>, _ draft: CitationDraft
  ) -> Bool {
    guard let only = list.authors.first, list.authors.count == 1,
      NameShape.isGroup(only.name.parts)
    else { return false }
    let rest = draft.reader().read(in: line.after(list.range))
    return rest == nil || rest?.confidence ?? 0 < 1
  }

  /// "(2025)." or "2021." between authors and title.
  private static func yearEnd(of rest: Range<Int>, in passage: Passage) -> Int? {
    let (start, end) = (rest.lowerBound, rest.upperBound)
    guard let date = DateReader.matches(in: passage, start..<min(end, start + 24)).first,
      !passage.hasWords(start..<date.range.lowerBound)
    else { return nil }
    let range = Brackets.widen(date.range, in: passage)
    guard range.upperBound < end else { return nil }
    let plus = passage.scalars[range.upperBound] == "+" ? 2 : 0
    return min(end, range.upperBound + plus)
  }

  /// "(in press)." in the place of a year.
  private static func statusEnd(of rest: Range<Int>, in passage: Passage) -> Int? {
    guard let start = rest.first, passage.scalars[start].isOpeningBracket,
      let close = Brackets.closing(of: start, in: passage, before: rest.upperBound),
      close + 1 < rest.upperBound,
      passage.mentions(PublicationWords.status, in: start..<close)
    else { return nil }
    return close + 1
  }
}
