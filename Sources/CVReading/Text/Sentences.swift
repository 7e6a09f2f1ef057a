import CVModel

enum Sentences {
  /// Where a title ends that begins at `start`: with its sentence, or before the first part behind a
  /// comma that names a venue: "Routing with Prices, IEEE Transactions on Mobile Computing, 2024".
  static func titleEnd(from start: Int, to end: Int, in passage: Passage) -> Int {
    let stop = self.end(from: start, to: end, in: passage)
    // A title has few commas; the bound keeps a line of thousands from taking its square in time.
    let commas = Array((start..<stop).filter { passage.scalars[$0].isComma }.prefix(24))
    for comma in commas where passage.wordCount(start..<comma) >= 2 {
      let next = commas.first { $0 > comma } ?? stop
      let range = passage.trim(comma + 1..<next) { $0.isBlank }
      let part = passage.lowercased(range)
      if JournalAbbreviation.begins(at: range.lowerBound, to: end, in: passage) { return comma }
      let words = passage.words(range)
      let isYear = words.count == 1 && YearReader.year(in: passage, range) != nil
      // "…, Biomedical Signal Processing and Control, 2024": what stands before the year, or before
      // the volume, is a venue.
      if isYear || Detail.isDetail(part) && !isSpan(range, in: passage) {
        if let before = commas.last(where: { $0 < comma }),
          isSeries(before + 1..<comma, behind: start..<before, in: passage)
        {
          return before
        }
        return comma
      }
      // "Ropes and Groups, to appear in J. Ropes"
      let opening = part.firstMention(ofAny: PublicationWords.status)?.lowerBound ?? .max
      if opening <= 1 || part.mentions(anyOf: PublicationWords.venue)
        || words.first.map({ PublicationWords.acronyms.contains($0.text) && words.count <= 3 })
          ?? false
        || endsInVolume(range, in: passage)
      {
        return comma
      }
    }
    return stop
  }

  /// "Wages of weavers, 1870-1914": what the title is about.
  private static func isSpan(_ range: Range<Int>, in passage: Passage) -> Bool {
    DateReader.matches(in: passage, range).contains { $0.span.start != nil }
  }

  /// The last part before a year or a volume is where it appeared, if enough words are left for a
  /// title. Of two words and two words, capitals tell: "Hidden hills, Applied Energy, 139, 2025".
  private static func isSeries(
    _ part: Range<Int>, behind title: Range<Int>, in passage: Passage
  ) -> Bool {
    let bare = passage.trim(part) { $0.isBlank }
    guard let first = bare.first, passage.scalars[first].isUppercase,
      passage.wordCount(bare) <= 8
    else { return false }
    let count = passage.wordCount(title)
    return count >= 3
      || count == 2 && isCapitalised(bare, passage) && !isCapitalised(title, passage)
  }

  /// "Applied Energy 139 (2025)", "Area 3 (2020) 4–5", "Hill Studies 12": capitals, then the number
  /// of a volume.
  private static func endsInVolume(_ range: Range<Int>, in passage: Passage) -> Bool {
    let words = passage.words(range)
    guard
      let index = words.firstIndex(where: { word in
        word.range.count <= 4 && word.text.unicodeScalars.allSatisfy(\.isDigit)
      }), index > 0, YearReader.year(in: passage, words[index].range) == nil,
      isCapitalised(range.lowerBound..<words[index - 1].range.upperBound, passage)
    else { return false }
    guard index + 1 < words.count else { return index > 1 }
    let next = words[index + 1].range
    return YearReader.year(in: passage, next) != nil
      && passage.scalars[next.lowerBound - 1].isOpeningBracket
  }

  /// Its longer words begin with capitals.
  private static func isCapitalised(_ range: Range<Int>, _ passage: Passage) -> Bool {
    let words = passage.words(range).filter { $0.range.count > 3 }
    return !words.isEmpty
      && words.allSatisfy { passage.scalars[$0.range.lowerBound].isUppercase }
  }

  /// Where the sentence that begins at `start` ends: at a full stop, a question mark, or the next
  /// style that a venue would have.
  static func end(from start: Int, to end: Int, in passage: Passage) -> Int {
    var offset = start
    while offset < end {
      let scalar = passage.scalars[offset]
      if scalar == "\n" || scalar == "。" { return offset }
      if scalar == "[", let close = typeEnd(offset, to: end, passage) { return close }
      if offset > start, passage.style(at: offset).contains(.italic),
        !passage.style(at: start).contains(.italic), scalar.isWordPart,
        passage.scalars[offset - 1].isBlank
          || passage.style(at: offset - 1) != passage.style(at: offset),
        !isInsideItalics(offset, passage), !isWordOfTitle(offset, from: start, to: end, passage)
      {
        return offset
      }
      if scalar == "." || scalar == "?" || scalar == "!",
        isEnd(offset, from: start, to: end, passage)
      {
        if scalar == "." { return offset }
        return subtitleEnd(from: offset + 1, to: end, passage) ?? offset + 1
      }
      offset += 1
    }
    return end
  }

  /// "Does attention help? Evidence from 14 languages. *Child Development*": what stands between a
  /// question and the italics of a venue belongs to the title.
  private static func subtitleEnd(from start: Int, to end: Int, _ passage: Passage) -> Int? {
    var offset = start
    while offset < end, passage.scalars[offset] != "\n" {
      if passage.style(at: offset).contains(.italic) { return nil }
      if passage.scalars[offset] == ".", isEnd(offset, from: start, to: end, passage) {
        let rest = passage.trim(offset + 1..<end) { $0.isBlank }
        // "Is Flash Dead? Minh Trinh, Lena Hartwig. *LICS*": these are the authors.
        let part = (start..<offset).first { passage.scalars[$0].isComma } ?? offset
        guard let first = rest.first, passage.style(at: first).contains(.italic),
          NameShape.judge(passage.string(start..<part).tidied) != .name
        else { return nil }
        return offset
      }
      offset += 1
    }
    return nil
  }

  /// GB/T 7714 ends a title with the type of the work: "Fog nets[C]//Proceedings of …".
  private static func typeEnd(_ open: Int, to end: Int, _ passage: Passage) -> Int? {
    let close = (open + 1..<min(end, open + 7)).first { passage.scalars[$0] == "]" }
    guard let close, close > open + 1,
      (open + 1..<close).allSatisfy({
        passage.scalars[$0].isUppercase || passage.scalars[$0] == "/"
      }),
      close + 1 >= end || passage.scalars[close + 1].isSeparating
    else { return nil }
    return close + 1
  }

  /// The italics began at an earlier word.
  private static func isInsideItalics(_ offset: Int, _ passage: Passage) -> Bool {
    offset > 1 && passage.scalars[offset - 1].isBlank
      && passage.style(at: offset - 1).contains(.italic)
      && passage.style(at: offset - 2).contains(.italic)
  }

  /// "Lifespan in *S. cerevisiae*", "The role of *Drosophila* in ageing": italics that a small word
  /// ties to the words around them.
  private static func isWordOfTitle(
    _ offset: Int, from start: Int, to end: Int, _ passage: Passage
  ) -> Bool {
    let before = passage.trim(start..<offset) { $0.isBlank }
    if let last = before.last, !passage.scalars[last].isWordPart { return false }
    let word = passage.words(before).last
    let stop =
      (offset..<end).first {
        !passage.style(at: $0).contains(.italic) && !passage.scalars[$0].isBlank
      } ?? end
    let isFollowed =
      stop < end && passage.scalars[stop].isWordPart && !passage.scalars[stop].isUppercase
      && !passage.scalars[stop].isDigit
    return isFollowed || word.map { small.contains($0.text) } ?? false
  }

  private static let small: Set<String> = [
    "in", "of", "the", "a", "an", "for", "by", "and", "with", "from", "on", "to", "between",
    "against",
  ]

  private static func isEnd(_ offset: Int, from start: Int, to end: Int, _ passage: Passage) -> Bool
  {
    guard offset + 1 < end else { return true }
    guard passage.scalars[offset + 1].isBlank || passage.scalars[offset + 1].isClosingQuote else {
      return false
    }
    var word = offset
    while word > start, passage.scalars[word - 1].isWordPart { word -= 1 }
    let text = passage.string(word..<offset)
    if text.unicodeScalars.count == 1, text.unicodeScalars.allSatisfy({ $0.isUppercase }) {
      return false
    }
    if numbered.contains(text) {
      let next = passage.trim(offset + 1..<min(end, offset + 4)) { $0.isBlank }
      return !(next.first.map { passage.scalars[$0].isDigit } ?? false)
    }
    return !abbreviations.contains(text)
  }

  private static let abbreviations: Set<String> = [
    "vs", "St", "Dr", "Mr", "No", "vol", "Vol", "pp", "al", "e.g", "i.e", "ca", "cf",
  ]
  /// Only before a number: "art. 5", not "the end of art."
  private static let numbered: Set<String> = ["no", "Nr", "p", "S", "art", "ch"]
}
