import CVModel

/// Is this full stop the end of the list, or part of somebody's initials?
extension NameScanner {
  /// A full stop that is not part of initials: "Bin Cui. Title", "Ackman JB. Title".
  func endsSentence(_ offset: Int, begin: Int, to limit: Int) -> Bool {
    if passage.scalars[offset] == "。" { return true }
    if offset > begin, passage.scalars[offset - 1] == "." { return false }
    // "**Lena Hartwig**\\*. Steady Writes": marks stand between the name and its stop.
    var end = offset
    while end > begin, isMark(at: end - 1) { end -= 1 }
    var start = end
    while start > begin, passage.scalars[start - 1].isWordPart { start -= 1 }
    let word = passage.string(start..<end)
    guard let last = word.unicodeScalars.last else { return false }
    // "Smith, J. & Lee, B. 2021. Global …": behind the year a title begins.
    if isBeforeYear(offset, to: limit) { return true }
    if word.unicodeScalars.count == 1, !last.isCJK, end == offset { return false }
    if ["al", "Jr", "Sr", "St", "Dr", "Prof", "etc", "Mr", "Ms", "Md", "Mohd", "Sk", "Wm"].contains(
      word)
    {
      return false
    }
    guard offset + 1 < limit else { return true }
    let next = passage.scalars[offset + 1]
    return next.isBlank || next.isOpeningBracket || next.isOpeningQuote
      || passage.style(at: offset + 1) != passage.style(at: offset)
  }

  private func isBeforeYear(_ offset: Int, to limit: Int) -> Bool {
    guard offset + 6 <= limit, passage.scalars[offset + 1].isBlank,
      offset + 6 == limit || !passage.scalars[offset + 6].isWordPart
    else { return false }
    return YearReader.year(in: passage, offset + 2..<offset + 6) != nil
  }

  /// "Doe J, Roe M. Another route": a surname, an initial and a stop, as medicine writes names. Not
  /// "Christopher S. Corley", whose surname is yet to come.
  func endsShortName(
    _ offset: Int, begin: Int, to end: Int, after last: NamePiece?
  ) -> Bool {
    let spelled = passage.string(begin..<offset).tidied.parts.drop { $0 == "and" }
    let words = spelled.drop { NameShape.particles.contains($0) }
    guard words.count >= 2, let initial = words.last, initial.unicodeScalars.count == 1,
      initial.unicodeScalars.allSatisfy({ $0.isUppercase }),
      words.first?.first?.isUppercase ?? false,
      !NameShape.isInitials(words.first ?? "") || isSurnameInCapitals(last), offset + 1 < end,
      passage.scalars[offset + 1].isBlank
    else { return false }
    // "Müller, Anna, and Jane K. Smith. 2019": the page says whose initial it is.
    if let next = passage.words(offset + 1..<min(end, offset + 40)).first,
      owner.match(spelled.joined(separator: " ") + ". " + passage.string(next.range)) == .full
    {
      return false
    }
    // "Hartwig L. Wind and sand": the only author is the owner.
    if last == nil, words.count == 2, owner.match(spelled.joined(separator: " ")) != .none {
      return true
    }
    let previous = last?.name.parts ?? []
    if previous.count >= 2, let tail = previous.last, NameShape.isInitials(tail),
      !tail.contains(".")
    {
      return true
    }
    let next = Array(passage.words(offset + 1..<min(end, offset + 40)).prefix(2))
    guard let first = next.first else { return true }
    if NameWords.excluded.contains(first.text) { return true }
    // "Mark C. Jeffrey. *arXiv preprint*": one word up to the stop is the surname.
    let rest = first.range.upperBound
    if rest < end, passage.scalars[rest].isFullStop { return false }
    guard next.count > 1, !passage.scalars[next[1].range.lowerBound].isUppercase else {
      return false
    }
    return !NameShape.particles.contains(next[1].text)
      && !["et", "and", "und"].contains(next[1].text)
  }

  /// "SMITH J., DOE P., LEE C.": the short surname is no initials.
  private func isSurnameInCapitals(_ piece: NamePiece?) -> Bool {
    guard let words = piece?.name.parts, words.count == 2, let surname = words.first,
      surname.unicodeScalars.count > 1, NameShape.isInitials(words[1])
    else { return false }
    return surname.unicodeScalars.allSatisfy { $0.isUppercase || !$0.isWordPart }
  }

  /// "Turkson, D. From Cradle to Consequence": behind the initials of an inverted name a title begins.
  func endsInitials(_ offset: Int, begin: Int, to end: Int) -> Bool {
    let words = passage.string(begin..<(offset + 1)).parts
    guard !words.isEmpty, words.allSatisfy(NameShape.isInitials), offset + 1 < end,
      passage.scalars[offset + 1].isBlank
    else { return false }
    let rest = passage.trim(offset + 1..<end) { $0.isBlank }
    guard let next = rest.first.map({ passage.scalars[$0] }) else { return false }
    if next.isOpeningQuote { return true }
    let following = passage.words(rest.lowerBound..<min(rest.upperBound, rest.lowerBound + 40))
    guard next.isUppercase, let word = following.first else { return false }
    if word.range.count > 1 { return true }
    // "Gale, J. D. A transferable model": the article, and no third initial.
    return word.text == "a" && following.count > 1
      && passage.scalars[word.range.upperBound].isBlank
      && !passage.scalars[following[1].range.lowerBound].isUppercase
  }
}
