import CVModel

struct NameInTitle: Check {
  let code = "name-in-title"
  let severity = Diagnostic.Severity.warning
  let about = """
    A title that begins like a list of authors ("Berg, B."): most likely the line was misread. \
    Quotes or italics around the title make it plain.
    """
  let wrong = """
    # Ada Lin

    ## Publications

    - [Berg B., Lin A., Counting Clouds from Below](https://example.org/clouds.pdf), 2024.
    """
  let right = """
    # Ada Lin

    ## Publications

    - Berg B., Lin A., [Counting Clouds from Below](https://example.org/clouds.pdf), 2024.
    """

  func findings(in page: CheckedPage) -> [Finding] {
    page.papers.filter { Self.beginsWithAuthor($0.title) }.map { paper in
      Finding(
        "The title \(paper.title.quoted) begins like a list of authors; put the title in quotes.",
        line: paper.line, quote: String(paper.title.prefix { $0 != " " }))
    }
  }

  /// `Berg, B., `, `Berg B. C., `
  private static func beginsWithAuthor(_ title: String) -> Bool {
    let words = title.split(separator: " ")
    guard let family = words.first, isFamilyName(family.last == "," ? family.dropLast() : family),
      let last = words.dropFirst().firstIndex(where: { $0.last == "," })
    else { return false }
    return words[1...last].allSatisfy { isInitials($0.last == "," ? $0.dropLast() : $0) }
  }

  private static func isFamilyName(_ word: Substring) -> Bool {
    word.count > 1 && word.first?.isUppercase == true
      && word.allSatisfy { $0.isLetter || "'’-".contains($0) }
  }

  /// `B.`, `B.C.`, `J.-P.`
  private static func isInitials(_ word: Substring) -> Bool {
    let letters = word.split(separator: ".").map { $0.drop { $0 == "-" } }
    return word.last == "." && letters.allSatisfy { $0.count == 1 && $0.first?.isUppercase == true }
  }
}
