/// One role at one place. Several roles under an employer share `organization`.
public struct Position: Hashable, Sendable {
  public var role: RichText?
  public var organization: RichText?
  public var location: RichText?
  public var dates: DateSpan?

  public init() {}
}
