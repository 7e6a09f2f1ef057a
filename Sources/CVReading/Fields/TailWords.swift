import CVModel

/// Sentences of an abstract or a remark: many words, most of them in lower case.
enum Prose {
  static func isProse(_ range: Range<Int>, in passage: Passage) -> Bool {
    let words = passage.words(range).filter { $0.range.count > 3 }
    guard passage.wordCount(range) > 9 else { return false }
    let small = words.filter { !passage.scalars[$0.range.lowerBound].isUppercase }
    return small.count * 2 > words.count
  }

  /// "I have reviewed for *Ropes*, most recently ...": about papers, and none itself.
  static func speaksOfMe(_ range: Range<Int>, in passage: Passage) -> Bool {
    let words = passage.words(range).prefix(2).map(\.text)
    return words.count == 2 && words[0] == "i" && verbs.contains(words[1])
  }

  private static let verbs: Set<String> = [
    "have", "ve", "am", "m", "was", "also", "serve", "served", "review", "reviewed", "regularly",
    "work",
    "worked", "teach", "taught", "edit", "edited", "organize", "organise", "organized", "organised",
    "currently", "write", "blog", "maintain", "supervise", "supervised",
  ]
}

/// Volume, issue, pages.
enum Detail {
  static func isDetail(_ text: String) -> Bool {
    let scalars = text.unicodeScalars
    let words = scalars.split { !$0.isWordPart && $0 != "°" }.map(String.init)
    guard let first = words.first else { return false }
    if words.count == 1, Editors.words.contains(first) { return true }
    let digits = scalars.count { $0.isDigit }
    if words.count <= 8, PublicationWords.detailHeads.contains(first), words.count > 1 {
      return digits > 0
    }
    if text.hasPrefix("acceptance rate") || text.hasPrefix("impact factor") { return true }
    // "5438-5450", "65(12)", "84(5):1049-64", "e8322", "10 pages"
    let letters = scalars.count { $0.isWordPart && !$0.isDigit }
    if digits > 0, letters <= 2, digits > letters { return true }
    return words.count == 2 && (words[1] == "pages" || words[1] == "pp" || words[1] == "p")
      && words[0].unicodeScalars.allSatisfy(\.isDigit)
  }
}

/// What the owner did for a paper, or how it was presented: a note, no field.
enum Roles {
  static func isRole(_ text: String) -> Bool {
    guard text.utf8.split(separator: UInt8(ascii: " ")).count <= 6,
      !text.unicodeScalars.contains(where: { $0.isDigit })
    else {
      return false
    }
    return text.mentions(anyOf: roles)
  }

  private static let roles: Phrases = [
    "corresponding", "co-first", "first author", "equal contribution", "equally", "oral",
    "spotlight", "poster", "highlight", "long paper", "short paper", "full paper", "main track",
    "通讯", "一作", "共一", "第一作者", "学生一作", "口头", "独立一作", "共同一作",
  ]
}
