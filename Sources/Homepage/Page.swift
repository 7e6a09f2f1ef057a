public import CVModel

/// A homepage as its visitor sees it, without a trace of how it was written.
public struct Page: Hashable, Sendable {
  /// Without fields if the page has no header.
  public var frontMatter = FrontMatter()
  /// What a visitor sees, from top to bottom.
  public var blocks: [Block] = []
  /// What rules took off before the page was parsed, or while it was: comments, Liquid, scripts.
  public var removed: [Removal] = []
  /// The places that links on the page may lead to (`id`, `name`), in lower case; headings aside.
  public var anchors: Set<String> = []
  /// Links whose target is empty: `[PDF]()`.
  public var emptyLinks: [EmptyLink] = []

  /// An empty page; `init(reading:into:)` reads one.
  public init() {}
}

/// A link that leads nowhere.
public struct EmptyLink: Hashable, Sendable {
  /// The words that cannot be clicked; empty where there are none, as around an icon.
  public var text: String
  /// The line of the file, from 1.
  public var line: Int
}

/// Something that no visitor sees, taken off by a rule with a name.
public struct Removal: Hashable, Sendable {
  /// "comment", "Liquid tag", "script", as `explain` prints it.
  public var rule: String
  /// As it stood in the file; of an element that nobody sees, its `src` and its words.
  public var text: String
  /// Of the file, from 1, both ends included.
  public var lines: ClosedRange<Int>

  public init(rule: String, text: String, lines: ClosedRange<Int>) {
    self.rule = rule
    self.text = text
    self.lines = lines
  }
}

/// A piece of the page that stands on lines of its own.
///
/// Nesting is what the visitor sees: a list in a list item, paragraphs in a box.
public struct Block: Hashable, Sendable {
  /// Headings, paragraphs and code hold lines; lists, tables, quotes and boxes hold blocks.
  public indirect enum Content: Hashable, Sendable {
    /// A level from 1, as written, one deeper on pages joined to another; what it means depends on the other headings of the page.
    case heading(level: Int, [Line])
    case paragraph([Line])
    /// Code keeps its line breaks and its spaces.
    case code([Line])
    case rule
    case list(ordered: Bool, items: [[Block]])
    /// Rows of cells; a row of headings is a row.
    case table(rows: [[Cell]])
    case quote([Block])
    /// `<div>`, `<section>`, `<details>` and the like.
    case box([Block])
  }

  /// A cell of a table holds blocks: pages put whole lists into one.
  public typealias Cell = [Block]

  /// On a page that was read, blocks nest `Limits.nesting` levels at most.
  public var content: Content
  /// Lines of the file, from 1.
  public var lines: ClosedRange<Int>

  /// `lines` must span those of the content, which nobody checks.
  public init(_ content: Content, lines: ClosedRange<Int>) {
    self.content = content
    self.lines = lines
  }
}

/// A stretch of text between two line breaks of the file or of the page.
public struct Line: Hashable, Sendable {
  /// Why a line ends where it does.
  public enum Ending: Hashable, Sendable {
    /// The file goes on in the next line; the visitor sees a space.
    case soft
    /// The visitor sees a new line: two spaces, a backslash or `<br>`.
    case hard
    /// The last line of its block.
    case end
  }

  /// Where it stands in the file, from 1: more than one line where soft breaks became spaces.
  public var lines: ClosedRange<Int>
  /// Tells one field a line from prose that wraps in the file.
  public var ending: Ending
  /// Spaces in a row are one space, but in code.
  public var text: RichText

  /// The first line of the file that it stands on.
  public var number: Int { lines.lowerBound }

  /// For lines that were joined, with spaces for the soft breaks.
  public init(_ text: RichText, lines: ClosedRange<Int>, ending: Ending) {
    self.text = text
    self.lines = lines
    self.ending = ending
  }

  /// For a line that stands on one line of the file, as those of a page do.
  public init(_ text: RichText, number: Int, ending: Ending) {
    self.init(text, lines: number...number, ending: ending)
  }
}
