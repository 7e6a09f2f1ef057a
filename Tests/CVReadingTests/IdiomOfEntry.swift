import CVModel
import Homepage

@testable import CVReading

/// The name of the idiom that made the entry; nil where the page's words were kept as they stand.
///
/// A CV does not say it, so the items of the page are shown to the idioms once more.
func idiom(of entry: Entry, in section: CVModel.Section, on page: Page) -> String? {
  let owner = Owner(CVReader().read(page).candidate)
  let items = items(of: Outline(page.blocks).root, in: section, owner)
    .filter { $0.span.overlaps(entry.lines) }
  let named = entry.group.last.flatMap { SectionVocabulary.kind(of: $0) }
  for kind in [section.kind, named].compactMap({ $0 }) {
    let context = ReadingContext(owner: owner, section: kind, group: entry.group)
    for idiom in Idioms.all(for: kind) {
      let readings = items.flatMap { idiom.read($0, in: context) ?? [] }
      if readings.contains(where: { $0.content == entry.content }) { return type(of: idiom).name }
    }
  }
  return nil
}

extension CVReader {
  fileprivate func read(_ page: Page) -> CV {
    var report = Report()
    return read(page, into: &report)
  }
}

/// Every item of the page, also the nested ones and the headings below the section's own.
private func items(of node: Outline.Node, in section: CVModel.Section, _ owner: Owner) -> [PageItem]
{
  let own = Splitting.merged(PageItem.items(of: node.blocks), kind: section.kind)
    .flatMap { Splitting.entries(of: $0, kind: section.kind) }
  let isBelow = node.heading.map { $0.lines.lowerBound > section.lines.lowerBound } ?? false
  let heading =
    isBelow ? [HeadingEntry.item(node, kind: section.kind, owner: owner)].compactMap { $0 } : []
  return own.flatMap(nested) + heading + node.children.flatMap { items(of: $0, in: section, owner) }
}

private func nested(_ item: PageItem) -> [PageItem] { [item] + item.children.flatMap(nested) }
