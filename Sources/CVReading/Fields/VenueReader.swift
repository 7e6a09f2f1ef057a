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

  var fields = VenueFields()

  mutating func read(_ range: Range<Int>, trust: Trust, from claims: inout Claims) {
    for stretch in claims.free(in: range) {
      // "(2018, June 14)" is one piece, commas and all.
      let bare = Brackets.trim(claims.passage.trim(stretch) { $0.isBlank }, in: claims.passage)
      if let date = DateReader.matches(in: claims.passage, stretch).first,
        !claims.passage.hasWords(stretch.lowerBound..<date.range.lowerBound),
        !claims.passage.hasWords(date.range.upperBound..<stretch.upperBound)
      {
        takeDate(date, of: TailPiece(range: bare), from: &claims)
        continue
      }
      readPieces(TailPiece.split(stretch, in: claims.passage), trust: trust, from: &claims)
    }
  }

  /// A badge or a prefix is one piece: `Rev. Mod. Phys. 1964`.
  mutating func readLabel(_ range: Range<Int>, from claims: inout Claims) {
    for stretch in claims.free(in: range) {
      let bare = Brackets.trim(stretch, in: claims.passage)
      let parts = claims.passage.split(bare) { claims.passage.scalars[$0].isComma }
      readPieces(parts.map { TailPiece(range: $0) }, trust: .position, from: &claims)
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

  private mutating func readPieces(_ pieces: [TailPiece], trust: Trust, from claims: inout Claims) {
    var venue: Range<Int>?
    var isVenueOpen = true
    var isBehindStatus = false
    let hadVenue = fields.venues.count
    reading: for (index, piece) in pieces.enumerated() {
      // "(guest editor)", "ed., with X": the owner did.
      if index == 0, areEditors(piece, in: claims.passage) {
        addDetail(piece, from: &claims)
        continue
      }
      if isEditors(piece, in: claims.passage) { continue }
      if index + 1 < pieces.count, isEditors(pieces[index + 1], in: claims.passage) {
        let end = min(pieces[index + 1].range.upperBound + 1, claims.passage.count)
        addDetail(TailPiece(range: piece.range.lowerBound..<end), from: &claims)
        continue
      }
      let kind = kind(of: piece, in: claims.passage)
      defer { if case .status = kind { isBehindStatus = true } else { isBehindStatus = false } }
      switch kind {
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
      case .role:
        // "Media coverage: Dune Times, Lake Post", "Reviewed in *Hispania* 83 (2023)": all that follows
        // is what these words announce.
        if piece.range.contains(where: { claims.passage.scalars[$0].isColon })
          || claims.passage.mentions(PublicationWords.reviewed, in: piece.range)
        {
          break reading
        }
        isVenueOpen = venue == nil
      case .venue, .unknown:
        if let begun = venue, isVenueOpen, !piece.isBracketed, !piece.startsSentence {
          venue = begun.lowerBound..<piece.range.upperBound
          isVenueOpen = !piece.endsWithBracket
        } else if venue == nil, !Prose.isProse(piece.range, in: claims.passage),
          trust == .position && (!piece.isBracketed || pieces.count == 1)
            || kind.isVenue || isBehindStatus && claims.passage.wordCount(piece.range) >= 2
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
  private func isEditors(_ piece: TailPiece, in passage: Passage) -> Bool {
    piece.isBracketed && areEditors(piece, in: passage)
  }

  private func areEditors(_ piece: TailPiece, in passage: Passage) -> Bool {
    Editors.are(passage.words(piece.range).map(\.text))
  }

  private mutating func addDetail(_ piece: TailPiece, from claims: inout Claims) {
    let passage = claims.passage
    let bare = Brackets.trim(piece.range, in: passage)
    guard passage.hasWords(bare) else { return }
    let isItalic = passage.share(of: .italic, in: bare) > 0.5
    fields.details.append(passage[bare].removing(isItalic ? [.italic, .bold] : .bold))
    claims.take(piece.range)
    guard fields.year == nil else { return }
    // "2021: 12-20": pages behind the year.
    if let first = passage.words(bare).first, first.range.count == 4,
      first.range.upperBound < bare.upperBound,
      passage.scalars[first.range.upperBound].isColon
    {
      fields.year = YearReader.year(in: passage, first.range)
    }
    // "Husum: Watt-Verlag 2022"
    if fields.year == nil, let last = passage.words(bare).last, last.range.count == 4,
      last.range.upperBound == bare.upperBound, passage.wordCount(bare) > 1,
      passage.scalars[last.range.lowerBound - 1].isBlank, !Detail.isDetail(passage.lowercased(bare))
    {
      fields.year = YearReader.year(in: passage, last.range)
    }
    // "95, 015001 (2023)"
    if fields.year == nil, let last = passage.words(piece.range).last, last.range.count == 4,
      last.range.lowerBound > 0, last.range.upperBound < passage.count,
      passage.scalars[last.range.upperBound] == ")",
      passage.scalars[last.range.lowerBound - 1] == "("
    {
      fields.year = YearReader.year(in: passage, last.range)
    }
    guard fields.year == nil else { return }
    // "1 Jan.-March 2023", "July 2021": a month beside it makes a number a year.
    for match in DateReader.matches(in: passage, piece.range) {
      if case .date(let date)? = match.span.end, date.month != nil { fields.year = date.year }
    }
  }

  private mutating func takeStatus(
    _ phrase: Range<Int>, of piece: TailPiece, from claims: inout Claims
  ) {
    let passage = claims.passage
    // "*Lancet*. In press"
    let before = passage.trim(piece.range.before(phrase)) { $0.isSeparating }
    if passage.hasWords(before), phrase.lowerBound >= 2,
      passage.style(at: before.lowerBound) != passage.style(at: phrase.lowerBound)
    {
      takeVenue(before, from: &claims)
      addStatus(passage.string(phrase.lowerBound..<piece.range.upperBound).tidied)
      claims.take(phrase.lowerBound..<piece.range.upperBound)
      return
    }
    let rest = passage.trim(piece.range.after(phrase)) { $0.isSeparating }
    let words = passage.words(rest)
    if passage.scalars[phrase.upperBound - 1] == "至", !words.isEmpty {
      addStatus(passage.string(phrase.lowerBound..<phrase.upperBound - 1))
      claims.take(phrase)
      takeVenue(rest, from: &claims)
    } else if let first = words.first,
      ["to", "in", "at", "by", "for", "from", "with"].contains(first.text),
      words.count > 1
    {
      addStatus(passage.string(phrase).tidied)
      claims.take(phrase.lowerBound..<first.range.upperBound)
      takeVenue(piece.range.after(first.range), from: &claims)
    } else {
      addStatus(passage.string(Brackets.trim(piece.range, in: passage)).tidied)
      claims.take(Brackets.widen(piece.range, in: passage))
      // "manuscript due 2026" is no year in which it appeared.
      if fields.year == nil, !passage.words(piece.range).contains(where: { $0.text == "due" }) {
        fields.year = YearReader.year(in: passage, piece.range)
      }
    }
  }

  private mutating func addStatus(_ text: String) {
    var view = text.unicodeScalars
    while let last = view.last, last.isSeparating || last == "!" { view.removeLast() }
    let status = String(view)
    if !fields.status.contains(status) { fields.status.append(status) }
  }

  private mutating func takeDate(
    _ match: DateReader.Match, of piece: TailPiece, from claims: inout Claims
  ) {
    // With the year known, another one is something else and said as it stands: the pages of
    // "147 (2019), no. 5, 2031–2045", the review in "2022. 342 pp. Reviewed in *Hispania* 83 (2023)".
    if let year = fields.year, (match.span.start ?? match.span.onlyDate)?.year ?? year != year {
      return addDetail(piece, from: &claims)
    }
    if case .date(let date)? = match.span.end {
      if fields.year == nil { fields.year = date.year }
      if date.month != nil || match.span.start != nil {
        fields.details.append(RichText(match.span.written))
      }
    }
    claims.take(Brackets.widen(piece.range, in: claims.passage))
  }
}
