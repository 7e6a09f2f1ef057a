/// A block whose parts are still coming.
struct Container {
  enum Kind: Hashable {
    case blocks
    case quote
    case box
    case list(ordered: Bool)
    case definitions
    case item
    case term
    case definition
    case table
    case row
    case cell

    var holdsBlocks: Bool {
      switch self {
      case .list, .definitions, .row, .table: false
      default: true
      }
    }

    /// nil for what holds lines and no blocks.
    init?(_ element: Element) {
      switch element {
      case .quote: self = .quote
      case .box: self = .box
      case .list(let ordered): self = .list(ordered: ordered)
      case .definitions: self = .definitions
      case .item: self = .item
      case .term: self = .term
      case .definition: self = .definition
      case .table: self = .table
      case .row: self = .row
      case .cell: self = .cell
      default: return nil
      }
    }
  }

  let kind: Kind
  private let line: Int
  private(set) var blocks: [Block] = []
  /// Items of a list, or cells of a row.
  private var parts: [[Block]] = []
  private var rows: [[Block.Cell]] = []
  /// How many blocks there were when a definition list had been added last.
  private var definitionsEnd = -1

  init(_ kind: Kind, line: Int = 1) {
    self.kind = kind
    self.line = line
  }

  /// A block that stands here, be it where HTML has no place for it, as a paragraph beside `<li>`.
  mutating func add(_ block: Block) {
    switch kind {
    case .list, .definitions:
      if parts.isEmpty { parts.append([block]) } else { parts[parts.count - 1].append(block) }
    case .row: parts.append([block])
    case .table: rows.append([[block]])
    default: blocks.append(block)
    }
  }

  /// A part that is complete now: an item of this list, a row of this table, a box in this box.
  mutating func add(_ child: Container) {
    switch (kind, child.kind) {
    case (.list, .item), (.row, .cell):
      if !child.blocks.isEmpty || kind == .row { parts.append(child.blocks) }
    case (.definitions, .term): if !child.blocks.isEmpty { parts.append(child.blocks) }
    case (.definitions, .definition):
      for block in child.blocks { add(block) }
    case (.table, .row):
      if child.parts.contains(where: { !$0.isEmpty }) { rows.append(child.parts) }
    // libxml2 puts a second `<dd>` into the first one.
    case (.definition, .definition): blocks += child.blocks
    case (_, .item): addLooseItem(child)
    case (_, .definitions) where kind.holdsBlocks: addDefinitions(child)
    default: if let block = child.block { add(block) }
    }
  }

  /// Definition lists that follow each other are one.
  private mutating func addDefinitions(_ child: Container) {
    guard let block = child.block else { return }
    if blocks.count == definitionsEnd, extendList(by: child.parts, to: block.lines.upperBound) {
      return
    }
    add(block)
    definitionsEnd = blocks.count
  }

  /// `<li>` without `<ul>`, which browsers show as an item all the same.
  private mutating func addLooseItem(_ child: Container) {
    guard let first = child.blocks.first, let last = child.blocks.last else { return }
    let lines = first.lines.lowerBound...last.lines.upperBound
    if !extendList(by: [child.blocks], to: lines.upperBound) {
      add(Block(.list(ordered: false, items: [child.blocks]), lines: lines))
    }
  }

  /// - Returns: false if the last block is no list.
  private mutating func extendList(by items: [[Block]], to line: Int) -> Bool {
    guard let start = blocks.last?.lines.lowerBound,
      case .list(false, var all)? = blocks.last?.content
    else { return false }
    // Taken out first, so that the items are not copied for each one more.
    blocks.removeLast()
    all += items
    blocks.append(Block(.list(ordered: false, items: all), lines: start...line))
    return true
  }

  /// nil if nothing is in it.
  private var block: Block? {
    let inside = blocks + parts.flatMap { $0 } + rows.flatMap { $0.flatMap { $0 } }
    guard let first = inside.first else { return nil }
    let start = inside.reduce(first.lines.lowerBound) { min($0, $1.lines.lowerBound) }
    let end = inside.reduce(start) { max($0, $1.lines.upperBound) }
    return Block(content, lines: start...end)
  }

  private var content: Block.Content {
    switch kind {
    case .list(let ordered): .list(ordered: ordered, items: parts)
    case .definitions: .list(ordered: false, items: parts)
    case .table: .table(rows: rows)
    case .row: .table(rows: [parts])
    case .quote: .quote(blocks)
    default: .box(blocks)
    }
  }
}
