import CVModel

/// The text of a page, fit to be parsed.
public struct Source: Hashable, Sendable {
  /// Valid Unicode, every line ended by a line feed.
  public var text: String

  public init(_ text: String) { self.text = text }
}
