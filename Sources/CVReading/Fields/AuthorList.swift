import CVModel

/// A list of authors as it stands on the page.
struct AuthorList {
  var authors: [Author] = []
  /// Where each author's name and marks stand.
  var ranges: [Range<Int>] = []
  var etAl = false
  /// "with X and Y": the owner of the page is one more author.
  var omitsCandidate = false
  /// "by X", "Authors: X": the page says that these are the authors.
  var isAnnounced = false
  /// "Lind, Anna": the surname first, the given names in full.
  var isInverted = false
  /// Remarks in brackets between the names: "(corresponding author)".
  var asides: [Range<Int>] = []
  /// From the first name to the last mark.
  var range: Range<Int>
  /// The share of pieces that are names beyond doubt, 0 to 1.
  var confidence = 0.0

  /// The owner of the page is one of them.
  var isOwners: Bool { authors.contains(where: \.isCandidate) }

  /// A title may have the shape of one name; this cannot be a title.
  var isMoreThanOneName: Bool { authors.count > 1 || etAl || omitsCandidate || isOwners }
}

enum EtAl {
  /// Longest first: "et al." before "al.".
  static let endings = [
    "and others", "et. al.", "et al.", "et. al", "et al", "etal.", "etc.", "etc", "等人", "等",
  ]

  /// "12 others", "3 more authors".
  static func isCount(_ text: String) -> Bool {
    let words = text.split(separator: " ")
    return (2...3).contains(words.count) && words[0].allSatisfy(\.isNumber)
      && ["others", "authors", "coauthors", "co-authors", "collaborators", "colleagues"]
        .contains(words[words.count - 1])
  }
}

/// An author in a list, and how the page set the name off.
struct MarkedAuthor {
  var name: String
  var isMarked: Bool
  /// The first of its list: as many of them as lists.
  var isFirst = false
  /// "with X" leaves the owner of the page out.
  var omitsCandidate = false
}
