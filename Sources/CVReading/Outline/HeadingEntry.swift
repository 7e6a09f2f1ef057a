import CVModel
import Homepage

/// Headings that are entries: an employer or a university as heading, its dates and roles below.
///
///     ### ByteDance Seed — Post-training (2026.7 - now)
///     Worked on reward models.
enum HeadingEntry {
  static func item(_ node: Outline.Node, kind: Section.Kind) -> PageItem? {
    guard kind == .experience || kind == .education, node.children.isEmpty,
      let heading = node.heading
    else { return nil }
    let inner = PageItem.items(of: node.blocks)
    let title = Line(heading.text, number: heading.lines.lowerBound, ending: .hard)
    let opening = [title] + (inner.first.map { Array($0.lines.prefix(1)) } ?? [])
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

  /// A list item with dates of its own: then the heading is a group.
  private static func isEntry(_ item: PageItem) -> Bool {
    item.lines.prefix(1).contains(where: hasDate)
  }

  private static func hasDate(_ line: Line) -> Bool {
    let passage = Passage(line.text)
    return !DateReader.matches(in: passage, passage.range).isEmpty
  }
}
