/// A section of the CV: what the page has between two headings of known kind.
public struct Section: Hashable, Sendable {
  /// What its heading promises, in whatever words and language.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    case education, experience, publications, projects, awards, service, teaching, talks, news
    case grants, patents, skills, interests, students, references, contact, about, other
  }

  public var kind: Kind
  /// As on the page; empty where the page has entries and no heading.
  public var title: RichText
  /// Paragraphs that speak about the section as a whole: "* represents co-first author."
  public var intro: [RichText] = []
  /// Where this section explains marks in its own way.
  public var legend = Legend()
  public var entries: [Entry] = []
  public var lines: ClosedRange<Int>

  public init(_ kind: Kind, title: RichText, lines: ClosedRange<Int>) {
    self.kind = kind
    self.title = title
    self.lines = lines
  }
}
