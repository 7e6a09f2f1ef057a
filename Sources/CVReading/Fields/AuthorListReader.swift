import CVModel

/// Reads names one by one until something stands there that is no name.
///
/// `Penghao Zhao*, **Hailin Zhang***, and Bin Cui`, `Kaiser AD, Ma MR`, `Li, Z., & Tan, M.H.`,
/// `with Xin LI; J. Leon ZHAO, et al.`, `张三、李四`
struct AuthorListReader {
  let passage: Passage
  let owner: Owner

  private var scanner: NameScanner { NameScanner(passage: passage, owner: owner) }

  /// The list that begins at `start`, within `range`; nil if no name stands there.
  func read(in range: Range<Int>) -> AuthorList? {
    let start = passage.trim(range) { $0.isBlank || $0.isSeparating || $0.isOpeningBracket }
      .lowerBound
    guard let lead = lead(at: start, to: range.upperBound) else {
      return list(of: scanner.pieces(from: start, to: range.upperBound))
    }
    guard var list = list(of: scanner.pieces(from: lead.end, to: range.upperBound)) else {
      return nil
    }
    list.omitsCandidate = lead.omitsCandidate
    list.isAnnounced = !lead.omitsCandidate
    list.range = start..<list.range.upperBound
    return list
  }

  /// "with X" begins here: the owner of the page is one more author.
  func announcesOthers(at offset: Int, to end: Int) -> Bool {
    let start = passage.trim(offset..<end) { $0.isSeparating || $0.isOpeningBracket }.lowerBound
    return lead(at: start, to: end)?.omitsCandidate ?? false
  }

  /// Words that announce a list: "with", "Authors:".
  private func lead(at start: Int, to end: Int) -> (end: Int, omitsCandidate: Bool)? {
    for (words, omitsCandidate) in Self.leads {
      let stop = start + words.unicodeScalars.count
      guard stop < end, passage.reads(words, at: start),
        !passage.scalars[stop].isWordPart || passage.scalars[stop - 1].isCJK
      else { continue }
      return (passage.trim(stop..<end) { $0.isSeparating }.lowerBound, omitsCandidate)
    }
    return nil
  }

  private static let leads: [(words: String, omitsCandidate: Bool)] = [
    ("joint work with", true), ("joint with", true), ("in collaboration with", true),
    ("with", true), ("w/", true), ("en collaboration avec", true), ("avec", true),
    ("gemeinsam mit", true), ("con", true), ("com", true), ("authors:", false), ("authors", false),
    ("author:", false), ("by", false), ("作者", false),
  ]

  // MARK: Putting the pieces together

  private func list(of pieces: [NamePiece]) -> AuthorList? {
    guard let first = pieces.first, let last = pieces.last else { return nil }
    var list = AuthorList(range: first.range.lowerBound..<last.range.upperBound)
    list.asides = pieces.flatMap { piece in bracketed(in: piece.range) }
    let spelled = withFirstInverted(withShortSurnames(pieces))
    let turned = FullInversion(pieces: spelled, passage: passage, owner: owner)
    let pieces = turned.pieces
    list.isInverted = turned.isInverted
    let inverted = isInverted(pieces)
    var index = 0
    var sure = 0
    var total = 0
    while index < pieces.count {
      let piece = pieces[index]
      index += 1
      if piece.isEtAl || piece.isEllipsis { list.etAl = true }
      guard !piece.name.isEmpty else { continue }
      var author = Author(piece.name, marks: piece.marks)
      var range = piece.range
      if inverted, piece.verdict != .initials, index < pieces.count,
        pieces[index].verdict == .initials
      {
        author.name += ", " + pieces[index].name
        author.marks += pieces[index].marks
        range = range.lowerBound..<pieces[index].range.upperBound
        if pieces[index].isEtAl { list.etAl = true }
        index += 1
        sure += 1
      } else if piece.verdict == .name || owner.match(piece.name) == .full {
        sure += 1
      }
      total += 1
      list.authors.append(author)
      list.ranges.append(range)
    }
    guard total > 0 else { return nil }
    list.confidence = Double(sure) / Double(total)
    dropStops(&list)
    restoreStop(&list)
    flagCandidate(&list)
    return list
  }

  private func bracketed(in range: Range<Int>) -> [Range<Int>] {
    guard let open = range.first(where: { passage.scalars[$0].isOpeningBracket }),
      !scanner.isMarkBracket(open, to: range.upperBound)
    else { return [] }
    return [open..<range.upperBound]
  }

  /// "SMITH J., DOE P.": among surnames in capitals the short ones are no initials.
  private func withShortSurnames(_ pieces: [NamePiece]) -> [NamePiece] {
    let isCapital: (NamePiece) -> Bool = { piece in
      let words = piece.name.parts
      return words.count == 2 && words[0].unicodeScalars.count > 3
        && words[0].unicodeScalars.allSatisfy(\.isUppercase) && NameShape.isInitials(words[1])
    }
    guard pieces.contains(where: isCapital) else { return pieces }
    return pieces.map { piece in
      var piece = piece
      if piece.verdict == .initials, piece.name.parts.count == 2 { piece.verdict = .name }
      return piece
    }
  }

  /// "Okafor, Chidi, Mireille Dufour, and Anna B. Lind": Chicago turns the first name alone.
  private func withFirstInverted(_ pieces: [NamePiece]) -> [NamePiece] {
    guard pieces.count > 2, pieces[0].verdict == .singleWord, Self.isGivenName(pieces[1]),
      pieces.dropFirst(2).allSatisfy({ $0.verdict == .name })
    else { return pieces }
    var first = pieces[0]
    first.name += ", " + pieces[1].name
    first.marks += pieces[1].marks
    first.range = first.range.lowerBound..<pieces[1].range.upperBound
    first.verdict = .name
    return [first] + pieces.dropFirst(2)
  }

  /// "Jane", "Jane K."
  private static func isGivenName(_ piece: NamePiece) -> Bool {
    let words = piece.name.parts
    return piece.verdict == .singleWord
      || words.count == 2 && !NameShape.isInitials(words[0]) && NameShape.isInitials(words[1])
  }

  /// "Lind AB, Dufour M.": where initials have no stops, the last one is the end of the sentence.
  private func dropStops(_ list: inout AuthorList) {
    let names = list.authors.dropLast().map(\.name)
    guard let last = list.authors.indices.last, list.authors[last].name.hasSuffix("."),
      !names.isEmpty, !names.contains(where: { $0.contains(".") }),
      names.contains(where: {
        $0.split(separator: " ").last.map { NameShape.isInitials(String($0)) } ?? false
      })
    else { return }
    list.authors[last].name.removeLast()
  }

  /// "Smith, J. & Lee, B. 2021": the stop that ended the list belongs to the initial too.
  private func restoreStop(_ list: inout AuthorList) {
    guard let last = list.authors.indices.last, let name = list.authors.last?.name,
      let word = name.parts.last, word.unicodeScalars.count == 1,
      word.unicodeScalars.allSatisfy(\.isUppercase),
      let end = list.ranges.last?.upperBound, end < passage.count, passage.scalars[end] == ".",
      list.authors.dropLast().contains(where: { $0.name.hasSuffix(".") })
        || list.authors.count == 1 && name.contains(",")
    else { return }
    list.authors[last].name += "."
  }

  /// "Li, Z., Yu, D.": pieces of initials stand apart from the surname before them.
  private func isInverted(_ pieces: [NamePiece]) -> Bool {
    let initials = pieces.dropFirst().filter { $0.verdict == .initials }.count
    let surnames = pieces.filter { $0.verdict == .singleWord || $0.verdict == .name }.count
    return initials > 0 && initials * 2 >= surnames
  }

  /// The one author who is the owner. Two of them: no guess.
  private func flagCandidate(_ list: inout AuthorList) {
    let matches = list.authors.map { owner.match($0.name) }
    guard let best = matches.max(), best != .none,
      let index = matches.firstIndex(of: best), matches.lastIndex(of: best) == index
    else { return }
    list.authors[index].isCandidate = true
  }
}
