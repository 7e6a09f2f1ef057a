import CVModel

/// What section titles mean, in the languages of the pages seen: whole titles first, then words.
enum SectionVocabulary {
  /// The kind that a title names; nil for years, venues, names and all that is not in the tables.
  static func kind(of title: RichText) -> Section.Kind? {
    let words = normalised(title.plain)
    guard !words.isEmpty else { return nil }
    if let kind = titles[words] { return kind }
    let count = words.split(separator: " ").count
    guard count <= 8 else { return nil }
    // "Awards & Grants" is about awards first: the kind whose word stands first has it.
    var best: (kind: Section.Kind, at: Int)?
    for row in keywords {
      guard let at = words.firstMention(ofAny: row.words)?.lowerBound else { continue }
      if at < best?.at ?? Int.max { best = (row.kind, at) }
    }
    return best?.kind
  }

  /// "Journals" below "Service" are what was reviewed for, below "Research" they are papers.
  static func isWeak(_ title: RichText) -> Bool { weak.contains(normalised(title.plain)) }

  private static let weak: Set<String> = [
    "conference", "conferences", "journal", "journals", "articles", "books", "highlights", "work",
    "system", "systems", "tools", "paper", "papers", "research", "reviewer", "languages", "courses",
    "lectures", "members", "reviews", "review", "committee", "organization", "conference reviewer",
    "journal reviewer", "konferenzbeiträge", "tagungsbeiträge", "communications",
    "guest lectures", "invited lectures", "posters",
  ]

  /// Lower case, without emoji, numbering, punctuation and what stands in brackets.
  static func normalised(_ title: String) -> String {
    var view = String.UnicodeScalarView()
    var depth = 0
    for scalar in title.lowercased().unicodeScalars {
      if scalar.isOpeningBracket { depth += 1 }
      if depth == 0 {
        if scalar.isWordPart && !scalar.isDigit || scalar == "'" {
          view.append(scalar)
        } else if scalar == "&" || scalar == "/" || scalar == "＆" {
          view.append(contentsOf: " and ".unicodeScalars)
        } else {
          view.append(" ")
        }
      }
      if scalar.isClosingBracket { depth = max(0, depth - 1) }
    }
    return String(view).tidied
  }
}
