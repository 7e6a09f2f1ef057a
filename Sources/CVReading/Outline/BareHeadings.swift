import CVModel
import Homepage

/// A page without a single heading of its own that sets its section titles in boxes or in bold:
///
///     <div class="title"><hr><span>Education</span><hr></div>
enum BareHeadings {
  /// The blocks with such titles as headings. One of them alone is no convention.
  static func marked(_ blocks: [Block]) -> [Block] {
    let hasHeadings = blocks.contains { block in
      if case .heading(_, let lines) = block.content { return kind(of: lines) != nil }
      return false
    }
    guard !hasHeadings else { return blocks }
    let titles = blocks.map(title)
    let kinds = Set(titles.compactMap { $0.flatMap { kind(of: $0) } })
    guard kinds.count >= 2 else { return blocks }
    return zip(blocks, titles).map { block, lines in
      guard let lines else { return block }
      return Block(.heading(level: PseudoHeading.level, lines), lines: block.lines)
    }
  }

  private static func kind(of lines: [Line]) -> Section.Kind? {
    SectionVocabulary.kind(of: Passage(lines).text)
  }

  /// The line of a box that holds nothing else, or of a paragraph all in bold, if it names a section.
  private static func title(_ block: Block) -> [Line]? {
    var block = block
    var isBox = false
    while case .box(let inner) = block.content {
      let full = inner.filter { if case .rule = $0.content { false } else { true } }
      guard full.count == 1 else { return nil }
      block = full[0]
      isBox = true
    }
    guard case .paragraph(let lines) = block.content, lines.count == 1,
      let text = lines.first?.text,
      isBox || text.commonStyle.contains(.bold), !text.runs.contains(where: { $0.link != nil }),
      (1...4).contains(SectionVocabulary.normalised(text.plain).split(separator: " ").count),
      kind(of: lines) != nil, !SectionVocabulary.isWeak(text)
    else { return nil }
    return lines
  }
}
