/// An entry with a headline and perhaps a date: all kinds that have no fields of their own.
public struct Item: Hashable, Sendable {
  /// What it is, by the section that it stands in.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    case award, service, talk, teaching, project, news, other
  }

  /// `project` for grants and patents as well; `other` for what no idiom understood.
  public var kind: Kind
  /// The first line without its date, as on the page.
  public var title: RichText
  /// Of the entry as a whole; nil where several of its sentences have a date each.
  public var dates: DateSpan?

  /// The date is not to be in `title` any more: outputs print both.
  public init(_ kind: Kind, title: RichText, dates: DateSpan? = nil) {
    self.kind = kind
    self.title = title
    self.dates = dates
  }
}
