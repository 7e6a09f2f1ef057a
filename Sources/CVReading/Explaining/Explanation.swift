public import CVModel
public import Homepage

/// What each line of a page became.
public struct Explanation: Hashable, Sendable {
  /// A line of the file, with the pieces of the CV that stand on it.
  public struct Row: Hashable, Sendable {
    /// Of the file, from 1.
    public var line: Int
    /// Empty where nothing became of words that a visitor sees.
    public var became: [Part]
    /// A visitor sees words on this line.
    public var isVisible: Bool
  }

  /// "title: Counting Clouds from Below"
  public struct Part: Hashable, Sendable {
    /// "candidate", "publication, title", "left out: navigation".
    public var role: String
    /// The words that have this role; empty where the whole line has it.
    public var text: String
  }

  /// Every line that became something, and every line that a visitor sees, in order.
  public let rows: [Row]

  /// Finds what `cv` holds on the lines of `page`, from which it must have been read.
  public init(of page: Page, _ cv: CV) {
    let checked = CheckedPage(page: page, cv: cv)
    let ledger = Ledger(checked)
    rows = ledger.rows
  }
}
