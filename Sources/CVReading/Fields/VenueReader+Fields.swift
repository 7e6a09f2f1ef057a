import CVModel

/// How a piece of a tail becomes a field, once its kind is known.
extension VenueReader {
  mutating func takeAward(_ piece: TailPiece, from claims: inout Claims) {
    fields.awards.append(claims.passage[Brackets.trim(piece.range, in: claims.passage)])
    claims.take(Brackets.widen(piece.range, in: claims.passage))
  }

  mutating func addDetail(_ piece: TailPiece, from claims: inout Claims) {
    let passage = claims.passage
    let bare = Brackets.trim(piece.range, in: passage)
    guard passage.hasWords(bare) else { return }
    let isItalic = passage.share(of: .italic, in: bare) > 0.5
    fields.details.append(passage[bare].removing(isItalic ? [.italic, .bold] : .bold))
    claims.take(piece.range)
    if fields.year == nil { fields.add(year: DetailYear.read(bare, in: passage)) }
  }

  mutating func takeStatus(
    _ phrase: Range<Int>, of piece: TailPiece, from claims: inout Claims
  ) {
    let passage = claims.passage
    // "*Lancet*. In press"
    let before = passage.trim(piece.range.before(phrase)) { $0.isSeparating }
    if passage.hasWords(before), phrase.lowerBound >= 2,
      passage.style(at: before.lowerBound) != passage.style(at: phrase.lowerBound)
    {
      takeVenue(before, from: &claims)
      fields.add(status: passage.string(phrase.lowerBound..<piece.range.upperBound).tidied)
      claims.take(phrase.lowerBound..<piece.range.upperBound)
      return
    }
    let rest = passage.trim(piece.range.after(phrase)) { $0.isSeparating }
    let words = passage.words(rest)
    if passage.scalars[phrase.upperBound - 1] == "至", !words.isEmpty {
      fields.add(status: passage.string(phrase.lowerBound..<phrase.upperBound - 1))
      claims.take(phrase)
      takeVenue(rest, from: &claims)
    } else if let first = words.first, Self.leadToVenue.contains(first.text), words.count > 1 {
      fields.add(status: passage.string(phrase).tidied)
      claims.take(phrase.lowerBound..<first.range.upperBound)
      takeVenue(piece.range.after(first.range), from: &claims)
    } else {
      fields.add(status: passage.string(Brackets.trim(piece.range, in: passage)).tidied)
      claims.take(Brackets.widen(piece.range, in: passage))
      // "manuscript due 2026" is no year in which it appeared.
      if !passage.words(piece.range).contains(where: { $0.text == "due" }) {
        fields.add(year: YearReader.year(in: passage, piece.range))
      }
    }
  }

  /// "accepted *to* Dunes"
  private static let leadToVenue: Set<String> = ["to", "in", "at", "by", "for", "from", "with"]

  mutating func takeDate(
    _ match: DateReader.Match, of piece: TailPiece, from claims: inout Claims
  ) {
    // With the year known, another one is something else and said as it stands: the pages of
    // "147 (2019), no. 5, 2031–2045", the review in "2022. 342 pp. Reviewed in *Hispania* 83 (2023)".
    if let year = fields.year, (match.span.start ?? match.span.onlyDate)?.year ?? year != year {
      return addDetail(piece, from: &claims)
    }
    if case .date(let date)? = match.span.end {
      fields.add(year: date.year)
      if date.month != nil || match.span.start != nil {
        fields.details.append(RichText(match.span.written))
      }
    }
    claims.take(Brackets.widen(piece.range, in: claims.passage))
  }
}
