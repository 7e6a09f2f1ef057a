/// One role at one place. Several roles under an employer share `organization`.
public struct Position: Hashable, Sendable {
  /// As the page words it: "Research Intern"; nil if the page names the place alone.
  public var role: RichText?
  /// "School of Engineering, Uppland University"; nil if the page names the role alone.
  public var organization: RichText?
  /// Where the organization lies, if the page sets that apart: "Uppsala, Sweden".
  public var location: RichText?
  /// How long the role was held; a single date is the `end`.
  public var dates: DateSpan?

  /// Fields that a page does not give stay nil.
  public init() {}
}
