/// A section of the CV: what the page has between two headings of known kind.
public struct Section: Hashable, Sendable {
  /// What its heading promises, in whatever words and language.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    case education, experience, publications, projects, awards, service, teaching, talks, news
    case grants, patents, skills, interests, students, references, contact, about, other
  }

  /// By the heading, else by what stands below it; `other` where neither tells.
  public var kind: Kind
  /// As on the page; empty where the page has entries and no heading.
  public var title: RichText
  /// Paragraphs that speak about the section as a whole: "* represents co-first author."
  public var intro: [RichText] = []
  /// Where this section explains marks in its own way.
  public var legend = Legend()
  /// In the order of the page; empty where the intro is all there is.
  public var entries: [Entry] = []
  /// Of the page, from 1: the heading and what belongs to the section.
  public var lines: ClosedRange<Int>

  /// Intro, legend and entries begin empty.
  public init(_ kind: Kind, title: RichText, lines: ClosedRange<Int>) {
    self.kind = kind
    self.title = title
    self.lines = lines
  }
}
