/// A paper, a book, a thesis: what stands in a publication list.
public struct Publication: Hashable, Sendable {
  public var title: RichText
  public var authors: [Author] = []
  /// The list goes on: "et al."
  public var etAl = false
  /// The page writes "with X" and leaves its owner out; outputs do the same.
  public var authorsOmitCandidate = false
  /// Name and abbreviation as displayed, without rank, award and status; several stand apart.
  public var venues: [RichText] = []
  public var year: Int?
  /// As displayed: "CCF-A", "CORE A*".
  public var ranks: [String] = []
  /// "Preprint", "under review", "to appear".
  public var status: String?
  public var award: RichText?
  /// Volume, pages, place: "vol. 32, pp. 5438-5450".
  public var details: RichText?

  public init(title: RichText) { self.title = title }
}

/// One name of an author list.
public struct Author: Hashable, Sendable {
  /// As displayed, without marks.
  public var name: String
  /// The marks as displayed, in order: `*†`.
  public var marks = ""
  public var isCandidate = false

  public init(_ name: String, marks: String = "", isCandidate: Bool = false) {
    self.name = name
    self.marks = marks
    self.isCandidate = isCandidate
  }
}
