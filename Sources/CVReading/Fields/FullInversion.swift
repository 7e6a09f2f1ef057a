import CVModel

/// Names that stand surname first with the given names in full, as historians and librarians write.
///
/// `Lind, Anna (2022).`, `LIND, Anna Berit, OKAFOR, Chidi.`, `Lind, Anna, and Okafor, Chidi.`
struct FullInversion {
  /// Surname and given names as one piece: "Lind, Anna".
  private(set) var pieces: [NamePiece]
  private(set) var isInverted = false

  init(pieces: [NamePiece], passage: Passage, owner: Owner) {
    self.pieces = pieces
    let named = pieces.filter { !$0.name.isEmpty }
    guard named.count == pieces.count, pieces.count >= 2, pieces.count % 2 == 0 else { return }
    let pairs = stride(from: 0, to: pieces.count, by: 2).map { (pieces[$0], pieces[$0 + 1]) }
    guard pairs.allSatisfy({ Self.isPair($0, $1) }),
      !pieces.contains(where: { owner.match($0.name) != .none }),
      Self.areCapitals(pairs) || Self.isConjoinedBetween(pairs)
        || pairs.contains(where: { owner.match($1.name + " " + $0.name) == .full })
        || pairs.count == 1 && Self.endsAtYearOrTitle(pairs[0].1, passage)
    else { return }
    isInverted = true
    self.pieces = pairs.map { surname, given in
      var piece = surname
      piece.name += ", " + given.name
      piece.marks += given.marks
      piece.range = surname.range.lowerBound..<given.range.upperBound
      piece.verdict = .name
      piece.isEtAl = given.isEtAl
      piece.isConjoined = given.isConjoined
      return piece
    }
  }

  private static func isPair(_ surname: NamePiece, _ given: NamePiece) -> Bool {
    let words = surname.name.split(separator: " ").count
    return !surname.isConjoined && words <= 3 && given.name.split(separator: " ").count <= 3
      && (surname.verdict == .singleWord || surname.verdict == .name || isCapitals(surname.name))
      && (given.verdict == .singleWord || given.verdict == .name)
  }

  /// "LIND, Anna, OKAFOR, Chidi": surnames in capitals, given names not.
  private static func areCapitals(_ pairs: [(NamePiece, NamePiece)]) -> Bool {
    pairs.allSatisfy { isCapitals($0.name) && !isCapitals($1.name) }
  }

  private static func isCapitals(_ name: String) -> Bool {
    let letters = name.unicodeScalars.filter { $0.isWordPart }
    return letters.count >= 3 && letters.allSatisfy { $0.isUppercase }
  }

  /// "Lind, Anna, and Okafor, Chidi": the word stands between two pairs. Of four surnames it would
  /// stand before the last.
  private static func isConjoinedBetween(_ pairs: [(NamePiece, NamePiece)]) -> Bool {
    pairs.count > 1 && pairs.allSatisfy { $0.0.verdict == .singleWord }
      && pairs[pairs.count - 2].1.isConjoined && !pairs[pairs.count - 1].0.isConjoined
  }

  /// "Lind, Anna (2022).", "Lind, Anna. “Title”": of two surnames one would expect initials.
  private static func endsAtYearOrTitle(_ last: NamePiece, _ passage: Passage) -> Bool {
    guard last.name.split(separator: " ").count <= 2, !last.isConjoined else { return false }
    let rest = passage.trim(last.range.upperBound..<passage.count) {
      $0.isBlank || $0.isFullStop || $0.isComma || $0 == "("
    }
    guard let first = rest.first else { return false }
    if passage.scalars[first].isOpeningQuote { return true }
    return YearReader.year(in: passage, first..<min(passage.count, first + 4)) != nil
  }
}
