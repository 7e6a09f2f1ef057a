/// A degree, or the degrees that one line of the page gives together.
public struct Education: Hashable, Sendable {
  /// As the page words it: "B.Sc. in Physics"; nil if the front matter names the place alone.
  public var degree: RichText?
  /// "University of Harlow"; nil if the page gives a degree without a place.
  public var institution: RichText?
  /// Where the institution lies, if the page sets that apart: "Leeds, UK".
  public var location: RichText?
  /// As the page words it: "supervised by Prof. Edith Crane".
  public var advisor: RichText?
  /// As the page words it: "Thesis: Queues in Winter".
  public var thesis: RichText?
  /// The time of study; a single date is the `end`, as the year of the degree is.
  public var dates: DateSpan?

  /// Fields that a page does not give stay nil.
  public init() {}
}
