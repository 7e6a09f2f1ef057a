import CVModel

/// The two questions of forms that no line of a page answers by itself.
extension CV {
  /// The position that goes on, else the one that ended last; the first of several.
  var latestPosition: (entry: Entry, isCurrent: Bool)? {
    let entries = entries(of: .experience)
    if let current = entries.first(where: { $0.dates?.end == .present }) { return (current, true) }
    let years = entries.compactMap(\.endYear)
    return years.max().flatMap { year in entries.first { $0.endYear == year } }
      .map { ($0, false) }
  }

  /// By the words for degrees; the first of several. It may not be finished yet: its dates say so.
  var highestDegree: Entry? {
    let ranked = entries(of: .education).compactMap { entry -> (entry: Entry, rank: Int)? in
      guard case .education(let education) = entry.content else { return nil }
      return Degrees.rank(of: education.degree?.plain ?? "").map { (entry, $0) }
    }
    let best = ranked.map(\.rank).min()
    return ranked.first { $0.rank == best }?.entry
  }

  private func entries(of kind: Section.Kind) -> [Entry] {
    sections.filter { $0.kind == kind }.flatMap(\.entries)
  }
}

extension Entry {
  fileprivate var dates: DateSpan? {
    guard case .position(let position) = content else { return nil }
    return position.dates
  }

  fileprivate var endYear: Int? {
    guard case .date(let end) = dates?.end else { return dates?.start?.year }
    return end.year
  }
}

enum Degrees {
  /// The highest first. Latin words stand alone and without their full stops; others are looked for
  /// anywhere.
  private static let words: [[String]] = [
    [
      "phd", "dphil", "doctor", "doctorate", "doctoral", "scd", "dsc", "drrernat", "dring", "edd",
      "md", "jd", "博士", "박사", "докто",
    ],
    [
      "msc", "ms", "ma", "meng", "mphil", "mba", "mse", "mres", "master", "masters", "magister",
      "sm", "am", "mtech", "dipling", "硕士", "碩士", "修士", "석사", "магистр",
    ],
    [
      "bsc", "bs", "ba", "beng", "btech", "bachelor", "bachelors", "bec", "be", "bba", "sb", "ab",
      "undergraduate", "学士", "學士", "本科", "학사", "бакалавр",
    ],
  ]

  /// 0 for a doctor's; nil if no degree is named.
  static func rank(of degree: String) -> Int? {
    let degree = degree.lowercased()
    let said = degree.filter { !".’'-".contains($0) }.split { !$0.isLetter }.map(String.init)
    return words.firstIndex { level in
      level.contains { word in
        word.utf8.first.map { $0 < 0x80 } ?? false ? said.contains(word) : degree.contains(word)
      }
    }
  }
}
