import CVModel
import Homepage
import TestSupport

extension Corpus {
  static func page(_ name: String) throws -> Page {
    var report = Report()
    let source = try Source(bytes: Array(try text("pages/" + name).utf8), report: &report)
    return Page(reading: source, into: &report)
  }
}

/// All lines of blocks in their order.
func lines(of blocks: [Block]) -> [Line] {
  blocks.flatMap { block -> [Line] in
    switch block.content {
    case .heading(_, let lines), .paragraph(let lines), .code(let lines): lines
    case .rule: []
    case .list(_, let items): items.flatMap { lines(of: $0) }
    case .table(let rows): rows.flatMap { $0.flatMap { lines(of: $0) } }
    case .quote(let blocks), .box(let blocks): lines(of: blocks)
    }
  }
}
