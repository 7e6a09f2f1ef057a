import CVModel

extension Page {
  /// One page of several, as if their files stood one behind the other: the lines of a page are
  /// counted on from those before it.
  ///
  /// The first page keeps its header. The title of each other page heads what stands on it, as the
  /// site shows it: "Publications" of `publications.md`.
  ///
  /// - Parameter pages: each page with the number of lines of its file.
  public init(joining pages: [(page: Page, lineCount: Int)]) {
    self.init()
    var offset = 0
    for (index, (page, lineCount)) in pages.enumerated() {
      if index == 0 { frontMatter = page.frontMatter }
      var own = page.blocks
      if index > 0, let title = page.frontMatter.string("title") {
        let line = page.frontMatter.fields.first { $0.key.lowercased() == "title" }?.line ?? 1
        let heading = Block(
          .heading(level: 1, [Line(RichText(title), number: line, ending: .end)]),
          lines: line...line)
        own = [heading] + own.map { $0.withHeadings(deeperBy: 1) }
      }
      blocks += own.map { $0.moved(by: offset) }
      removed += page.removed.map { removal in
        Removal(
          rule: removal.rule, text: removal.text,
          lines: removal.lines.lowerBound + offset...removal.lines.upperBound + offset)
      }
      anchors.formUnion(page.anchors)
      emptyLinks += page.emptyLinks.map { EmptyLink(text: $0.text, line: $0.line + offset) }
      offset += lineCount
    }
  }
}

extension Block {
  fileprivate func withHeadings(deeperBy levels: Int) -> Block {
    mapped { content in
      if case .heading(let level, let lines) = content {
        return .heading(level: level + levels, lines)
      }
      return content
    }
  }

  fileprivate func moved(by offset: Int) -> Block {
    guard offset != 0 else { return self }
    func move(_ lines: [Line]) -> [Line] {
      lines.map { Line($0.text, number: $0.number + offset, ending: $0.ending) }
    }
    return mapped { content in
      switch content {
      case .heading(let level, let lines): .heading(level: level, move(lines))
      case .paragraph(let lines): .paragraph(move(lines))
      case .code(let lines): .code(move(lines))
      default: content
      }
    } ranges: {
      $0.lowerBound + offset...$0.upperBound + offset
    }
  }

  /// The block with every content inside it changed; nesting is at most 256 levels deep.
  private func mapped(
    _ change: (Content) -> Content,
    ranges: (ClosedRange<Int>) -> ClosedRange<Int> = { $0 }
  ) -> Block {
    func inner(_ blocks: [Block]) -> [Block] { blocks.map { $0.mapped(change, ranges: ranges) } }
    let content: Content =
      switch self.content {
      case .list(let ordered, let items): .list(ordered: ordered, items: items.map(inner))
      case .table(let rows): .table(rows: rows.map { $0.map(inner) })
      case .quote(let blocks): .quote(inner(blocks))
      case .box(let blocks): .box(inner(blocks))
      default: self.content
      }
    return Block(change(content), lines: ranges(lines))
  }
}
