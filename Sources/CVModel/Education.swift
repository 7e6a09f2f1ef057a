/// A degree, or the degrees that one line of the page gives together.
public struct Education: Hashable, Sendable {
  public var degree: RichText?
  public var institution: RichText?
  public var location: RichText?
  public var advisor: RichText?
  public var thesis: RichText?
  public var dates: DateSpan?

  public init() {}
}
