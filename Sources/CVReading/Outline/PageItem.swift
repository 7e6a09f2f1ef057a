import CVModel
import Homepage

/// A list item, a paragraph, a box or a table row: what an idiom reads as a whole.
struct PageItem {
  var lines: [Line]
  /// The items of the lists nested in it.
  var children: [PageItem] = []
  var span: ClosedRange<Int>
  /// A paragraph on its own, which may as well speak about the entries around it.
  var isParagraph = false

  /// The lines of the item and of all nested ones.
  var allLines: [Line] { lines + children.flatMap(\.allLines) }

  /// The same, each nested item on a line of its own.
  var allLinesApart: [Line] {
    children.reduce(lines) { CareerFields.joined($0, $1.allLinesApart) }
  }

  var hasWords: Bool { lines.contains { $0.text.plain.hasWords } || !children.isEmpty }
}

extension PageItem {
  /// The items of some blocks, in the order of the page.
  static func items(of blocks: [Block]) -> [PageItem] {
    blocks.flatMap(items).filter(\.hasWords)
  }

  private static func items(of block: Block) -> [PageItem] {
    switch block.content {
    case .paragraph(let lines), .code(let lines), .heading(_, let lines):
      [PageItem(lines: lines, span: block.lines, isParagraph: true)]
    case .rule: []
    case .list(_, let items): items.map { item(of: $0, lines: block.lines) }
    case .table(let rows): rows.map { item(of: $0.flatMap { $0 }, lines: block.lines) }
    case .quote(let inner): items(of: inner)
    case .box(let inner): boxItems(inner, lines: block.lines)
    }
  }

  /// A box is one item, unless it is a frame around several: lists, boxes, or parts between rules.
  private static func boxItems(_ blocks: [Block], lines: ClosedRange<Int>) -> [PageItem] {
    let parts = blocks.split { if case .rule = $0.content { true } else { false } }.map(Array.init)
    if parts.count > 1 { return parts.flatMap { boxItems($0, lines: lines) } }
    let full = (parts.first ?? []).filter { items(of: $0).contains(where: \.hasWords) }
    if full.count == 1, let only = full.first, !isParagraph(only) { return items(of: only) }
    let boxes = full.filter { if case .box = $0.content { true } else { false } }
    let short = boxes.filter { items(of: $0).flatMap(\.allLines).map(\.text.count).reduce(0, +) < 40 }
    if boxes.count > 1, boxes.count == full.count, short.isEmpty { return boxes.flatMap(items) }
    if full.allSatisfy({ if case .list = $0.content { true } else { false } }) {
      return full.flatMap(items)
    }
    return [item(of: full, lines: lines)]
  }

  private static func isParagraph(_ block: Block) -> Bool {
    if case .paragraph = block.content { true } else { false }
  }

  /// One item out of several blocks: paragraphs are its lines, lists its children.
  private static func item(of blocks: [Block], lines: ClosedRange<Int>) -> PageItem {
    var item = PageItem(lines: [], span: lines)
    for block in blocks {
      switch block.content {
      case .list: item.children += items(of: block)
      case .paragraph, .code, .heading: item.append(items(of: block).flatMap(\.lines))
      case .table, .quote, .box, .rule: 
        for inner in items(of: block) {
          item.append(inner.lines)
          item.children += inner.children
        }
      }
    }
    let numbers = item.allLines.map(\.number)
    if let first = numbers.min(), let last = numbers.max() { item.span = first...last }
    return item
  }

  private mutating func append(_ more: [Line]) {
    if let last = lines.indices.last { lines[last].ending = .hard }
    lines += more
  }
}
