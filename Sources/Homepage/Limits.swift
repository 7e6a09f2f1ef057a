/// What a page may cost. The longest of a survey of a hundred had 80 thousand bytes; whoever meets a
/// limit has another kind of file, or means no good.
public enum Limits {
  /// Bytes of a page: `LimitError.tooLarge`.
  public static let page = 16 << 20
  /// Bytes of a line: `LimitError.lineTooLong`.
  public static let line = 1 << 20
  /// Paragraphs, headings, items of lists and rows of tables: `LimitError.tooManyItems`.
  public static let items = 50_000
  /// Boxes, lists, quotes and tables in each other. What is deeper is kept as text of the innermost
  /// one, and `deep-nesting` says so.
  public static let nesting = 256
  /// Bytes of front matter; one that is larger is read line by line, and `front-matter` says so.
  public static let frontMatter = 256 << 10
}

/// Why a file is not read at all.
public enum LimitError: Error, Hashable, Sendable, CustomStringConvertible {
  case tooLarge
  case lineTooLong(line: Int)
  case tooManyItems(Int)
  case notText(kind: String)

  /// What a message says behind the name of the file: no capital, no stop.
  public var description: String {
    switch self {
    case .tooLarge:
      "the page is larger than \(Limits.page >> 20) MiB, the limit of a page; split it, or take out "
        + "what is no text"
    case .lineTooLong(let line):
      "line \(line) is longer than \(Limits.line >> 20) MiB, the limit of a line; break it, or take "
        + "out what is no text"
    case .tooManyItems(let count):
      "the page has \(count) paragraphs, items of lists and rows of tables; \(Limits.items) are the "
        + "limit; split the page"
    case .notText(let kind):
      "this is \(kind); a homepage in Markdown or HTML, saved as UTF-8, is needed"
    }
  }
}

extension Page {
  /// - Throws: `LimitError.tooManyItems`; whatever else a page holds, it can be read as a CV.
  public func checkLimits() throws(LimitError) {
    let count = blocks.reduce(0) { $0 + $1.itemCount }
    guard count <= Limits.items else { throw .tooManyItems(count) }
  }
}

extension Block {
  /// Blocks nest `Limits.nesting` levels at most.
  fileprivate var itemCount: Int {
    switch content {
    case .heading, .paragraph, .code: 1
    case .rule: 0
    case .list(_, let items): items.reduce(0) { $0 + max(1, Self.count($1)) }
    case .table(let rows): rows.reduce(0) { $0 + max(1, $1.reduce(0) { $0 + Self.count($1) }) }
    case .quote(let blocks), .box(let blocks): Self.count(blocks)
    }
  }

  private static func count(_ blocks: [Block]) -> Int { blocks.reduce(0) { $0 + $1.itemCount } }
}
