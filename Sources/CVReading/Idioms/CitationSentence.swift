import CVModel

/// A citation as one sentence: fields follow one another on a line.
///
///     Y. Li, Z. Zhang and G. Lu, "Deep Margin-Sensitive Learning," in IEEE TMM, vol. 25, 2023.
///     Kaiser AD, Ma MR. _Simulation-Based Design._ Annals of Biomedical Engineering, 2022.
///     [Incorporating Learnable Membrane Time Constants](u), **Wei Fang**, Yonghong Tian, ICCV 2021
struct CitationSentence: Idiom {
  static let name = "CitationSentence"

  func read(_ item: PageItem, in context: ReadingContext) -> [Reading]? {
    var draft = CitationDraft(item, in: context)
    guard let line = draft.firstLine(), !Prose.speaksOfMe(line, in: draft.passage) else {
      return nil
    }
    let parts = Parts(line, draft)
    guard let title = parts.title else { return nil }
    let authors = parts.authors
    let isSure = authors.map { $0.confidence >= 0.5 || $0.authors.contains(where: \.isCandidate) }
    let isQuoted = draft.passage.scalars[title.lowerBound].isOpeningQuote
    let says: (Phrases) -> Bool = { phrases in
      parts.tails.contains { draft.passage.mentions(phrases, in: $0) }
    }
    let isTitle =
      isQuoted || draft.passage.wordCount(title) >= 3 || says(PublicationWords.venue)
      || says(PublicationWords.status)
    guard isSure ?? (parts.isTitleMarked && isTitle) else { return nil }
    draft.take(title: title)
    if let authors { draft.take(authors: authors) }
    for tail in parts.tails { draft.takeTail(tail, trust: .position) }
    for other in draft.claims.freeLines()
    where other.lowerBound > line.upperBound && !Prose.isProse(other, in: draft.passage) {
      draft.takeTail(other, trust: .evidence)
    }
    return draft.reading().map { [$0] }
  }

  /// Where title and authors stand on the line, and what is left of it.
  private struct Parts {
    var title: Range<Int>?
    var authors: AuthorList?
    var tails: [Range<Int>] = []
    var isTitleMarked = false

    init(_ line: Range<Int>, _ draft: CitationDraft) {
      let passage = draft.passage
      if let marked = MarkedTitle.find(in: line, draft) {
        isTitleMarked = true
        title = marked
        readAround(marked, line, draft)
      } else if let (names, list) = withList(in: line, draft), names > line.lowerBound {
        // "Sand Algebras. Adv. Ropes 12 (2015). Joint with I. Berg": the names come last.
        let end =
          passage.scalars[names] == "."
          ? Sentences.titleEnd(from: line.lowerBound, to: names, in: passage) : names
        title = line.lowerBound..<end
        authors = list
        tails = [end..<names, line.after(list.range)]
      } else if let list = draft.reader().read(in: line),
        list.authors.count > 1 || list.etAl || list.isInverted || list.omitsCandidate
          || list.authors.contains(where: \.isCandidate) || isGroup(list, of: line, draft)
      {
        authors = list
        var start = passage.trim(line.after(list.range)) { $0.isSeparating || $0.isClosingBracket }
          .lowerBound
        if let year = leadingYear(from: start, to: line.upperBound, in: passage)
          ?? leadingStatus(from: start, to: line.upperBound, in: passage)
        {
          tails.append(start..<year)
          start = passage.trim(year..<line.upperBound) { $0.isSeparating }.lowerBound
        }
        if let editors = Editors.end(from: start, to: line.upperBound, in: passage) {
          tails.append(start..<editors)
          start = editors
          if let year = leadingYear(from: start, to: line.upperBound, in: passage) {
            tails.append(start..<year)
            start = year
          }
          start = passage.trim(start..<line.upperBound) { $0.isSeparating }.lowerBound
        }
        let end = Sentences.titleEnd(from: start, to: line.upperBound, in: passage)
        title = start < end && Brackets.whole(start..<end, in: passage) == nil ? start..<end : nil
        tails.append(end..<line.upperBound)
        // "Looking Thrice, J. Doe" has the shape of two names.
        if title == nil, list.authors.count <= 3, !list.etAl { readTitleBeforeComma(line, draft) }
      } else if let (names, list) = byList(in: line, draft) {
        title = line.lowerBound..<names
        authors = list
        tails = [line.after(list.range)]
      } else {
        readTitleFirst(line, draft)
        if title == nil { readTitleBeforeComma(line, draft) }
      }
    }

    /// "ManyBabies Consortium. (2020). Title". In "Human-AI Collaboration. Ada Lin. CHI" it is the
    /// title.
    private func isGroup(
      _ list: AuthorList, of line: Range<Int>, _ draft: CitationDraft
    ) -> Bool {
      guard let only = list.authors.first, list.authors.count == 1,
        NameShape.isGroup(only.name.parts)
      else { return false }
      let rest = draft.reader().read(in: line.after(list.range))
      return rest == nil || rest?.confidence ?? 0 < 1
    }

    /// "Tides and Wages, with Tobias Eklund and Ines Moura, 2023": where the list begins.
    private func withList(in line: Range<Int>, _ draft: CitationDraft) -> (Int, AuthorList)? {
      let passage = draft.passage
      for offset in line {
        // "**Four** with John Smith": where the marked title ends.
        let isEdge =
          passage.scalars[offset].isBlank && offset > line.lowerBound
          && offset + 1 < line.upperBound
          && passage.style(at: offset - 1) != passage.style(at: offset + 1)
        let isCut =
          passage.scalars[offset].isComma || passage.scalars[offset].isOpeningBracket || isEdge
          || passage.scalars[offset] == "."
        guard isCut || passage.scalars[offset] == "/",
          passage.hasWords(line.lowerBound..<offset) || offset == line.lowerBound,
          draft.reader().announcesOthers(at: offset, to: line.upperBound),
          let list = draft.reader().read(in: offset..<line.upperBound), list.omitsCandidate
        else { continue }
        return (offset, list)
      }
      return nil
    }

    /// "Sand in the Gears by Lena Hartwig and Oskar Lindqvist": names beyond doubt, or the owner.
    private func byList(in line: Range<Int>, _ draft: CitationDraft) -> (Int, AuthorList)? {
      // A bound keeps a line of thousands from taking its square in time.
      for word in draft.passage.words(line).filter({ $0.text == "by" }).prefix(8) {
        let start = word.range.lowerBound
        let before = draft.passage.words(line.lowerBound..<start)
        guard before.count >= 3, before.last.map({ !Self.others.contains($0.text) }) ?? false,
          let list = draft.reader().read(in: start..<line.upperBound), list.isAnnounced,
          list.authors.contains(where: \.isCandidate)
            || list.confidence == 1 && list.authors.count > 1
        else { continue }
        return (start, list)
      }
      return nil
    }

    /// "edited by X": not who wrote it.
    private static let others: Set<String> = [
      "edited", "translated", "supervised", "reviewed", "organized", "organised", "advised",
      "funded", "supported", "introduced", "illustrated", "directed", "led", "hosted", "inspired",
    ]

    /// "Angular Correlation of Photons, L. R. Kasday, **C. S. Wu**": a comma ends the title.
    private mutating func readTitleBeforeComma(_ line: Range<Int>, _ draft: CitationDraft) {
      let passage = draft.passage
      // A title has few commas: a bound keeps a line of thousands from taking its square in time.
      tails = []
      for comma in line.filter({ passage.scalars[$0].isComma }).prefix(8) {
        guard passage.wordCount(line.lowerBound..<comma) >= 2,
          let list = draft.reader().read(in: comma..<line.upperBound),
          list.authors.contains(where: \.isCandidate)
            || list.confidence > 0.9 && list.authors.count > 1
        else { continue }
        title = line.lowerBound..<comma
        authors = list
        tails = [line.after(list.range)]
        return
      }
    }

    /// The title is known: authors stand before it, or behind it.
    private mutating func readAround(
      _ title: Range<Int>, _ line: Range<Int>, _ draft: CitationDraft
    ) {
      var before = line.before(title)
      let after = line.after(title)
      if let editors = Editors.end(in: before, draft.passage) {
        tails.append(before.lowerBound..<editors)
        before = editors..<before.upperBound
      }
      if draft.passage.hasWords(before), let list = draft.reader().read(in: before) {
        authors = list
        tails += [list.range.upperBound..<title.lowerBound, after]
        return
      }
      if draft.passage.hasWords(before) { tails.append(before) }
      if let (offset, list) = withList(in: after, draft) {
        authors = list
        tails += [after.lowerBound..<offset, after.after(list.range)]
        return
      }
      if let list = draft.reader().read(in: after),
        list.authors.count > 1 || list.etAl || list.omitsCandidate
          || list.isAnnounced && list.confidence == 1 || list.authors.contains(where: \.isCandidate)
      {
        authors = list
        tails.append(line.after(list.range))
      } else {
        tails.append(after)
      }
    }

    /// "Title. Authors. Venue": the sentence that is a list of names tells where the title ends.
    private mutating func readTitleFirst(_ line: Range<Int>, _ draft: CitationDraft) {
      var start = line.lowerBound
      let first = Sentences.end(from: start, to: line.upperBound, in: draft.passage)
      for _ in 0..<3 {
        let end = Sentences.end(from: start, to: line.upperBound, in: draft.passage)
        guard end < line.upperBound else { return }
        if let list = draft.reader().read(in: end..<line.upperBound),
          list.authors.contains(where: \.isCandidate)
            || list.confidence > 0.7 && (list.authors.count > 1 || list.etAl)
        {
          title = line.lowerBound..<first
          authors = list
          tails = [first..<end, line.after(list.range)]
          return
        }
        start = end + 1
      }
    }

    /// "(in press)." in the place of a year.
    private func leadingStatus(from start: Int, to end: Int, in passage: Passage) -> Int? {
      guard start < end, passage.scalars[start].isOpeningBracket,
        let close = Brackets.closing(of: start, in: passage, before: end), close + 1 < end,
        passage.mentions(PublicationWords.status, in: start..<close)
      else { return nil }
      return close + 1
    }

    /// "(2025)." or "2021." between authors and title.
    private func leadingYear(from start: Int, to end: Int, in passage: Passage) -> Int? {
      guard let date = DateReader.matches(in: passage, start..<min(end, start + 24)).first,
        !passage.hasWords(start..<date.range.lowerBound)
      else { return nil }
      let range = Brackets.widen(date.range, in: passage)
      guard range.upperBound < end else { return nil }
      let plus = passage.scalars[range.upperBound] == "+" ? 2 : 0
      return min(end, range.upperBound + plus)
    }
  }
}
