/// One degree, one role at one place, one paper, one award, one service line.
public struct Entry: Hashable, Sendable {
  /// What was understood.
  public enum Content: Hashable, Sendable {
    case publication(Publication)
    case education(Education)
    case position(Position)
    case item(Item)
  }

  /// What no idiom understood is an `Item` of the kind `other`.
  public var content: Content
  /// The headings between the section's and the entry: `["2024"]`.
  public var group: [RichText] = []
  /// Every link of the entry, in the order of the page. Links inside a field stay there as well.
  public var links: [Link] = []
  /// What was left over once the fields were taken out.
  public var notes: [RichText] = []
  /// Nested entries of another kind: awards under a system.
  public var children: [Entry] = []
  /// The entry as it stands on the page, line by line, without its children.
  public var text: [RichText]
  /// Of the page, from 1, both ends included.
  public var lines: ClosedRange<Int>

  /// Group, links, notes and children begin empty.
  public init(_ content: Content, text: [RichText], lines: ClosedRange<Int>) {
    self.content = content
    self.text = text
    self.lines = lines
  }

  /// The entry and all that is nested in it.
  public var withDescendants: [Entry] { [self] + children.flatMap(\.withDescendants) }

  /// The lines of the entry and of all that is nested in it.
  public var wholeText: [RichText] { text + children.flatMap(\.wholeText) }
}

/// A link with the words that a reader clicks.
public struct Link: Hashable, Sendable {
  /// The label of the link that a title itself is.
  public static let titleLabel = "title"

  /// "PDF", "code"; `titleLabel`; the host, "github.com", where a link has no words.
  public var label: String
  /// As the page has it; outputs print the label of a relative one without a link.
  public var target: LinkTarget

  public init(_ label: String, _ target: LinkTarget) {
    self.label = label
    self.target = target
  }
}
