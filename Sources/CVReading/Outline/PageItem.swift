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
  /// The first row of a table, which names its columns.
  var isTableHeader = false

  /// The lines of the item and of all nested ones.
  var allLines: [Line] { lines + children.flatMap(\.allLines) }

  /// The same, each nested item on a line of its own.
  var allLinesApart: [Line] {
    children.reduce(lines) { CareerFields.joined($0, $1.allLinesApart) }
  }

  /// A logo or a photograph: the words are what the page says in its place.
  var isPicture: Bool {
    lines.allSatisfy { line in
      line.text.runs.allSatisfy {
        $0.style.contains(.imageText) && $0.link == nil || !$0.text.hasWords
      }
    }
  }

  /// Longer than anybody writes a line: kept as it stands, since reading is made for lines of people.
  var isTooLong: Bool { allLines.contains { $0.text.count > Self.longestLine } }

  /// In Unicode scalars.
  private static let longestLine = 8_000

  var hasWords: Bool { lines.contains { $0.text.plain.hasWords } || !children.isEmpty }
}

extension PageItem {
  /// The items of some blocks, in the order of the page.
  static func items(of blocks: [Block]) -> [PageItem] {
    blocks.flatMap(items).filter(\.hasWords)
  }

  private static func items(of block: Block) -> [PageItem] {
    switch block.content {
    case .code(let lines) where isNumbered(lines):
      lines.map(numbered)
    case .paragraph(let lines), .code(let lines), .heading(_, let lines):
      [PageItem(lines: lines, span: block.lines, isParagraph: true)].filter { !$0.isPicture }
    case .rule: []
    case .list(_, let items): items.flatMap { full(item(of: $0, lines: block.lines)) }
    case .table(let rows): tableItems(rows, lines: block.lines)
    case .quote(let inner): items(of: inner)
    case .box(let inner): boxItems(inner, lines: block.lines)
    }
  }

  /// An item without words of its own is only a frame around those nested in it.
  private static func full(_ item: PageItem) -> [PageItem] {
    item.lines.contains { $0.text.plain.hasWords } ? [item] : item.children
  }

  private static func tableItems(_ rows: [[Block.Cell]], lines: ClosedRange<Int>) -> [PageItem] {
    var items = rows.map { item(of: $0.flatMap { $0 }, lines: lines) }
    if let first = items.first, items.count > 1, ColumnNames.isHeader(first, of: items) {
      items[0].isTableHeader = true
    }
    return items.flatMap(full)
  }

  /// A box is one item, unless it is a frame around several: lists, boxes, or parts between rules.
  private static func boxItems(_ blocks: [Block], lines: ClosedRange<Int>) -> [PageItem] {
    let parts = blocks.split { if case .rule = $0.content { true } else { false } }.map(Array.init)
    if parts.count > 1 { return parts.flatMap { boxItems($0, lines: lines) } }
    let read = (parts.first ?? []).map(ReadBlock.init)
    let full = read.filter { $0.items.contains(where: \.hasWords) }
    if full.count == 1, let only = full.first, !isParagraph(only.block) { return only.items }
    let boxes = full.filter { if case .box = $0.block.content { true } else { false } }
    let sizes = boxes.map { $0.items.flatMap(\.allLines).map(\.text.count).reduce(0, +) }
    // A small box beside a large one is its picture or its badge.
    let isEven = (sizes.min() ?? 0) >= 40 && (sizes.min() ?? 0) * 4 >= sizes.max() ?? 0
    if boxes.count > 1, boxes.count == full.count, isEven { return boxes.flatMap(\.items) }
    if full.allSatisfy({ if case .list = $0.block.content { true } else { false } }) {
      return full.flatMap(\.items)
    }
    return [item(of: full, lines: lines)]
  }

  /// A block and its items: asked for twice at each level, deep boxes would take for ever.
  private struct ReadBlock {
    let block: Block
    let items: [PageItem]

    init(_ block: Block) {
      self.block = block
      items = PageItem.items(of: block)
    }
  }

  private static func isParagraph(_ block: Block) -> Bool {
    if case .paragraph = block.content { true } else { false }
  }

  /// One item out of several blocks: paragraphs are its lines, lists its children.
  private static func item(of blocks: [Block], lines: ClosedRange<Int>) -> PageItem {
    item(of: blocks.map(ReadBlock.init), lines: lines)
  }

  private static func item(of blocks: [ReadBlock], lines: ClosedRange<Int>) -> PageItem {
    var item = PageItem(lines: [], span: lines)
    for (block, items) in blocks.map({ ($0.block, $0.items) }) {
      switch block.content {
      case .list: item.children += items
      case .code(let code) where isNumbered(code): item.children += items
      case .paragraph, .code, .heading: item.append(items.flatMap(\.lines))
      case .table, .quote, .box, .rule:
        for inner in items {
          item.append(inner.lines)
          item.children += inner.children
        }
      }
    }
    let numbers = item.allLines.map(\.number)
    if let first = numbers.min(), let last = numbers.max() { item.span = first...last }
    return item
  }

  /// A code block as a list: "1. First paper".
  private static func isNumbered(_ lines: [Line]) -> Bool {
    let full = lines.filter { $0.text.plain.hasWords }
    return !full.isEmpty
      && full.allSatisfy { line in
        let text = line.text.plain.tidied
        return text.first?.isNumber ?? false && text.prefix(4).contains(".")
      }
  }

  private static func numbered(_ line: Line) -> PageItem {
    var plain = line
    plain.text = line.text.removing(.code)
    return PageItem(lines: [plain], span: line.lines)
  }

  private mutating func append(_ more: [Line]) {
    if let last = lines.indices.last { lines[last].ending = .hard }
    lines += more
  }
}
