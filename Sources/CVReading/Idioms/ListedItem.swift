import CVModel

/// A headline, perhaps with a date before or behind it, and lines below.
///
///     * 2021 Synced Machine Intelligence TOP-10 Open Source Awards
///     - *2024.10*, Best Reviewer, ICDE
///     - SIST Outstanding Teaching Assistant, 2023
struct ListedItem: Idiom {
  static let name = "ListedItem"

  let kind: Item.Kind

  init(_ kind: Item.Kind) { self.kind = kind }

  func read(_ item: PageItem, in context: ReadingContext) -> [Reading]? {
    guard !item.lines.isEmpty || !item.children.isEmpty else { return nil }
    let passage = Passage(item.lines)
    var claims = Claims(passage)
    let found = LinkReader.take(from: &claims)
    guard let first = claims.freeLines().first ?? passage.lines(passage.range).first else {
      return nil
    }
    let date = EdgeDate.take(in: first, from: &claims) ?? DateLine.take(from: &claims)
    // A table row has its date in a cell of its own.
    let rest = claims.freeLines().first
    let line = claims.free(in: first).isEmpty ? rest ?? first : first
    let bare = claims.free(in: line)
    var title = line
    if let lower = bare.first?.lowerBound, let upper = bare.last?.upperBound {
      title = lower..<upper
    }
    title = date == nil ? passage.trim(title) { $0.isBlank } : Self.tidy(title, in: passage)
    claims.take(title)
    var entry = Item(kind, title: passage[title])
    entry.dates = date
    if date == nil, let inner = InnerSpan.find(in: title, passage) {
      entry.dates = inner.span
      entry.title = inner.rest
    }
    return [
      Reading(
        content: .item(entry), links: found.links(titleRange: title), notes: claims.rest(),
        lines: item.lines, children: item.children)
    ]
  }

  /// What a date leaves behind at the edge: ", ", ": ", " - ".
  private static func tidy(_ range: Range<Int>, in passage: Passage) -> Range<Int> {
    let bare = passage.trim(range) {
      $0.isBlank || $0.isComma || $0.isColon || $0.isDash || $0.isBar
    }
    guard let first = bare.first, passage.scalars[first] == "." else { return bare }
    return passage.trim(bare) { $0.isBlank || $0 == "." }
  }
}
