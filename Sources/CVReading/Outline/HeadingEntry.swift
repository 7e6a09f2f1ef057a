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

  /// The title of a paper as heading, its authors on the first line below.
  private static func paper(
    _ node: Outline.Node, _ heading: Outline.Heading, _ owner: Owner
  ) -> PageItem? {
    let inner = PageItem.items(of: node.blocks)
    let title = Passage(heading.text)
    guard let first = inner.first, first.isParagraph, title.wordCount(title.range) >= 3,
      inner.dropFirst().allSatisfy(\.isParagraph), let line = first.lines.first
    else { return nil }
    let passage = Passage(line.text)
    guard let list = AuthorListReader(passage: passage, owner: owner).read(in: passage.range),
      list.range.count * 10 >= passage.count * 8,
      list.confidence > 0.6 && list.authors.count > 1 || list.authors.contains(where: \.isCandidate)
    else { return nil }
    var item = first
    let opening = Line(
      heading.text.removing(.bold), number: heading.lines.lowerBound, ending: .hard)
    item.lines = [opening] + inner.reduce([]) { CareerFields.joined($0, $1.lines.apart) }
    item.span =
      heading.lines
      .lowerBound...max(heading.lines.upperBound, inner.map(\.span.upperBound).max() ?? 0)
    item.isParagraph = false
    return item
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
