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
    guard let parts = CitationParts.read(line, draft) else { return nil }
    let (title, authors) = (parts.title, parts.authors)
    let isSure = authors.map { $0.confidence >= 0.5 || $0.isOwners }
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
}
