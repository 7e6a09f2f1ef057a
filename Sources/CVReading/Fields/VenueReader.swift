import CVModel

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
      fields.add(rank: passage.string(rank).tidied)
      claims.take(Brackets.widen(rank, in: passage))
    }
  }

  private mutating func readPieces(_ pieces: [TailPiece], trust: Trust, from claims: inout Claims) {
    var venue = VenueRun()
    var isBehindStatus = false
    let known = fields.venues.count
    reading: for (index, piece) in pieces.enumerated()
    where !isEditors(piece, at: index, in: claims.passage) {
      if let editor = editor(at: index, of: pieces, in: claims.passage) {
        addDetail(editor, from: &claims)
        continue
      }
      let kind = kind(of: piece, in: claims.passage)
      switch kind {
      case .award: takeAward(piece, from: &claims)
      case .status(let phrase): takeStatus(phrase, of: piece, from: &claims)
      case .date(let match): takeDate(match, of: piece, from: &claims)
      case .detail: addDetail(piece, from: &claims)
      case .announcement: break reading
      case .role: break
      case .venue, .unknown:
        let isTrusted =
          trust == .position && (!piece.isBracketed || pieces.count == 1) || kind.isVenue
          || isBehindStatus && claims.passage.wordCount(piece.range) >= 2
        if !venue.extend(by: piece) {
          if venue.range != nil, !piece.isBracketed {
            addDetail(piece, from: &claims)
          } else if venue.range == nil, isTrusted, !Prose.isProse(piece.range, in: claims.passage) {
            venue.begin(with: piece)
          }
        }
      }
      if !kind.mayBeVenue { venue.close() }
      isBehindStatus = kind.isStatus
    }
    // "Accepted to Dunes": the status said it.
    if let range = venue.range, fields.venues.count == known { takeVenue(range, from: &claims) }
  }

  /// "A. Berg & B. Crane (Eds.)": the bracket says what those before it did.
  private func isEditors(_ piece: TailPiece, at index: Int, in passage: Passage) -> Bool {
    index > 0 && piece.isBracketed && Editors.are(passage.words(piece.range).map(\.text))
  }

  /// Who made the book, as a detail: "(guest editor)", "ed., with X" is the owner, else it is the piece
  /// before its "(Eds.)".
  private func editor(at index: Int, of pieces: [TailPiece], in passage: Passage) -> TailPiece? {
    if index == 0, Editors.are(passage.words(pieces[0].range).map(\.text)) { return pieces[0] }
    guard index + 1 < pieces.count, isEditors(pieces[index + 1], at: index + 1, in: passage) else {
      return nil
    }
    let end = min(pieces[index + 1].range.upperBound + 1, passage.count)
    return TailPiece(range: pieces[index].range.lowerBound..<end)
  }
}

/// The pieces of a venue that follow one another: "Proc. of the Dune Conference, Husum".
private struct VenueRun {
  private(set) var range: Range<Int>?
  private var isOpen = true

  mutating func begin(with piece: TailPiece) {
    range = piece.range
    isOpen = !piece.endsWithBracket && !piece.isBracketed
  }

  mutating func extend(by piece: TailPiece) -> Bool {
    guard let begun = range, isOpen, !piece.isBracketed, !piece.startsSentence else { return false }
    range = begun.lowerBound..<piece.range.upperBound
    isOpen = !piece.endsWithBracket
    return true
  }

  /// Something else stands between: what follows is no part of it.
  mutating func close() { isOpen = range == nil }
}
