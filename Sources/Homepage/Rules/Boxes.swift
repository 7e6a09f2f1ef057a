extension Draft {
  /// pandoc's `::: {.columns}` and MDC's `::card{title=x}`, both up to a line of colons, are boxes.
  mutating func writeFencedBoxes() {
    var open: [Int] = []
    for (index, _) in textLines() {
      let words = lines[index].trimmed
      let colons = words.prefix { $0 == UInt8(ascii: ":") }.count
      guard colons >= 2 else { continue }
      let name = words.dropFirst(colons).string.trimmingColons
      if name.isEmpty {
        guard open.popLast() != nil || colons >= 3 else { continue }
        record("fenced box", words.string, lines: index...index)
        lines[index] = Bytes("<!----></div>".utf8)
      } else if colons >= 3 || name.first?.isLetter == true && name == words.dropFirst(2).string {
        open.append(index)
        record("fenced box", words.string, lines: index...index)
        lines[index] = Bytes("<!----><div>".utf8)
        keepProperties(below: index)
      }
    }
  }

  /// The properties of a component stand between two `---`, which would make a heading of them.
  private mutating func keepProperties(below index: Int) {
    let isFence = { (line: Bytes) in line.trimmed.string == "---" }
    guard index + 1 < lines.count, isFence(lines[index + 1]),
      let end = lines.indices.dropFirst(index + 2).first(where: { isFence(lines[$0]) })
    else { return }
    for fence in [index + 1, end] { lines[fence] = Bytes("```".utf8) }
  }

  /// Reads Markdown in `<div markdown="1">` without the empty line that CommonMark wants.
  ///
  /// A comment at the start of a line makes an HTML block of that line alone.
  mutating func openMarkdownInHTML() {
    var context = LineContext()
    var blockStart: Int?
    var depth = 0
    var isActive = false
    for index in lines.indices {
      guard context.enter(lines[index]) == .text else { continue }
      let line = lines[index]
      if line.isBlank { blockStart = nil }
      let tag = BlockTag(line)
      if tag != nil, blockStart == nil { blockStart = index }
      let opens = tag != nil && Self.asksForMarkdown(line)
      if opens, !isActive {
        for above in (blockStart ?? index)..<index { lines[above] = BlockTag.alone(lines[above]) }
        blockStart = index
      }
      isActive = isActive || opens
      depth = max(0, depth + (tag?.balance ?? 0))
      guard isActive, let tag else { continue }
      isActive = depth > 0
      lines[index] = tag.hasTextBehind && opens ? BlockTag.inParagraph(line) : BlockTag.alone(line)
    }
  }

  private static func asksForMarkdown(_ line: Bytes) -> Bool {
    ["markdown=\"1\"", "markdown='1'", "markdown=1", "markdown=\"block\"", "markdown=\"span\""]
      .contains { line.find($0) != nil }
  }
}

extension String {
  fileprivate var trimmingColons: String {
    Array(utf8)[...].trimmed.reversed().drop { $0 == UInt8(ascii: ":") }.reversed().map { $0 }
      .string
  }
}

/// A line that begins with the tag of a block.
private struct BlockTag {
  /// How many boxes it leaves open.
  let balance: Int
  /// As in `<div markdown="1">**x**</div>`.
  let hasTextBehind: Bool

  init?(_ line: Bytes) {
    let words = line.trimmed
    guard words.first == UInt8(ascii: "<"), words.last == UInt8(ascii: ">") || words.contains(0x3E)
    else { return nil }
    let tag = words.dropFirst().drop { $0 == UInt8(ascii: "/") }
    let name = tag.prefix { $0.isLetter || $0.isDigit }.string.lowercased()
    guard Element(name).isBlock, name != "pre" else { return nil }
    // A tag that goes on in the next line must stay in one block with it.
    guard let open = words.lastIndex(of: UInt8(ascii: "<")), words[open...].contains(0x3E) else {
      return nil
    }
    balance = tagBalance(words)
    let end = words.firstIndex(of: UInt8(ascii: ">")) ?? words.endIndex - 1
    let rest = words[(end + 1)...].trimmed
    hasTextBehind = !rest.isEmpty && rest.first != UInt8(ascii: "<")
  }

  static func alone(_ line: Bytes) -> Bytes {
    BlockTag(line) == nil ? line : Bytes("<!---->".utf8) + line.trimmed
  }

  /// Inside a paragraph inline Markdown is read around tags.
  static func inParagraph(_ line: Bytes) -> Bytes { [Marker.nothing] + line.trimmed }
}
