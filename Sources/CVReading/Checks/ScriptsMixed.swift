import CVModel

struct ScriptsMixed: Check {
  let code = "scripts-mixed"
  let severity = Diagnostic.Severity.warning
  let about = """
    A name with letters of two alphabets in one word: a Cyrillic "а" looks like a Latin one, and no
    search will find the name.
    """
  let wrong = """
    # Ada Lin

    ## Publications

    - **Ada Lin**, B\u{43E} Berg. Counting Clouds from Below. *Journal of Weather*, 2024.
    """
  let right = """
    # Ada Lin

    ## Publications

    - **Ada Lin**, Bo Berg. Counting Clouds from Below. *Journal of Weather*, 2024.
    """

  func findings(in page: CheckedPage) -> [Finding] {
    let candidate = page.cv.candidate
    let own = [candidate.name, candidate.nativeName].compactMap { $0 }.map { ($0, 1) }
    let authors = page.papers.flatMap { paper in
      paper.publication.authors.map { ($0.name, paper.line) }
    }
    return (own + authors).compactMap { name, line in
      guard let word = Self.mixedWord(in: name) else { return nil }
      return Finding(
        "\(word.quoted) has letters of two alphabets that look alike; write it in one of them.",
        line: line, quote: word)
    }
  }

  private static func mixedWord(in name: String) -> String? {
    name.split { !$0.isLetter }.map(String.init).first { word in
      let found = alphabets.filter { alphabet in
        word.unicodeScalars.contains { alphabet.contains($0.value) }
      }
      return found.count > 1
    }
  }

  /// Those whose letters look alike: Latin, Greek, Cyrillic, Armenian.
  private static let alphabets: [ClosedRange<UInt32>] = [
    0x41...0x24F, 0x370...0x3FF, 0x400...0x52F, 0x531...0x58F,
  ]
}
