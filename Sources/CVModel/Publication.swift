/// A paper, a book, a thesis: what stands in a publication list.
public struct Publication: Hashable, Sendable {
  /// Without the quotes around it and the page's bold; italics on single words of it stay.
  public var title: RichText
  /// In the page's order; empty where the page names nobody.
  public var authors: [Author] = []
  /// The list goes on: "et al."
  public var etAl = false
  /// The page writes "with X" and leaves its owner out; outputs do the same.
  public var authorsOmitCandidate = false
  /// Name and abbreviation as displayed, without rank, award and status; several stand apart.
  public var venues: [RichText] = []
  /// Of the entry itself, else of a heading above it ("2024"); nil if neither says one.
  public var year: Int?
  /// As displayed: "CCF-A", "CORE A*".
  public var ranks: [String] = []
  /// "Preprint", "under review", "to appear".
  public var status: String?
  /// "Best Paper Award"; several are joined by "; ".
  public var award: RichText?
  /// Volume, pages, place: "vol. 32, pp. 5438-5450".
  public var details: RichText?

  /// Fields that a page does not give stay nil or empty.
  public init(title: RichText) { self.title = title }
}

/// One name of an author list.
public struct Author: Hashable, Sendable {
  /// As displayed, without marks and without the number that DBLP tells namesakes apart by.
  public var name: String
  /// The marks as displayed, in order: `*†`.
  public var marks = ""
  /// True of one author of a list at most, and of none where two match equally well.
  public var isCandidate = false

  /// `name` is printed as it stands: marks and "et al." have fields of their own.
  public init(_ name: String, marks: String = "", isCandidate: Bool = false) {
    self.name = name
    self.marks = marks
    self.isCandidate = isCandidate
  }
}
