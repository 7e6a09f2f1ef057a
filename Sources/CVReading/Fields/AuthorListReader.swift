import CVModel

/// A list of authors as it stands on the page.
struct AuthorList {
  var authors: [Author] = []
  /// Where each author's name and marks stand.
  var ranges: [Range<Int>] = []
  var etAl = false
  /// "with X and Y": the owner of the page is one more author.
  var omitsCandidate = false
  /// Remarks in brackets between the names: "(corresponding author)".
  var asides: [Range<Int>] = []
  /// From the first name to the last mark.
  var range: Range<Int>
  /// The share of pieces that are names beyond doubt, 0 to 1.
  var confidence = 0.0
}

/// Reads names one by one until something stands there that is no name.
///
/// `Penghao Zhao*, **Hailin Zhang***, and Bin Cui`, `Kaiser AD, Ma MR`, `Li, Z., & Tan, M.H.`,
/// `with Xin LI; J. Leon ZHAO, et al.`, `张三、李四`
struct AuthorListReader {
  let passage: Passage
  let owner: Owner

  /// The list that begins at `start`, within `range`; nil if no name stands there.
  func read(in range: Range<Int>) -> AuthorList? {
    let start = passage.trim(range) { $0.isBlank || $0.isSeparating || $0.isOpeningBracket }
      .lowerBound
    guard let lead = lead(at: start, to: range.upperBound) else {
      return list(of: pieces(from: start, to: range.upperBound))
    }
    guard var list = list(of: pieces(from: lead.end, to: range.upperBound)) else { return nil }
    list.omitsCandidate = lead.omitsCandidate
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
      guard stop < end, passage.lowercased(start..<stop) == words,
        !passage.scalars[stop].isWordPart || passage.scalars[stop - 1].isCJK
      else { continue }
      return (passage.trim(stop..<end) { $0.isSeparating }.lowerBound, omitsCandidate)
    }
    return nil
  }

  private static let leads: [(words: String, omitsCandidate: Bool)] = [
    ("joint with", true), ("with", true), ("w/", true), ("authors:", false), ("authors", false),
    ("author:", false), ("by", false), ("作者", false),
  ]

  // MARK: Pieces

  fileprivate struct Piece {
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

  /// How a piece ends.
  private enum End {
    case separator(next: Int)
    case conjunction(next: Int)
    case list(next: Int)
    /// `GKD-Recruiter: Jointly Modelling`: the piece itself is the beginning of a title.
    case title
  }

  private func pieces(from start: Int, to end: Int) -> [Piece] {
    var pieces: [Piece] = []
    var offset = start
    scan: while offset < end {
      let (range, ending) = nextPiece(from: offset, to: end, after: pieces.last)
      var piece = piece(range)
      let isName = piece.verdict != .other || piece.isEtAl || piece.isEllipsis
      guard isName && !isVenueInItalics(piece, after: pieces) || piece.name.isEmpty else {
        dropConjoined(&pieces)
        break
      }
      if case .conjunction = ending { piece.isConjoined = true }
      if case .title = ending {
        // "Minh Trinh, Lena Hartwig: Sorting on the Moon": a colon ends a list that ends in a name
        // we know; else the word before it begins a title.
        if piece.isEtAl || owner.match(piece.name) != .none {
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
  private func dropConjoined(_ pieces: inout [Piece]) {
    while pieces.count > 1, pieces.last?.isConjoined ?? false { pieces.removeLast() }
  }

  /// "with Matthew Burgess, *BioScience*": italics after plain names are where it appeared.
  private func isVenueInItalics(_ piece: Piece, after pieces: [Piece]) -> Bool {
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
    from start: Int, to end: Int, after last: Piece? = nil
  ) -> (Range<Int>, End) {
    var offset = start
    while offset < end, passage.scalars[offset].isBlank { offset += 1 }
    let begin = offset
    if begin > 0, let stop = etAlEnd(after: begin - 1, to: end) {
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
    let rest = passage.string((offset + 1)..<min(end, offset + 8)).lowercased()
    guard let ending = ["et al.", "et. al.", "et al"].first(where: rest.hasPrefix) else {
      return nil
    }
    let stop = offset + 1 + ending.unicodeScalars.count
    return stop < end && passage.scalars[stop].isWordPart ? nil : stop
  }

  /// `(*)`, `(†)`: a mark, not the end of the list.
  private func isMarkBracket(_ offset: Int, to end: Int) -> Bool {
    offset + 2 < end && Marks.all.contains(passage.scalars[offset + 1])
      && passage.scalars[offset + 2].isClosingBracket
  }

  /// "Lena Hartwig (corresponding author), Oskar Lindqvist": the list goes on behind the bracket.
  private func asideEnd(at offset: Int, to end: Int) -> Int? {
    guard let close = Brackets.closing(of: offset, in: passage, before: end),
      passage.hasWords(offset..<close), close + 1 < end,
      passage.scalars[close + 1].isComma || passage.scalars[close + 1].isSemicolon,
      passage.words(offset..<close).count <= 4,
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
      guard to < end, passage.scalars[to].isBlank, passage.string(from..<to) == word else {
        continue
      }
      if word == "et", passage.string(to..<min(end, to + 3)).tidied.hasPrefix("al") { return nil }
      return to + 1
    }
    return nil
  }

  /// "Turkson, D. From Cradle to Consequence": behind the initials of an inverted name a title begins.
  private func endsInitials(_ offset: Int, begin: Int, to end: Int) -> Bool {
    let words = passage.string(begin..<(offset + 1)).split(separator: " ").map(String.init)
    guard !words.isEmpty, words.allSatisfy(NameShape.isInitials), offset + 1 < end,
      passage.scalars[offset + 1].isBlank
    else { return false }
    let rest = passage.trim(offset + 1..<end) { $0.isBlank }
    guard let next = rest.first.map({ passage.scalars[$0] }) else { return false }
    if next.isOpeningQuote { return true }
    return next.isUppercase && (passage.words(rest).first?.range.count ?? 0) > 1
  }

  /// A full stop that is not part of initials: "Bin Cui. Title", "Ackman JB. Title".
  private func endsSentence(_ offset: Int, begin: Int, to limit: Int) -> Bool {
    if passage.scalars[offset] == "。" { return true }
    if offset > begin, passage.scalars[offset - 1] == "." { return false }
    // "**Lena Hartwig**\\*. Steady Writes": marks stand between the name and its stop.
    var end = offset
    while end > begin, isMark(at: end - 1) { end -= 1 }
    var start = end
    while start > begin, passage.scalars[start - 1].isWordPart { start -= 1 }
    let word = passage.string(start..<end)
    guard let last = word.unicodeScalars.last else { return false }
    if word.unicodeScalars.count == 1, !last.isCJK, end == offset { return false }
    if ["al", "Jr", "Sr", "St", "Dr", "Prof", "etc", "Mr", "Ms"].contains(word) { return false }
    guard offset + 1 < limit else { return true }
    let next = passage.scalars[offset + 1]
    return next.isBlank || next.isOpeningBracket || next.isOpeningQuote
      || passage.style(at: offset + 1) != passage.style(at: offset)
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

  /// "Doe J, Roe M. Another route": a surname, an initial and a stop, as medicine writes names. Not
  /// "Christopher S. Corley", whose surname is yet to come.
  private func endsShortName(
    _ offset: Int, begin: Int, to end: Int, after last: Piece?
  ) -> Bool {
    let words = passage.string(begin..<offset).tidied.split(separator: " ").map(String.init)
    guard words.count >= 2, let initial = words.last, initial.unicodeScalars.count == 1,
      initial.unicodeScalars.allSatisfy({ $0.isUppercase }), words[0].first?.isUppercase ?? false,
      !NameShape.isInitials(words[0]), offset + 1 < end, passage.scalars[offset + 1].isBlank
    else { return false }
    let previous = last?.name.split(separator: " ").map(String.init) ?? []
    if previous.count >= 2, let tail = previous.last, NameShape.isInitials(tail),
      !tail.contains(".")
    {
      return true
    }
    let next = Array(passage.words(offset + 1..<min(end, offset + 40)).prefix(2))
    guard let first = next.first else { return true }
    if NameShape.notNames.contains(first.text) { return true }
    guard next.count > 1, !passage.scalars[next[1].range.lowerBound].isUppercase else {
      return false
    }
    return !NameShape.particles.contains(next[1].text)
      && !["et", "and", "und"].contains(next[1].text)
  }

  private func isMark(at offset: Int) -> Bool {
    Marks.all.contains(passage.scalars[offset]) || passage.style(at: offset).contains(.superscript)
  }

  private func piece(_ range: Range<Int>) -> Piece {
    var name = String.UnicodeScalarView()
    var marks = String.UnicodeScalarView()
    let aside = range.first {
      passage.scalars[$0].isOpeningBracket && !isMarkBracket($0, to: range.upperBound)
    }
    for offset in range.lowerBound..<(aside ?? range.upperBound) {
      let scalar = passage.scalars[offset]
      let raised = passage.style(at: offset).contains(.superscript)
      if Marks.all.contains(scalar) || raised && (scalar.isWordPart || scalar == "+") {
        marks.append(Marks.plain(scalar))
      } else if !raised, !scalar.isInvisible, !scalar.isOpeningBracket, !scalar.isClosingBracket {
        name.append(scalar)
      }
    }
    var text = String(name).tidied
    if text.lowercased().hasPrefix("and ") { text = String(text.dropFirst(4)).tidied }
    let lower = text.lowercased()
    let isEtAl = EtAl.endings.contains {
      lower == $0 || lower.hasSuffix(" " + $0) || $0.first == "等" && lower.hasSuffix($0)
    }
    if isEtAl, let ending = EtAl.endings.first(where: { lower.hasSuffix($0) }) {
      text = String(text.dropLast(ending.count)).tidied
    }
    text = text.hasWords ? Self.withoutFinalStop(text) : ""
    return Piece(
      range: passage.trim(range) { $0.isBlank || $0.isFullStop && !text.hasSuffix(".") },
      name: text,
      marks: String(marks), verdict: NameShape.judge(text), isEtAl: isEtAl,
      isEllipsis: text.isEmpty
        && range.contains {
          "…".unicodeScalars.contains(passage.scalars[$0]) || passage.scalars[$0] == "."
        })
  }

  /// "Bin Cui." loses the full stop, "Li, Z." keeps it: it belongs to the initial.
  private static func withoutFinalStop(_ name: String) -> String {
    guard name.hasSuffix(".") else { return name }
    let last = name.split(separator: " ").last.map(String.init) ?? ""
    return NameShape.isInitials(last) || last == "Jr." ? name : String(name.dropLast())
  }

  // MARK: Putting the pieces together

  private func list(of pieces: [Piece]) -> AuthorList? {
    guard let first = pieces.first, let last = pieces.last else { return nil }
    var list = AuthorList(range: first.range.lowerBound..<last.range.upperBound)
    list.asides = pieces.flatMap { piece in bracketed(in: piece.range) }
    let pieces = withFirstInverted(pieces)
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
    flagCandidate(&list)
    return list
  }

  private func bracketed(in range: Range<Int>) -> [Range<Int>] {
    guard let open = range.first(where: { passage.scalars[$0].isOpeningBracket }),
      !isMarkBracket(open, to: range.upperBound)
    else { return [] }
    return [open..<range.upperBound]
  }

  /// "Okafor, Chidi, Mireille Dufour, and Anna B. Lind": Chicago turns the first name alone.
  private func withFirstInverted(_ pieces: [Piece]) -> [Piece] {
    guard pieces.count > 2, pieces[0].verdict == .singleWord, pieces[1].verdict == .singleWord,
      pieces.dropFirst(2).allSatisfy({ $0.verdict == .name })
    else { return pieces }
    var first = pieces[0]
    first.name += ", " + pieces[1].name
    first.marks += pieces[1].marks
    first.range = first.range.lowerBound..<pieces[1].range.upperBound
    first.verdict = .name
    return [first] + pieces.dropFirst(2)
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

  /// "Li, Z., Yu, D.": pieces of initials stand apart from the surname before them.
  private func isInverted(_ pieces: [Piece]) -> Bool {
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

/// Signs that people put beside names.
enum Marks {
  static let all = Set("*∗⁎＊†‡§¶#＃✉⋆★☆♯⚑📧✦◇△⭐¹²³⁴⁵".unicodeScalars)

  static func plain(_ scalar: Unicode.Scalar) -> Unicode.Scalar { twins[scalar] ?? scalar }

  private static let twins: [Unicode.Scalar: Unicode.Scalar] = [
    "∗": "*", "⁎": "*", "＊": "*", "＃": "#", "♯": "#", "¹": "1", "²": "2", "³": "3", "⁴": "4",
    "⁵": "5",
  ]
}

enum EtAl {
  /// Longest first: "et al." before "al.".
  static let endings = [
    "and others", "et. al.", "et al.", "et. al", "et al", "etal.", "etc.", "etc", "等人", "等",
  ]
}

extension Unicode.Scalar {
  /// Variation selectors, joiners and their kin.
  var isInvisible: Bool {
    switch value {
    case 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2069, 0xFE00...0xFE0F, 0xFEFF, 0xAD: true
    default: false
    }
  }
}
