import CVModel

struct RankTwice: Check {
  let code = "rank-twice"
  let severity = Diagnostic.Severity.warning
  let about = "One venue with two ranks of the same list: one of them is wrong, or out of date."
  let wrong = """
    # Ada Lin

    ## Publications

    - **Ada Lin**, Bo Berg. Counting Clouds from Below. *SIGMOD 2024* (CCF-A).
    - **Ada Lin**, Bo Berg. Rain on Paper. *SIGMOD 2023* (CCF-B).
    """
  let right = """
    # Ada Lin

    ## Publications

    - **Ada Lin**, Bo Berg. Counting Clouds from Below. *SIGMOD 2024* (CCF-A).
    - **Ada Lin**, Bo Berg. Rain on Paper. *SIGMOD 2023* (CCF-A).
    """

  func findings(in page: CheckedPage) -> [Finding] {
    var known: [Key: (rank: String, line: Int)] = [:]
    return page.papers.flatMap { paper in
      paper.publication.venues.flatMap { venue in
        paper.publication.ranks.compactMap { rank -> Finding? in
          guard let key = Key(venue: venue.plain, rank: rank) else { return nil }
          let earlier = known[key] ?? (rank, paper.line)
          known[key] = earlier
          guard earlier.rank.lettersAndDigits != rank.lettersAndDigits else { return nil }
          return Finding(
            "\(venue.plain.quoted) is \(rank) here and \(earlier.rank) in line \(earlier.line).",
            line: paper.line, quote: rank)
        }
      }
    }
  }

  /// A venue without its year, and the list that ranks it: "sigmod", "ccf".
  private struct Key: Hashable {
    let venue: String
    let list: String

    init?(venue: String, rank: String) {
      let name = venue.filter { !$0.isNumber && $0 != "'" && $0 != "’" }.lettersAndDigits
      let list = rank.prefix { $0.isLetter }.lowercased()
      guard name.count > 1, list.count > 1 else { return nil }
      self.venue = name
      self.list = list
    }
  }
}
