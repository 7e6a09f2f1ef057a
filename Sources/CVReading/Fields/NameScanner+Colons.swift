import CVModel

/// Does a colon end the list, or stand in a title whose beginning looks like a name?
extension NameScanner {
  /// "Maßmann, Jörg: Title" with the owner turned round, "佐藤健: 霧の中", and the way of DBLP,
  /// "Lena Hartwig, Oskar Lindqvist: Sorting on the Moon. LICS 2013: 12-21".
  func endsBeforeColon(_ piece: NamePiece, after pieces: [NamePiece]) -> Bool {
    guard let last = pieces.last else { return false }
    if owner.match(piece.name + " " + last.name) == .full { return true }
    if isPlainlyAName(piece, after: last) { return true }
    guard piece.verdict == .name, pieces.allSatisfy({ $0.verdict == .name }) else { return false }
    if piece.name.unicodeScalars.allSatisfy({ $0.isHan || $0.isBlank }) { return true }
    let stop =
      (piece.range.upperBound..<passage.count).first { passage.scalars[$0] == "\n" }
      ?? passage.count
    let rest = piece.range.upperBound..<stop
    if passage.mentions(Self.behindColons, in: rest) { return true }
    // The year stands in brackets or before its pages, at the end.
    return passage.words(rest).contains { word in
      guard word.range.count == 4, word.range.upperBound < stop,
        YearReader.year(in: passage, word.range) != nil
      else { return false }
      let next = passage.scalars[word.range.upperBound]
      return next.isColon || next == ")" && stop - word.range.upperBound <= 3
    }
  }

  /// What a citation has whose names end in a colon: that of DBLP, and the German way,
  /// "Lena Hartwig, Jörg Maß: Sand. In: Bo Hart (Hrsg.): Meere. Berlin 2023, S. 3–17".
  private static let behindColons = Phrases(
    ["corr abs/*", "in:", "hrsg", "(hg", "(ed.):", "(eds.):"] + (1...9).map { "s. \($0)*" })

  /// "A. Lind und B. Hart: Sand", "Lind, A.; Hart, B.: Sand", "Ada Lind, Bo Hart: *Sand*": no title
  /// begins with initials or behind an "and", and none goes on in quotes or italics.
  private func isPlainlyAName(_ piece: NamePiece, after last: NamePiece) -> Bool {
    let words = piece.name.parts
    if words.allSatisfy(NameShape.isInitials) { return last.verdict == .singleWord }
    guard piece.verdict == .name else { return false }
    if last.isConjoined || words.first.map(NameShape.isInitials) == true { return true }
    let rest = passage.trim(piece.range.upperBound..<passage.count) { $0.isBlank || $0.isColon }
    guard let first = rest.first else { return false }
    let fresh = passage.style(at: first).subtracting(passage.style(at: piece.range.lowerBound))
    return passage.scalars[first].isOpeningQuote || fresh.contains(.italic)
  }
}
