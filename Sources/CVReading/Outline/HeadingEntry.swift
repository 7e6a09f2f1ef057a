import CVModel
import Homepage

/// Headings that are entries: an employer or a university as heading, its dates and roles below.
///
///     ### ByteDance Seed — Post-training (2026.7 - now)
///     Worked on reward models.
enum HeadingEntry {
  /// A heading with a date or with bars says more than a title does.
  static func isEntry(_ heading: Outline.Heading) -> Bool {
    let passage = Passage(heading.text)
    return heading.text.plain.contains("|")
      || passage.wordCount(passage.range) > 2
        && DateReader.matches(in: passage, passage.range).contains { $0.span.start != nil }
  }

  /// "### Research Project Manager" among the positions is a role, and no section about projects.
  static func isRole(_ node: Outline.Node, kind: Section.Kind, owner: Owner) -> Bool {
    guard kind == .experience, let heading = node.heading,
      heading.text.plain.lowercased().mentions(anyOf: CareerWords.role)
    else { return false }
    return item(node, kind: kind, owner: owner) != nil
  }

  static func item(_ node: Outline.Node, kind: Section.Kind, owner: Owner) -> PageItem? {
    guard node.children.isEmpty, let heading = node.heading else { return nil }
    if kind == .publications { return paper(node, heading, owner) }
    guard kind == .experience || kind == .education else { return nil }
    let inner = PageItem.items(of: node.blocks)
    let title = Line(heading.text, number: heading.lines.lowerBound, ending: .hard)
    let opening = [title] + (inner.first.map { Array($0.lines.prefix(3)) } ?? [])
    guard inner.allSatisfy({ !isEntry($0) || $0.lines.first == inner.first?.lines.first }),
      opening.contains(where: hasDate)
    else { return nil }
    var item = PageItem(lines: [title], span: heading.lines)
    for part in inner {
      if part.isParagraph {
        item.lines = CareerFields.joined(item.lines, part.lines)
        item.children += part.children
      } else {
        item.children.append(part)
      }
      item.span = item.span.lowerBound...max(item.span.upperBound, part.span.upperBound)
    }
    return item
  }

  /// The title of a paper as heading, paragraphs about it below: authors, venue, abstract.
  private static func paper(
    _ node: Outline.Node, _ heading: Outline.Heading, _ owner: Owner
  ) -> PageItem? {
    let inner = PageItem.items(of: node.blocks)
    let title = Passage(heading.text)
    guard let first = inner.first, !node.blocks.contains(where: holdsList),
      title.wordCount(title.range) >= 3,
      let lines = byline(first, owner) ?? (isAboutPaper(inner, owner) ? first.lines.apart : nil)
    else { return nil }
    let opening = Line(
      heading.text.removing(.bold), number: heading.lines.lowerBound, ending: .hard)
    var item = first
    item.lines = inner.dropFirst().reduce([opening] + lines) {
      CareerFields.joined($0, $1.lines.apart)
    }
    item.span =
      heading.lines
      .lowerBound...max(heading.lines.upperBound, inner.map(\.span.upperBound).max() ?? 0)
    item.isParagraph = false
    return item
  }

  /// The lines of a paragraph that opens with the authors; where the venue follows on their line,
  /// "Ada Vale, Gab Ivan. *Journal of Trees*, 2021", on a line of its own.
  private static func byline(_ item: PageItem, _ owner: Owner) -> [Line]? {
    let lines = item.lines.apart
    guard let line = lines.first else { return nil }
    let passage = Passage(line.text)
    let reader = AuthorListReader(passage: passage, owner: owner)
    guard let list = reader.read(in: passage.range),
      list.confidence > 0.6 && list.authors.count > 1 || list.omitsCandidate
        || list.isOwners
    else { return nil }
    if list.range.count * 10 >= passage.count * 8 { return lines }
    let rest = passage.trim(list.range.upperBound..<passage.count) {
      $0.isSeparating || $0.isClosingBracket
    }
    guard let start = rest.first, passage.wordCount(rest) <= 24 else { return nil }
    // "(2020). Sand in the gears. *Journal of Sand*": a citation with a title of its own.
    let next = start..<Sentences.end(from: start, to: rest.upperBound, in: passage)
    guard
      passage.style(at: start).contains(.italic) || list.omitsCandidate
        || passage.mentions(PublicationWords.venue, in: next)
        || passage.mentions(PublicationWords.status, in: next)
    else { return nil }
    let split = [0..<start, start..<passage.count].map {
      Line(passage[$0], number: line.number, ending: .hard)
    }
    return split + lines.dropFirst()
  }

  private static func holdsList(_ block: Block) -> Bool {
    switch block.content {
    case .list, .table: true
    case .box(let inner), .quote(let inner): inner.contains(where: holdsList)
    default: false
    }
  }

  /// Paragraphs that say something about a paper and are none: an abstract, a status, a button that
  /// shows either.
  private static func isAboutPaper(_ items: [PageItem], _ owner: Owner) -> Bool {
    let context = ReadingContext(owner: owner, section: .publications)
    return items.allSatisfy { item in
      let passage = Passage(item.lines)
      let reading = Idioms.all(for: .publications).lazy.compactMap { $0.read(item, in: context) }
        .first?.first
      if case .publication(let publication)? = reading?.content, !publication.authors.isEmpty {
        return false
      }
      return Prose.isProse(passage.range, in: passage) || Abstracts.isAbstract(item)
        || passage.wordCount(passage.range) <= 12
    }
  }

  /// A list item with dates of its own: then the heading is a group.
  private static func isEntry(_ item: PageItem) -> Bool {
    item.lines.prefix(1).contains(where: hasDate)
  }

  private static func hasDate(_ line: Line) -> Bool {
    let passage = Passage(line.text)
    return !DateReader.matches(in: passage, passage.range).isEmpty
  }
}
