import CVModel
import Homepage

/// The headings of a page as a tree. Levels are relative: what counts is which is deeper.
struct Outline {
  struct Node {
    var heading: Heading?
    /// What stands before the first heading below this one.
    var blocks: [Block] = []
    var children: [Node] = []
  }

  struct Heading {
    var level: Int
    var text: RichText
    var lines: ClosedRange<Int>
  }

  /// The page as a whole: it has no heading of its own.
  var root: Node
  /// A heading that names the page or its owner and not a section.
  var pageTitle: Heading?

  init(_ blocks: [Block]) {
    var stack: [Node] = [Node()]
    for block in BareHeadings.marked(Self.opened(blocks)) {
      guard let heading = Self.heading(block) else {
        stack[stack.count - 1].blocks.append(block)
        continue
      }
      Self.close(&stack, downTo: heading.level)
      stack.append(Node(heading: heading))
    }
    Self.close(&stack, downTo: 0)
    root = stack[0]
    hoistPageTitle()
    lowerRole()
  }

  private static func close(_ stack: inout [Node], downTo level: Int) {
    while stack.count > 1, let last = stack.last, (last.heading?.level ?? 0) >= level {
      stack.removeLast()
      stack[stack.count - 1].children.append(last)
    }
  }

  /// A box that holds headings is only a frame around a part of the page.
  private static func opened(_ blocks: [Block]) -> [Block] {
    var result: [Block] = []
    for (index, block) in blocks.enumerated() {
      if case .box(let inner) = block.content, inner.contains(where: holdsHeading) {
        result += opened(inner)
      } else if case .box(let inner) = block.content, let unfolded = PseudoHeading.unfolded(inner) {
        result += unfolded
      } else if case .table(let rows) = block.content, holdsHeading(block) {
        // A table around a part of the page lays it out: its cells stand one below the other.
        result += opened(rows.flatMap { $0.flatMap { $0 } })
      } else if let heading = PseudoHeading.read(block, before: blocks.dropFirst(index + 1).first) {
        result.append(heading)
      } else {
        result.append(block)
      }
    }
    return result
  }

  private static func holdsHeading(_ block: Block) -> Bool {
    switch block.content {
    case .heading: true
    case .box(let inner): inner.contains(where: holdsHeading)
    case .table(let rows): rows.joined().joined().contains(where: holdsHeading)
    default: false
    }
  }

  private static func heading(_ block: Block) -> Heading? {
    guard case .heading(let level, let lines) = block.content else { return nil }
    let text = Passage(lines).text.collapsed
    guard text.plain.hasWords else { return nil }
    return Heading(level: level, text: text, lines: block.lines)
  }

  /// "# Jane Doe" above everything else: its sections are the page's.
  private mutating func hoistPageTitle() {
    guard let first = root.children.first, let heading = first.heading,
      SectionVocabulary.kind(of: heading.text) == nil, !root.blocks.contains(where: Self.isList)
    else { return }
    let isAlone = root.children.count == 1 && !first.children.isEmpty
    guard isAlone || PageTitles.name(in: heading.text.plain) != nil else { return }
    pageTitle = heading
    root.blocks += first.blocks
    root.children.removeFirst()
    root.children.insert(contentsOf: first.children, at: 0)
  }

  /// "### PhD Student, University of Oslo" below the name is a line about its owner, no section.
  private mutating func lowerRole() {
    guard pageTitle != nil, root.blocks.isEmpty, let first = root.children.first,
      let heading = first.heading
    else { return }
    let words = heading.text.plain.lowercased()
    let kind = SectionVocabulary.kind(of: heading.text)
    guard kind == nil || kind == .students && !words.contains("students"),
      !first.blocks.contains(where: Self.isList),
      words.mentions(anyOf: CareerWords.role)
        || words.mentions(anyOf: CareerWords.degree) && words.contains(",")
    else { return }
    let line = Line(heading.text, number: heading.lines.lowerBound, ending: .hard)
    root.blocks = [Block(.paragraph([line]), lines: heading.lines)] + first.blocks
    root.children.replaceSubrange(0...0, with: first.children)
  }

  private static func isList(_ block: Block) -> Bool {
    if case .list = block.content { true } else { false }
  }
}

/// `**Teaching**` alone on its line, with a list below it, is a heading that forgot its mark.
enum PseudoHeading {
  /// Below every real heading.
  static let level = 7

  static func read(_ block: Block, before next: Block?) -> Block? {
    guard case .paragraph(let lines) = block.content, lines.count == 1, let line = lines.first,
      line.text.plain.unicodeScalars.count <= 60, let next, case .list = next.content
    else { return nil }
    guard line.text.commonStyle.contains(.bold) else { return announced(line, block) }
    let words = SectionVocabulary.normalised(line.text.plain)
    let isYear = words.isEmpty && line.text.headingYears != nil
    guard isYear || !words.isEmpty, !JobMarket.speaks(words) else { return nil }
    return Block(.heading(level: level, lines), lines: block.lines)
  }

  /// "Posters and technical reports:". "Projects:" below a job belongs to the job.
  private static func announced(_ line: Line, _ block: Block) -> Block? {
    let passage = Passage(line.text)
    guard passage.string(passage.range).tidied.hasSuffix(":"),
      passage.wordCount(passage.range) <= 6, passage.linkShare(in: passage.range) == 0,
      let kind = SectionVocabulary.kind(of: line.text), [.publications, .talks].contains(kind)
    else { return nil }
    var title = line
    title.text = passage[passage.trim(passage.range) { $0.isBlank || $0.isColon }]
    return Block(.heading(level: level, [title]), lines: block.lines)
  }

  /// `<details><summary>Older papers</summary>` around a list: the summary is its heading. A card of
  /// one paper looks alike, but its list is short, or its title says nothing about a section.
  static func unfolded(_ box: [Block]) -> [Block]? {
    guard box.count == 2, case .paragraph(let lines) = box[0].content, lines.count == 1,
      let title = lines.first?.text, title.plain.unicodeScalars.count <= 60,
      !title.runs.contains(where: { $0.link != nil }), case .list(_, let items) = box[1].content
    else { return nil }
    let lengths = items.map { item in
      PageItem.items(of: item).flatMap(\.allLines).map(\.text.count).reduce(0, +)
    }
    let isLong = lengths.count > 1 && lengths.allSatisfy { $0 >= 60 }
    let isTitle = SectionVocabulary.kind(of: title) != nil && !SectionVocabulary.isWeak(title)
    guard isLong || isTitle else { return nil }
    return [Block(.heading(level: level, lines), lines: box[0].lines), box[1]]
  }
}
