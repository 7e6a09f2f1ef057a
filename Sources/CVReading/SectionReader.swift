import CVModel
import Homepage

/// Makes sections of the outline and entries of their items.
struct SectionReader {
  let owner: Owner
  private(set) var sections: [Section] = []
  private(set) var dropped: [Dropped] = []
  private(set) var contacts: ContactReader
  private(set) var note: RichText?
  private(set) var lastUpdated: PartialDate?
  private var reader: EntryReader
  private let kinds: SectionKinds

  /// Nothing but the author lists is wanted: all other sections are passed over.
  private let isCensus: Bool

  /// Every author of every publication list, read with nobody known.
  static func census(_ outline: Outline, pageTitle: String?) -> [MarkedAuthor] {
    var reader = SectionReader(owner: .unknown, isCensus: true)
    reader.read(outline, pageTitle: pageTitle)
    return reader.reader.authors
  }

  /// - Parameters:
  ///   - note: the job-market note, if the opening of the page had it.
  ///   - contacts: what the opening and the header of the page had.
  init(
    owner: Owner, note: RichText? = nil, contacts: ContactReader = ContactReader(),
    isCensus: Bool = false
  ) {
    self.owner = owner
    self.note = note
    self.contacts = contacts
    self.isCensus = isCensus
    reader = EntryReader(owner: owner)
    kinds = SectionKinds(owner: owner)
  }

  mutating func read(_ outline: Outline, pageTitle: String?) {
    let title = RichText(pageTitle ?? "")
    let kind = SectionVocabulary.kind(of: title)
    if let kind, SectionKinds.isOneSection(outline, pageTitle: pageTitle) {
      let last =
        outline.root.blocks.last?.lines.upperBound ?? outline.root.children.first?.heading?.lines
        .lowerBound ?? 1
      sections.append(Section(kind, title: title, lines: 1...last))
      read(outline.root, into: 0, group: [])
    } else {
      let pageKind = kind == .publications ? kind : nil
      for node in outline.root.children { open(node, parent: nil, pageKind: pageKind) }
    }
    dropEmptySections()
  }

  // MARK: Sections and groups

  /// - Parameter pageKind: what the title of the page says about sections whose own says nothing.
  private mutating func open(
    _ node: Outline.Node, parent: Section.Kind?, pageKind: Section.Kind? = nil
  ) {
    guard let heading = node.heading else { return }
    if note == nil, JobMarket.speaks(heading.text.plain.lowercased()) {
      note = heading.text
      guard !node.blocks.isEmpty || !node.children.isEmpty else { return }
    }
    var kind =
      SectionVocabulary.kind(of: heading.text) ?? parent ?? kinds.byEvidence(node)
      ?? kinds.ofChildren(node) ?? pageKind
      ?? .other
    // "Research" is what one does, or the papers about it.
    if kind == .interests { kind = kinds.byEvidence(node) ?? kind }
    sections.append(Section(kind, title: heading.text, lines: heading.lines))
    read(node, into: sections.count - 1, group: [])
    guard kind == .contact else { return }
    for line in WordlessLinks.lines(of: node.blocks) { _ = contacts.read(line) }
  }

  /// Entries of a node and of the nodes below it. A heading of another known kind opens a section.
  private mutating func read(_ node: Outline.Node, into index: Int, group: [RichText]) {
    let kind = sections[index].kind
    let items = Splitting.merged(PageItem.items(of: node.blocks), kind: kind)
    readItems(items, into: index, group: group, hasGroups: !node.children.isEmpty)
    for child in node.children {
      guard let heading = child.heading else { continue }
      if let own = SectionVocabulary.kind(of: heading.text), own != kind,
        !HeadingEntry.isEntry(heading), !HeadingEntry.isRole(child, kind: kind, owner: owner),
        !SectionVocabulary.isWeak(heading.text) || [.other, .about, .interests].contains(kind),
        kind != .publications || kinds.byEvidence(child, atLeast: 1) != .publications
      {
        open(child, parent: nil)
      } else if let item = HeadingEntry.item(child, kind: kind, owner: owner) {
        readItems([item], into: index, group: group, hasGroups: false)
        extend(index, to: item.span.upperBound)
      } else {
        let before = sections[index].entries.count
        read(child, into: index, group: group + [heading.text])
        if sections[index].entries.count == before { keepHeading(heading, in: index) }
        extend(index, to: heading.lines.upperBound)
      }
    }
  }

  /// A heading with nothing below it says something itself: a legend, a remark.
  private mutating func keepHeading(_ heading: Outline.Heading, in index: Int) {
    sections[index].intro.append(heading.text)
  }

  private mutating func extend(_ index: Int, to line: Int) {
    let lines = sections[index].lines
    sections[index].lines = lines.lowerBound...max(lines.upperBound, line)
  }

  // MARK: Entries

  private mutating func readItems(
    _ items: [PageItem], into index: Int, group: [RichText], hasGroups: Bool
  ) {
    let kind = sections[index].kind
    if isCensus, kind != .publications { return }
    let lists = items.contains { !$0.isParagraph }
    var context = ReadingContext(owner: owner, section: kind, group: group)
    var isPresented = false
    // What stands above the next entries; with none below it, it says something itself.
    var label: [RichText] = []
    for item in items {
      if kind == .publications, Splitting.isLabel(item) {
        sections[index].intro += label
        label = item.texts
        context.group = group + label
        context.section = item.texts.first.flatMap(SectionVocabulary.kind) ?? kind
        continue
      }
      extend(index, to: item.span.upperBound)
      if item.isTooLong {
        sections[index].entries += reader.entries(of: item, in: context)
        continue
      }
      if takeAside(item, kind: kind) { continue }
      if item.isTableHeader {
        dropped.append(Dropped(item.plain, reason: "names of columns", lines: item.span))
        continue
      }
      if kind == .publications, Abstracts.isAbstract(item) || isRemark(item, in: index, context),
        attach(item, to: index)
      {
        continue
      }
      if item.isParagraph, group.isEmpty, lists || hasGroups, sections[index].entries.isEmpty,
        kind != .about, isIntro(item, context)
      {
        sections[index].intro += item.texts
        continue
      }
      if kind == .publications, Presentations.announces(item), attach(item, to: index) {
        isPresented = true
        continue
      }
      if kind == .publications, LegendReader.isLegend(item) {
        sections[index].intro += item.texts
        continue
      }
      if isPresented, !item.isParagraph, attach(item, to: index) { continue }
      isPresented = false
      for piece in Splitting.entries(of: item, kind: kind) {
        let entries = reader.entries(of: piece, in: context)
        let isFirst = sections[index].entries.isEmpty && group.isEmpty
        if isFirst, item.isParagraph, item.children.isEmpty, kind == .publications,
          entries.allSatisfy(\.isOther)
        {
          sections[index].intro += item.texts
        } else {
          sections[index].entries += entries
          if !entries.isEmpty { label = [] }
        }
      }
    }
    sections[index].intro += label
  }

  /// A paragraph before the list of a section speaks about it, unless it is an entry itself, or the
  /// list below it belongs to it.
  private func isIntro(_ item: PageItem, _ context: ReadingContext) -> Bool {
    guard item.children.isEmpty else { return false }
    guard [.publications, .education, .experience].contains(context.section) else { return true }
    return Idioms.all(for: context.section).allSatisfy { $0.read(item, in: context) == nil }
  }

  /// Sentences below a paper of the same group that are no paper themselves: what it is about.
  private func isRemark(_ item: PageItem, in index: Int, _ context: ReadingContext) -> Bool {
    guard item.isParagraph, let last = sections[index].entries.last, !last.isOther,
      last.group == context.group
    else { return false }
    let passage = Passage(item.lines)
    return Prose.isProse(passage.range, in: passage)
      && Idioms.all(for: .publications).allSatisfy { $0.read(item, in: context) == nil }
  }

  /// An abstract below its paper is a note of that paper.
  private mutating func attach(_ item: PageItem, to index: Int) -> Bool {
    guard let last = sections[index].entries.indices.last else { return false }
    let texts = item.allLinesApart.texts
    sections[index].entries[last].notes += texts
    sections[index].entries[last].text += texts
    let lines = sections[index].entries[last].lines
    sections[index].entries[last].lines =
      lines.lowerBound...max(lines.upperBound, item.span.upperBound)
    return true
  }

  // MARK: What is no entry

  /// Contacts, the job-market note and the date of the last change stand in any section.
  private mutating func takeAside(_ item: PageItem, kind: Section.Kind) -> Bool {
    if [.about, .interests, .other, .news, .contact].contains(kind), note == nil,
      let found = JobMarket.note(in: Passage(item.lines))
    {
      note = found
      let isAll =
        found.plain.tidied == item.texts.map(\.plain).joined(separator: " ").tidied
      if isAll, item.children.isEmpty { return true }
    }
    if let date = LastUpdated.date(in: item) {
      lastUpdated = lastUpdated ?? date.date
      dropped.append(Dropped(item.plain, reason: LastUpdated.reason, lines: item.span))
      return true
    }
    if let reason = SiteFooter.reason(item, in: kind) {
      for line in item.lines { _ = contacts.read(line, isKept: true) }
      dropped.append(Dropped(item.plain, reason: reason, lines: item.span))
      return true
    }
    if kind == .contact || kind == .about {
      let prose = item.lines.visible.compactMap {
        contacts.read($0, isKept: kind != .contact || !item.children.isEmpty)
      }
      return kind == .contact && item.children.isEmpty && prose.isEmpty
    }
    return false
  }

  /// A heading with nothing below it: what stood there was a widget.
  private mutating func dropEmptySections() {
    for section in sections where section.entries.isEmpty && section.intro.isEmpty {
      let title = section.title.plain
      let reason = VisitorMap.isTitle(title) ? VisitorMap.reason : "empty section"
      dropped.append(Dropped(title, reason: reason, lines: section.lines))
    }
    sections.removeAll { $0.entries.isEmpty && $0.intro.isEmpty }
  }
}

extension Entry {
  fileprivate var isOther: Bool {
    if case .item(let item) = content { item.kind == .other } else { false }
  }
}
