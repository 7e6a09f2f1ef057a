import CVModel

extension Publication {
  /// "International Conference on Very Large Data Bases (VLDB 2022)", whichever the page has first.
  var venue: RichText {
    let venues = venues.map { $0.removing($0.commonStyle.intersection(.emphasis)) }
    guard venues.count == 2, !venues.contains(where: { $0.plain.contains("(") }) else {
      return venues.joined(separator: " · ")
    }
    let isShortFirst = venues[0].count < venues[1].count
    return venues[isShortFirst ? 1 : 0] + " (" + venues[isShortFirst ? 0 : 1] + ")"
  }

  /// Empty if venue or details say it: "ICDE 2024", "ICDE'24".
  var unsaidYear: String {
    guard let year else { return "" }
    let said = (venues + [details].compactMap { $0 }).contains { text in
      let words = text.plain
      guard words.utf8.contains(where: { (0x30...0x39).contains($0) }) else { return false }
      let short = String(year).suffix(2)
      return words.saysNumber("\(year)") || ["'", "’"].contains { words.contains($0 + short) }
    }
    return said ? "" : String(year)
  }

  /// All but the title that may hold links.
  var furtherTexts: [RichText] { venues + [details, award].compactMap { $0 } }

  /// All but the title, for an entry that is one line.
  ///
  /// - Parameter name: how an author's name is printed among the others.
  func inOneLine(
    _ words: Words, isStyled: Bool, name: (Author, [Author]) -> RichText
  ) -> [RichText] {
    let names = authors.map { name($0, authors) + $0.printedMarks(isStyled: isStyled) }
    let list = (names + (etAl ? [RichText(Words.etAl(after: authors))] : [])).joined(
      separator: ", ")
    let with = authorsOmitCandidate && !names.isEmpty ? RichText("\(words.with) ") : RichText()
    return [with + list, venue, details ?? RichText(), RichText(unsaidYear)]
      + ranks.map { RichText($0) } + [RichText(status ?? ""), award ?? RichText()]
  }
}

extension String {
  /// "2022" stands in it, and not as a part of "289:20220457".
  func saysNumber(_ digits: String) -> Bool {
    let (text, wanted) = (Array(utf8), Array(digits.utf8))
    guard !wanted.isEmpty, text.count >= wanted.count else { return false }
    return (0...text.count - wanted.count).contains { start in
      let end = start + wanted.count
      return text[start] == wanted[0] && text[start..<end].elementsEqual(wanted)
        && (start == 0 || !Self.isDigit(text[start - 1]))
        && (end == text.count || !Self.isDigit(text[end]))
    }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}

extension Author {
  /// Numbers and letters would run into the name: they are raised, in plain text as `¹,²`.
  func printedMarks(isStyled: Bool) -> RichText {
    guard areLabels else { return RichText(marks) }
    if isStyled { return RichText(marks, style: .superscript) }
    return RichText(String(marks.map { PlainScript.upper.forms[$0] ?? $0 }))
  }

  /// `1,2`, `a*`: each a number of one or two digits or a letter, perhaps with signs around it.
  private var areLabels: Bool {
    marks.split(separator: ",", omittingEmptySubsequences: false).allSatisfy { mark in
      let label = mark.unicodeScalars.filter { !"*†‡§¶#".unicodeScalars.contains($0) }
      let isNumber = label.allSatisfy { ("0"..."9").contains($0) } && (1...2).contains(label.count)
      return isNumber || label.count == 1 && label.allSatisfy { ("a"..."z").contains($0) }
    }
  }
}
