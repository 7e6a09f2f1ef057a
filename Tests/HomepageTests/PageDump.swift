import CVModel
import Homepage

/// A page as indented text: each block with its kind, each line with its number, `~` where the file
/// goes on in the next line, `/` where the visitor sees a new one, and `{bold <link>: words}`.
func dump(_ page: Page, _ report: Report) -> String {
  var lines = page.frontMatter.fields.map { "front \($0.line): \($0.key) = \(dump($0.value))" }
  lines += dump(page.blocks, indent: "")
  lines += page.removed.map { "removed \(range($0.lines)) \($0.rule): \($0.text.debugDescription)" }
  lines += report.diagnostics.map {
    "\($0.severity) \($0.line ?? 0) \($0.code)" + ($0.quote.map { ": \($0)" } ?? "")
  }
  return lines.map { $0 + "\n" }.joined()
}

private func dump(_ value: FrontMatter.Value) -> String {
  switch value {
  case .scalar(let text): text.debugDescription
  case .list(let items): "[" + items.map(dump).joined(separator: ", ") + "]"
  case .map(let fields):
    "{" + fields.map { "\($0.key): \(dump($0.value))" }.joined(separator: ", ") + "}"
  }
}

private func dump(_ blocks: [Block], indent: String) -> [String] {
  blocks.flatMap { dump($0, indent: indent) }
}

private func dump(_ block: Block, indent: String) -> [String] {
  let inner = indent + "  "
  switch block.content {
  case .heading(let level, let lines): return ["\(indent)heading \(level)"] + dump(lines, inner)
  case .paragraph(let lines): return ["\(indent)paragraph"] + dump(lines, inner)
  case .code(let lines): return ["\(indent)code"] + dump(lines, inner)
  case .rule: return ["\(indent)rule \(range(block.lines))"]
  case .list(let ordered, let items):
    let title = "\(indent)\(ordered ? "ordered list" : "list") \(range(block.lines))"
    return [title] + items.flatMap { ["\(inner)-"] + dump($0, indent: inner + "  ") }
  case .table(let rows):
    let title = "\(indent)table \(range(block.lines))"
    return [title]
      + rows.flatMap { row in
        ["\(inner)row"] + row.flatMap { ["\(inner)  cell"] + dump($0, indent: inner + "    ") }
      }
  case .quote(let blocks): return ["\(indent)quote"] + dump(blocks, indent: inner)
  case .box(let blocks):
    return ["\(indent)box \(range(block.lines))"] + dump(blocks, indent: inner)
  }
}

private func dump(_ lines: [Line], _ indent: String) -> [String] {
  lines.map { line in
    let ending =
      switch line.ending {
      case .soft: "~"
      case .hard: "/"
      case .end: ""
      }
    return "\(indent)\(line.number)\(ending) \(line.text.runs.map(dump).joined())"
  }
}

private func dump(_ run: RichText.Run) -> String {
  let style = styles.filter { run.style.contains($0.style) }.map(\.name)
  let text = run.text.split(separator: "\u{A0}", omittingEmptySubsequences: false)
    .joined(separator: "&nbsp;")
  guard !style.isEmpty || run.link != nil else { return text }
  return "{" + (style + (run.link.map { ["<\($0)>"] } ?? [])).joined(separator: " ") + ": \(text)}"
}

private let styles: [(style: RichText.Style, name: String)] = [
  (.bold, "bold"), (.italic, "italic"), (.underline, "underline"), (.struck, "struck"),
  (.code, "code"), (.superscript, "sup"), (.subscript, "sub"), (.coloured, "coloured"),
  (.imageText, "image"),
]

private func range(_ lines: ClosedRange<Int>) -> String {
  lines.count == 1 ? "\(lines.lowerBound)" : "\(lines.lowerBound)-\(lines.upperBound)"
}
