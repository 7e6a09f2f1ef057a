public import CVModel

/// A homepage as its visitor sees it, without a trace of how it was written.
public struct Page: Hashable, Sendable {
  public var frontMatter = FrontMatter()
  public var blocks: [Block] = []
  /// What rules took off before the page was parsed, or while it was: comments, Liquid, scripts.
  public var removed: [Removal] = []
  /// The places that links on the page may lead to (`id`, `name`), in lower case; headings aside.
  public var anchors: Set<String> = []
  /// Links around words whose target is empty: `[PDF]()`.
  public var emptyLinks: [EmptyLink] = []

  public init() {}
}

/// A link that leads nowhere.
public struct EmptyLink: Hashable, Sendable {
  public var text: String
  /// The line of the file, from 1.
  public var line: Int
}

/// Something that no visitor sees, taken off by a rule with a name.
public struct Removal: Hashable, Sendable {
  public var rule: String
  public var text: String
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
  public indirect enum Content: Hashable, Sendable {
    /// A level from 1 to 6, as written; what it means depends on the other headings of the page.
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

  public var content: Content
  /// Lines of the file, from 1.
  public var lines: ClosedRange<Int>

  public init(_ content: Content, lines: ClosedRange<Int>) {
    self.content = content
    self.lines = lines
  }
}

/// A stretch of text between two line breaks of the file or of the page.
public struct Line: Hashable, Sendable {
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
  public var ending: Ending
  public var text: RichText

  /// The first line of the file that it stands on.
  public var number: Int { lines.lowerBound }

  public init(_ text: RichText, lines: ClosedRange<Int>, ending: Ending) {
    self.text = text
    self.lines = lines
    self.ending = ending
  }

  public init(_ text: RichText, number: Int, ending: Ending) {
    self.init(text, lines: number...number, ending: ending)
  }
}
