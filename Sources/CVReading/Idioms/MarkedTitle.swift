import CVModel

/// A title that the page sets off: by quotes, a link, bold or italics.
enum MarkedTitle {
  static func find(in line: Range<Int>, _ draft: CitationDraft) -> Range<Int>? {
    Quotes.title(in: line, draft.passage) ?? linked(in: line, draft)
      ?? styled(.bold, in: line, draft) ?? styledItalic(in: line, draft)
  }

  private static func linked(in line: Range<Int>, _ draft: CitationDraft) -> Range<Int>? {
    let found = draft.found.links.filter { !$0.isLabel && line.overlaps($0.range) }.map { link in
      var link = link
      link.range = link.range.clamped(to: line)
      return link
    }
    return found.first { link in
      let isOpening = !draft.passage.hasWords(line.before(link.range))
      let count = draft.passage.wordCount(link.range)
      let isPhrase =
        isOpening && count >= 3 && NameShape.judge(link.label) == .other
        && draft.passage.hasWords(line.after(link.range))
      return
        (count >= 4 || isPhrase || isOpening && count >= 1 && hasOwner(behind: link, line, draft))
        && (NameShape.judge(link.label) == .other || count < 4
          || hasOwner(behind: link, line, draft))
        && draft.context.owner.match(link.label) == .none
        && !link.label.lowercased().mentions(anyOf: meetings)
        && !isNumberInSeries(link.label)
    }?.range
  }

  /// "[PSE Working Paper 2024-17](u)": where it appeared.
  private static func isNumberInSeries(_ label: String) -> Bool {
    label.contains(where: \.isNumber) && label.lowercased().mentions(anyOf: series)
      && label.split(separator: " ").count <= 8
  }

  private static let series: Phrases = ["working paper", "discussion paper", "technical report"]
  private static let meetings: Phrases = ["conference on", "symposium on", "workshop on"]
  private static let proceedings: Phrases = ["proceedings", "conference on"]

  /// "[Radioactive Xenons](u), **C. S. Wu**, E. Segrè": a short title before the list.
  private static func hasOwner(
    behind link: LinkReader.FoundLink, _ line: Range<Int>, _ draft: CitationDraft
  ) -> Bool {
    draft.reader().read(in: line.after(link.range))?.isOwners ?? false
  }

  private static func styled(
    _ style: RichText.Style, in line: Range<Int>, _ draft: CitationDraft
  ) -> Range<Int>? {
    stretches(of: style, in: line, draft.passage).map { withoutOwner($0, draft) }.first { stretch in
      if isOpened(by: style, before: stretch, in: line, draft) { return false }
      if isSentence(stretch, in: line, draft) { return true }
      let text = draft.passage.string(stretch).tidied
      let commas = text.filter { $0 == "," }.count
      let words = draft.passage.wordCount(stretch)
      return words >= 4 && !hasTitle(before: stretch, in: line, draft) && commas * 3 < words
        && draft.context.owner.match(text) == .none
        && RankReader.matches(in: draft.passage, stretch).isEmpty
    }
  }

  /// "**Taxing Vacancy.** *American Economic Review*": two words, with their full stop among them.
  private static func isSentence(
    _ stretch: Range<Int>, in line: Range<Int>, _ draft: CitationDraft
  ) -> Bool {
    let bare = draft.passage.trim(stretch) { $0.isBlank }
    guard stretch.lowerBound == line.lowerBound, let last = bare.last,
      ".?!".unicodeScalars.contains(draft.passage.scalars[last]),
      draft.passage.wordCount(bare) >= 2
    else { return false }
    let text = draft.passage.string(bare).tidied
    return draft.context.owner.match(text) == .none
      && !(text.parts.last.map(NameShape.isInitials) ?? true)
      && !text.contains(",") && YearReader.year(in: draft.passage, bare) == nil
  }

  /// "**Moods of Rome** (with X). R&R, **Review of Economic Studies**": a title stands there already,
  /// in the same style, and too short to be told from a badge by itself.
  private static func isOpened(
    by style: RichText.Style, before stretch: Range<Int>, in line: Range<Int>,
    _ draft: CitationDraft
  ) -> Bool {
    guard let first = stretches(of: style, in: line, draft.passage).first,
      first.lowerBound == line.lowerBound, first.upperBound < stretch.lowerBound,
      draft.passage.wordCount(first) >= 2, YearReader.year(in: draft.passage, first) == nil
    else { return false }
    return draft.reader().announcesOthers(at: first.upperBound, to: line.upperBound)
  }

  /// "Ada Lin, Bo Berg. Counting Clouds. **Journal of Weather (Under Review)**": between the authors
  /// and what is set off stands a sentence already.
  private static func hasTitle(
    before stretch: Range<Int>, in line: Range<Int>, _ draft: CitationDraft
  ) -> Bool {
    let before = line.before(stretch)
    guard draft.passage.hasWords(before), let list = draft.reader().read(in: before) else {
      return false
    }
    let between = draft.passage.trim(list.range.upperBound..<stretch.lowerBound) { $0.isBlank }
    guard let last = between.last, draft.passage.scalars[last].endsSentence else { return false }
    return draft.passage.wordCount(between) >= 2
  }

  /// Italics are a venue as a rule; they are the title if authors stand directly before them and
  /// more words behind.
  private static func styledItalic(in line: Range<Int>, _ draft: CitationDraft) -> Range<Int>? {
    guard let stretch = styled(.italic, in: line, draft) else { return nil }
    let before = line.before(stretch)
    guard draft.passage.hasWords(before) else {
      return draft.passage.mentions(proceedings, in: stretch) ? nil : stretch
    }
    let names =
      (Editors.end(in: before, draft.passage) ?? line.lowerBound)..<stretch.lowerBound
    guard draft.passage.hasWords(names) else { return stretch }
    guard let list = draft.reader().read(in: names) else { return nil }
    let between = list.range.upperBound..<stretch.lowerBound
    let words = draft.passage.words(between)
    return words.count <= 1 ? stretch : nil
  }

  /// "**Counting Clouds.** **Ada Lin**, Bo Berg": two bold neighbours, the second of which is the
  /// first author.
  private static func withoutOwner(_ stretch: Range<Int>, _ draft: CitationDraft) -> Range<Int> {
    let passage = draft.passage
    for offset in stretch.reversed() where ".?!".unicodeScalars.contains(passage.scalars[offset]) {
      let behind = passage.trim(offset + 1..<stretch.upperBound) { $0.isBlank }
      guard passage.hasWords(behind) else { continue }
      guard draft.context.owner.match(passage.string(behind).tidied) != .none else { continue }
      return stretch.lowerBound..<offset + 1
    }
    return stretch
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
