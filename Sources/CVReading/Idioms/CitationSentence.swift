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
    guard let line = draft.firstLine() else { return nil }
    let parts = Parts(line, draft)
    guard let title = parts.title else { return nil }
    let authors = parts.authors
    let isSure = authors.map { $0.confidence >= 0.5 || $0.authors.contains(where: \.isCandidate) }
    let isQuoted = draft.passage.scalars[title.lowerBound].isOpeningQuote
    guard isSure ?? (parts.isTitleMarked && (isQuoted || draft.passage.words(title).count >= 3))
    else { return nil }
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
      } else if let (names, list) = withList(in: line, draft) {
        title = line.lowerBound..<names
        authors = list
        tails = [line.after(list.range)]
      } else if let list = draft.reader().read(in: line),
        list.authors.count > 1 || list.etAl || list.authors.contains(where: \.isCandidate)
      {
        authors = list
        var start = passage.trim(line.after(list.range)) { $0.isSeparating }
          .lowerBound
        if let year = leadingYear(from: start, to: line.upperBound, in: passage)
          ?? leadingStatus(from: start, to: line.upperBound, in: passage)
        {
          tails.append(start..<year)
          start = passage.trim(year..<line.upperBound) { $0.isSeparating }.lowerBound
        }
        let end = Sentences.titleEnd(from: start, to: line.upperBound, in: passage)
        title = start < end && Brackets.whole(start..<end, in: passage) == nil ? start..<end : nil
        tails.append(end..<line.upperBound)
        // "Looking Thrice, J. Doe" has the shape of two names.
        if title == nil, list.authors.count <= 3, !list.etAl { readTitleBeforeComma(line, draft) }
      } else {
        readTitleFirst(line, draft)
        if title == nil { readTitleBeforeComma(line, draft) }
      }
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
        guard isCut || passage.scalars[offset] == "/",
          passage.hasWords(line.lowerBound..<offset) || offset == line.lowerBound,
          draft.reader().announcesOthers(at: offset, to: line.upperBound),
          let list = draft.reader().read(in: offset..<line.upperBound), list.omitsCandidate
        else { continue }
        return (offset, list)
      }
      return nil
    }

    /// "Angular Correlation of Photons, L. R. Kasday, **C. S. Wu**": a comma ends the title.
    private mutating func readTitleBeforeComma(_ line: Range<Int>, _ draft: CitationDraft) {
      let passage = draft.passage
      // A title has few commas: a bound keeps a line of thousands from taking its square in time.
      tails = []
      for comma in line.filter({ passage.scalars[$0].isComma }).prefix(8) {
        guard passage.words(line.lowerBound..<comma).count >= 2,
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
      let before = line.before(title)
      let after = line.after(title)
      if draft.passage.hasWords(before), let list = draft.reader().read(in: before) {
        authors = list
        tails = [list.range.upperBound..<title.lowerBound, after]
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
          || list.authors.contains(where: \.isCandidate)
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
        passage.lowercased(start..<close).mentions(anyOf: PublicationWords.status)
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

/// A title that the page sets off: by quotes, a link, bold or italics.
enum MarkedTitle {
  static func find(in line: Range<Int>, _ draft: CitationDraft) -> Range<Int>? {
    let passage = draft.passage
    return quoted(in: line, passage) ?? linked(in: line, draft)
      ?? styled(.bold, in: line, draft) ?? styledItalic(in: line, draft)
  }

  private static func quoted(in line: Range<Int>, _ passage: Passage) -> Range<Int>? {
    for offset in line where passage.scalars[offset].isOpeningQuote {
      guard let end = Quotes.closing(of: offset, in: passage, before: line.upperBound) else {
        continue
      }
      if passage.words(offset..<end).count >= 2 { return offset..<(end + 1) }
    }
    return nil
  }

  private static func linked(in line: Range<Int>, _ draft: CitationDraft) -> Range<Int>? {
    let found = draft.found.links.filter { !$0.isLabel && line.overlaps($0.range) }.map { link in
      var link = link
      link.range = link.range.clamped(to: line)
      return link
    }
    return found.first { link in
      let isOpening = !draft.passage.hasWords(line.before(link.range))
      let count = draft.passage.words(link.range).count
      return (count >= 4 || isOpening && count >= 2 && hasOwner(behind: link, line, draft))
        && (NameShape.judge(link.label) == .other || count < 4)
        && draft.context.owner.match(link.label) == .none
        && !link.label.lowercased().mentions(anyOf: [
          "conference on", "symposium on", "workshop on",
        ])
    }?.range
  }

  /// "[Radioactive Xenons](u), **C. S. Wu**, E. Segrè": a short title before the list.
  private static func hasOwner(
    behind link: LinkReader.FoundLink, _ line: Range<Int>, _ draft: CitationDraft
  ) -> Bool {
    draft.reader().read(in: line.after(link.range))?.authors
      .contains(where: \.isCandidate) ?? false
  }

  private static func styled(
    _ style: RichText.Style, in line: Range<Int>, _ draft: CitationDraft
  ) -> Range<Int>? {
    stretches(of: style, in: line, draft.passage).first { stretch in
      let text = draft.passage.string(stretch).tidied
      let commas = text.filter { $0 == "," }.count
      let words = draft.passage.words(stretch).count
      return words >= 4 && commas * 3 < words && draft.context.owner.match(text) == .none
        && RankReader.matches(in: draft.passage, stretch).isEmpty
    }
  }

  /// Italics are a venue as a rule; they are the title if authors stand directly before them and
  /// more words behind.
  private static func styledItalic(in line: Range<Int>, _ draft: CitationDraft) -> Range<Int>? {
    guard let stretch = styled(.italic, in: line, draft) else { return nil }
    let before = line.before(stretch)
    guard draft.passage.hasWords(before) else {
      return draft.passage.lowercased(stretch).mentions(anyOf: [
        "proceedings", "conference on",
      ])
        ? nil : stretch
    }
    guard let list = draft.reader().read(in: before) else { return nil }
    let between = list.range.upperBound..<stretch.lowerBound
    let words = draft.passage.words(between)
    return words.count <= 1 ? stretch : nil
  }

  /// Neighbouring scalars in one style, the blanks between them included.
  private static func stretches(
    of style: RichText.Style, in line: Range<Int>, _ passage: Passage
  ) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var start: Int?
    for offset in line {
      let has = passage.style(at: offset).isSuperset(of: style)
      if has {
        start = start ?? offset
      } else if let begun = start, !passage.scalars[offset].isBlank {
        found.append(begun..<offset)
        start = nil
      }
    }
    if let begun = start { found.append(begun..<line.upperBound) }
    return found.filter(passage.hasWords)
  }
}

enum Sentences {
  /// Where a title ends that begins at `start`: with its sentence, or before the first part behind a
  /// comma that names a venue: "Routing with Prices, IEEE Transactions on Mobile Computing, 2024".
  static func titleEnd(from start: Int, to end: Int, in passage: Passage) -> Int {
    let stop = self.end(from: start, to: end, in: passage)
    // A title has few commas; the bound keeps a line of thousands from taking its square in time.
    let commas = Array((start..<stop).filter { passage.scalars[$0].isComma }.prefix(24))
    for comma in commas where passage.words(start..<comma).count >= 2 {
      let next = commas.first { $0 > comma } ?? stop
      let part = passage.lowercased(comma + 1..<next)
      let words = passage.words(comma + 1..<next)
      let isYear = words.count == 1 && YearReader.year(in: passage, comma + 1..<next) != nil
      // "…, Biomedical Signal Processing and Control, 2024": the part before the year is a venue.
      if isYear, let before = commas.last(where: { $0 < comma }),
        passage.words(start..<before).count >= 3, passage.words(before..<comma).count <= 8,
        passage.scalars[passage.trim(before + 1..<comma) { $0.isBlank }.lowerBound].isUppercase
      {
        return before
      }
      if isYear || part.mentions(anyOf: PublicationWords.venue)
        || words.first.map({ PublicationWords.acronyms.contains($0.text) && words.count <= 3 })
          ?? false
      {
        return comma
      }
    }
    return stop
  }

  /// Where the sentence that begins at `start` ends: at a full stop, a question mark, or the next
  /// style that a venue would have.
  static func end(from start: Int, to end: Int, in passage: Passage) -> Int {
    var offset = start
    while offset < end {
      let scalar = passage.scalars[offset]
      if scalar == "\n" || scalar == "。" { return offset }
      if offset > start, passage.style(at: offset).contains(.italic),
        !passage.style(at: start).contains(.italic), scalar.isWordPart,
        passage.scalars[offset - 1].isBlank
          || passage.style(at: offset - 1) != passage.style(at: offset),
        !isInsideItalics(offset, passage), !isWordOfTitle(offset, from: start, to: end, passage)
      {
        return offset
      }
      if scalar == "." || scalar == "?" || scalar == "!",
        isEnd(offset, from: start, to: end, passage)
      {
        return scalar == "." ? offset : offset + 1
      }
      offset += 1
    }
    return end
  }

  /// The italics began at an earlier word.
  private static func isInsideItalics(_ offset: Int, _ passage: Passage) -> Bool {
    offset > 1 && passage.scalars[offset - 1].isBlank
      && passage.style(at: offset - 1).contains(.italic)
      && passage.style(at: offset - 2).contains(.italic)
  }

  /// "Lifespan in *S. cerevisiae*", "The role of *Drosophila* in ageing": italics that a small word
  /// ties to the words around them.
  private static func isWordOfTitle(
    _ offset: Int, from start: Int, to end: Int, _ passage: Passage
  ) -> Bool {
    let before = passage.trim(start..<offset) { $0.isBlank }
    if let last = before.last, !passage.scalars[last].isWordPart { return false }
    let word = passage.words(before).last
    let stop =
      (offset..<end).first {
        !passage.style(at: $0).contains(.italic) && !passage.scalars[$0].isBlank
      } ?? end
    let isFollowed =
      stop < end && passage.scalars[stop].isWordPart && !passage.scalars[stop].isUppercase
      && !passage.scalars[stop].isDigit
    return isFollowed || word.map { small.contains($0.text) } ?? false
  }

  private static let small: Set<String> = [
    "in", "of", "the", "a", "an", "for", "by", "and", "with", "from", "on", "to", "between",
    "against",
  ]

  private static func isEnd(_ offset: Int, from start: Int, to end: Int, _ passage: Passage) -> Bool
  {
    guard offset + 1 < end else { return true }
    guard passage.scalars[offset + 1].isBlank || passage.scalars[offset + 1].isClosingQuote else {
      return false
    }
    var word = offset
    while word > start, passage.scalars[word - 1].isWordPart { word -= 1 }
    let text = passage.string(word..<offset)
    if text.unicodeScalars.count == 1, text.unicodeScalars.allSatisfy({ $0.isUppercase }) {
      return false
    }
    return !["vs", "St", "Dr", "Mr", "No", "vol", "al", "e.g", "i.e"].contains(text)
  }
}
