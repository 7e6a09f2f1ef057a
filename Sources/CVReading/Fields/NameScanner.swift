import CVModel

/// What stands between two separators of a list of names.
struct NamePiece {
  /// Marks and blanks at the ends included.
  var range: Range<Int>
  var name: String
  var marks: String
  var verdict: NameShape.Verdict
  var isEtAl = false
  var isEllipsis = false
  /// An "and" or "&" stands behind it: what follows must be a name, or this is none either.
  var isConjoined = false
}

/// Cuts a list of names into its pieces.
struct NameScanner {
  let passage: Passage
  let owner: Owner

  /// "James M. Snyder, Jr."
  private static let suffixes: Set<String> = ["Jr", "Jr.", "Sr", "Sr.", "II", "III", "IV"]

  /// How a piece ends.
  private enum End {
    case separator(next: Int)
    case conjunction(next: Int)
    case list(next: Int)
    /// `GKD-Recruiter: Jointly Modelling`: the piece itself is the beginning of a title.
    case title
  }

  /// The pieces from `start` on, until something stands there that is no name.
  func pieces(from start: Int, to end: Int) -> [NamePiece] {
    var pieces: [NamePiece] = []
    var offset = start
    scan: while offset < end {
      let (range, ending) = nextPiece(from: offset, to: end, after: pieces.last)
      var piece = piece(range)
      if Self.suffixes.contains(piece.name), let last = pieces.indices.last {
        pieces[last].name += " " + piece.name
        pieces[last].marks += piece.marks
        pieces[last].range = pieces[last].range.lowerBound..<piece.range.upperBound
        piece.name = ""
        piece.marks = ""
      }
      let isName = piece.verdict != .other || piece.isEtAl || piece.isEllipsis
      guard isName && !isVenueInItalics(piece, after: pieces) || piece.name.isEmpty else {
        dropConjoined(&pieces)
        break
      }
      if case .conjunction = ending { piece.isConjoined = true }
      if case .title = ending {
        // "Minh Trinh, Lena Hartwig: Sorting on the Moon": a colon ends a list that ends in a name
        // we know; else the word before it begins a title.
        if piece.isEtAl || owner.match(piece.name) != .none || endsBeforeColon(piece, after: pieces)
        {
          pieces.append(piece)
        } else {
          dropConjoined(&pieces)
        }
        break
      }
      if !piece.name.isEmpty || piece.isEllipsis || piece.isEtAl {
        pieces.append(piece)
      } else if !piece.marks.isEmpty, let last = pieces.indices.last {
        pieces[last].marks += piece.marks
        pieces[last].range = pieces[last].range.lowerBound..<range.upperBound
      }
      switch ending {
      case .separator(let next), .conjunction(let next):
        offset = next
        if piece.isEtAl, !hasMore(from: next, to: end) { break scan }
      case .list, .title: break scan
      }
    }
    return pieces
  }

  /// "Xiaofeng Gao, Lightweight Encoder and Sequential Decoder for ...": a title began before "and".
  private func dropConjoined(_ pieces: inout [NamePiece]) {
    while pieces.count > 1, pieces.last?.isConjoined ?? false { pieces.removeLast() }
  }

  /// "with Matthew Burgess, *BioScience*": italics after plain names are where it appeared.
  private func isVenueInItalics(_ piece: NamePiece, after pieces: [NamePiece]) -> Bool {
    guard let last = pieces.last, owner.candidate.name != nil, !piece.isEtAl else { return false }
    return passage.share(of: .italic, in: piece.range) > 0.9
      && passage.share(of: .italic, in: pieces[0].range.lowerBound..<last.range.upperBound) < 0.1
      && owner.match(piece.name) == .none
  }

  /// After "et al." or "..." the list may go on: "A, ..., **Me**, et al."
  private func hasMore(from offset: Int, to end: Int) -> Bool {
    let rest = passage.trim(offset..<end) { $0.isSeparating }
    guard !rest.isEmpty else { return false }
    return owner.match(piece(nextPiece(from: rest.lowerBound, to: end).0).name) == .full
  }

  private func nextPiece(
    from start: Int, to end: Int, after last: NamePiece? = nil
  ) -> (Range<Int>, End) {
    var offset = start
    while offset < end, passage.scalars[offset].isBlank { offset += 1 }
    let begin = offset
    if last != nil, JournalAbbreviation.begins(at: begin, to: end, in: passage) {
      return (begin..<begin, .list(next: begin))
    }
    if begin > 0, let stop = etAlEnd(after: begin - 1, to: end) {
      return (begin..<stop, .separator(next: stop))
    }
    // "Park SH, ... Mbeki T": the list goes on behind the dots.
    if let dots = ["...", "…", ". . ."].first(where: {
      begin + $0.unicodeScalars.count <= end && passage.reads($0, at: begin)
    }) {
      let stop = begin + dots.unicodeScalars.count
      return (begin..<stop, .separator(next: stop))
    }
    while offset < end {
      let scalar = passage.scalars[offset]
      let raised = passage.style(at: offset).contains(.superscript)
      let piece = begin..<offset
      if scalar.isBlank, let stop = etAlEnd(after: offset, to: end) {
        return (begin..<stop, .separator(next: stop))
      }
      if scalar.isComma || scalar.isSemicolon, !raised {
        return (piece, .separator(next: offset + 1))
      }
      if scalar == "&" { return (piece, .conjunction(next: offset + 1)) }
      if scalar.isColon || scalar == "?" { return (piece, .title) }
      if scalar == "\n" || scalar == "/" || scalar == "|" || scalar.isOpeningQuote {
        if offset > begin { return (piece, .list(next: offset)) }
      }
      if scalar.isClosingBracket,
        !(begin..<offset).contains(where: { passage.scalars[$0].isOpeningBracket })
      {
        return (piece, .list(next: offset + 1))
      }
      if scalar.isOpeningBracket, let close = asideEnd(at: offset, to: end), offset > begin {
        offset = close
        continue
      }
      if scalar.isOpeningBracket, !isMarkBracket(offset, to: end) {
        return (piece, .list(next: offset))
      }
      if let next = conjunction(at: offset, to: end) { return (piece, .conjunction(next: next)) }
      if scalar.isFullStop,
        endsSentence(offset, begin: begin, to: end)
          || endsShortName(offset, begin: begin, to: end, after: last)
          || last?.verdict == .singleWord && endsInitials(offset, begin: begin, to: end)
      {
        return (piece, .list(next: offset + 1))
      }
      if offset > begin, startsTitle(at: offset) { return (piece, .list(next: offset)) }
      offset += 1
    }
    return (begin..<end, .list(next: end))
  }

  /// "Burgess et al.. Revise": the piece goes to the end of "et al." and no further.
  private func etAlEnd(after offset: Int, to end: Int) -> Int? {
    guard
      let ending = ["et al.", "et. al.", "et al"].first(where: {
        offset + 1 + $0.utf8.count <= end && passage.reads($0, at: offset + 1)
      })
    else { return nil }
    let stop = offset + 1 + ending.utf8.count
    return stop < end && passage.scalars[stop].isWordPart ? nil : stop
  }

  /// `(*)`, `(†)`: a mark, not the end of the list.
  func isMarkBracket(_ offset: Int, to end: Int) -> Bool {
    offset + 2 < end && Marks.contains(passage.scalars[offset + 1])
      && passage.scalars[offset + 2].isClosingBracket
  }

  /// "Lena Hartwig (corresponding author), Oskar Lindqvist": the list goes on behind the bracket.
  private func asideEnd(at offset: Int, to end: Int) -> Int? {
    guard let close = Brackets.closing(of: offset, in: passage, before: end),
      passage.hasWords(offset..<close), close + 1 < end,
      passage.scalars[close + 1].isComma || passage.scalars[close + 1].isSemicolon,
      passage.wordCount(offset..<close) <= 4,
      !passage.string(offset..<close).unicodeScalars.contains(where: { $0.isDigit })
    else { return nil }
    return close + 1
  }

  /// " and ", " und ", " et " between two names; `和` and `与` between names in Han.
  private func conjunction(at offset: Int, to end: Int) -> Int? {
    guard passage.scalars[offset].isBlank else { return nil }
    for word in ["and", "und", "y", "e", "et"] {
      let from = offset + 1
      let to = from + word.unicodeScalars.count
      guard to < end, passage.scalars[to].isBlank,
        passage.scalars[from..<to].elementsEqual(word.unicodeScalars)
      else { continue }
      if word == "et", passage.string(to..<min(end, to + 3)).tidied.hasPrefix("al") { return nil }
      return to + 1
    }
    return nil
  }

  /// A long italic, bold or linked stretch begins here: "Ma MR. _Simulation-Based Design_".
  private func startsTitle(at offset: Int) -> Bool {
    let style = passage.style(at: offset)
    let link = passage.link(at: offset)
    let before = passage.style(at: offset - 1)
    let kinds: RichText.Style = [.bold, .italic]
    let freshStyle = !style.intersection(kinds).isSubset(of: before)
    let freshLink = link != nil && link != passage.link(at: offset - 1)
    guard freshStyle || freshLink, passage.scalars[offset].isWordPart else { return false }
    // "Priya*Raman": no title begins within a word, but where a script sets none apart.
    let last = passage.scalars[offset - 1]
    guard !last.isWordPart || last.isCJK else { return false }
    var end = offset
    var words = 0
    var commas = 0
    while end < passage.count,
      freshLink ? passage.link(at: end) == link : passage.style(at: end).isSuperset(of: style)
    {
      if passage.scalars[end].isBlank { words += 1 }
      if passage.scalars[end].isComma { commas += 1 }
      end += 1
    }
    let text = passage.string(offset..<end).tidied
    if EtAl.endings.contains(where: text.lowercased().hasPrefix) { return false }
    return words >= 4 && commas * 4 < words + 1
      || NameShape.judge(text) == .other && words >= 2
        && commas == 0
  }
}
