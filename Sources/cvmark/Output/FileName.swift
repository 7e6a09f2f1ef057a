import CVModel

/// What the files of a CV are called: after the candidate, else after the page.
enum FileName {
  /// `hailin-zhang-cv`; `index-cv` for a candidate whose name has no ASCII letters.
  static func stem(for candidate: Candidate, page: String) -> String {
    let names = [candidate.name, candidate.nativeName].compactMap { $0 }.map(slug)
    let name = names.first { $0.contains { $0.isLetter } }
    return (name ?? page) + "-cv"
  }

  /// `Émilie du Châtelet` -> `emilie-du-chatelet`. What has no ASCII form is left out.
  static func slug(_ name: String) -> String {
    var words: [String] = [""]
    for scalar in name.unicodeScalars {
      if let letters = ascii(scalar) {
        words[words.count - 1] += letters
      } else if !ignored.contains(scalar.properties.generalCategory) {
        words.append("")
      }
    }
    return String(words.filter { !$0.isEmpty }.joined(separator: "-").prefix(80))
  }

  /// An accent that stands alone belongs to the letter before it.
  private static let ignored: Set<Unicode.GeneralCategory> = [.nonspacingMark, .enclosingMark]

  private static let spelledOut: [Unicode.Scalar: String] = [
    "ß": "ss", "þ": "th", "Þ": "th", "ð": "d", "Ð": "d", "ı": "i", "œ": "oe", "Œ": "oe", "'": "",
    "’": "",
  ]

  private static func ascii(_ scalar: Unicode.Scalar) -> String? {
    if let letters = spelledOut[scalar] { return letters }
    if scalar.isASCII {
      let character = Character(scalar)
      return character.isLetter || character.isNumber ? character.lowercased() : nil
    }
    return scalar.properties.name.flatMap(baseLetter)
  }

  /// Unicode names say it: "LATIN SMALL LETTER E WITH ACUTE" -> "e", "LATIN CAPITAL LETTER AE" -> "ae"
  private static func baseLetter(unicodeName: String) -> String? {
    let words = unicodeName.split(separator: " ")
    guard words.count >= 4, words[0] == "LATIN", words[2] == "LETTER", words[3].count <= 2,
      words.count == 4 || words[4] == "WITH"
    else { return nil }
    return words[3].lowercased()
  }
}
