import CVModel

/// What a piece of a tail is, told by its words.
extension VenueReader {
  enum Kind {
    case venue, unknown, detail, role, award
    /// All that follows on the line is what it announces: "Media coverage: Dune Times, Lake Post",
    /// "Reviewed in *Hispania* 83 (2023)".
    case announcement
    case status(Range<Int>)
    case date(DateReader.Match)

    var isVenue: Bool { if case .venue = self { true } else { false } }
    var mayBeVenue: Bool { if case .unknown = self { true } else { isVenue } }
    var isStatus: Bool { if case .status = self { true } else { false } }
  }

  func kind(of piece: TailPiece, in passage: Passage) -> Kind {
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
    if text.mentions(anyOf: PublicationWords.reviewed) { return .announcement }
    if Roles.isRole(text) || text.mentions(anyOf: PublicationWords.remark) {
      return text.unicodeScalars.contains(where: \.isColon) ? .announcement : .role
    }
    // "Revise and resubmit (2nd round), Journal of Dunes"
    let isRound = piece.isBracketed && text.mentions(anyOf: PublicationWords.rounds)
    if isRound || Detail.isDetail(text) { return .detail }
    if let status = status(in: text, of: piece) { return .status(status) }
    return looksLikeVenue(text, piece, in: passage) ? .venue : .unknown
  }

  private func status(in text: String, of piece: TailPiece) -> Range<Int>? {
    guard let at = text.firstMention(ofAny: PublicationWords.status) else { return nil }
    // "arXiv preprint arXiv:2310.01234" names a place; a status stands first or alone.
    let words = text.unicodeScalars.split { !$0.isWordPart }.count
    let round = text.firstMention(ofAny: PublicationWords.rounds)
    let start =
      round.map { at.lowerBound - $0.upperBound == 1 ? $0.lowerBound : at.lowerBound }
      ?? at.lowerBound
    guard start <= 3 || words <= 6 else { return nil }
    if text.mentions(anyOf: Self.places) { return nil }
    return piece.range.lowerBound + start..<piece.range.lowerBound + at.upperBound
  }

  /// Preprint servers and series of working papers are venues.
  private static let places: Phrases = [
    "arxiv preprint", "biorxiv preprint", "medrxiv preprint", "working paper series",
    "working paper no", "preprint arxiv", "nber working paper", "cepr working paper",
    "cesifo working paper",
  ]

  private func looksLikeVenue(_ text: String, _ piece: TailPiece, in passage: Passage) -> Bool {
    if text.mentions(anyOf: PublicationWords.venue) { return true }
    let words = passage.words(piece.range)
    if words.contains(where: { PublicationWords.acronyms.contains($0.text) }) { return true }
    return YearReader.year(in: passage, piece.range) != nil && words.count <= 8
  }
}
