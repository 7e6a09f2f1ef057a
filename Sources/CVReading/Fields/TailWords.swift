import CVModel

/// Sentences of an abstract or a remark: many words, most of them in lower case.
enum Prose {
  static func isProse(_ range: Range<Int>, in passage: Passage) -> Bool {
    let words = passage.words(range).filter { $0.range.count > 3 }
    guard passage.words(range).count > 9 else { return false }
    let small = words.filter { !passage.scalars[$0.range.lowerBound].isUppercase }
    return small.count * 2 > words.count
  }
}

/// Volume, issue, pages.
enum Detail {
  static func isDetail(_ text: String) -> Bool {
    let words = text.split { !$0.isLetter && !$0.isNumber && $0 != "°" }.map(String.init)
    guard let first = words.first else { return false }
    if words.count <= 8, PublicationWords.detailHeads.contains(first), words.count > 1 {
      return text.contains { $0.isNumber }
    }
    if text.hasPrefix("acceptance rate") || text.hasPrefix("impact factor") { return true }
    // "5438-5450", "65(12)", "84(5):1049-64", "e8322", "10 pages"
    let digits = text.filter(\.isNumber).count
    let letters = text.filter(\.isLetter).count
    if digits > 0, letters <= 2, digits > letters { return true }
    return words.count == 2 && (words[1] == "pages" || words[1] == "pp" || words[1] == "p")
      && words[0].allSatisfy(\.isNumber)
  }
}

/// What the owner did for a paper, or how it was presented: a note, no field.
enum Roles {
  static func isRole(_ text: String) -> Bool {
    guard text.split(separator: " ").count <= 6,
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
