import CVModel
import Homepage

/// Makes entries of items: the first idiom that understands an item has it, the rest is kept whole.
struct EntryReader {
  let owner: Owner
  /// Every author of every list read so far, for the search for the owner.
  private(set) var authors: [MarkedAuthor] = []

  init(owner: Owner) { self.owner = owner }

  mutating func entries(of item: PageItem, in context: ReadingContext) -> [Entry] {
    if item.isTooLong { return [otherEntry(item, in: context)] }
    if let (label, items) = Splitting.group(item, kind: context.section) {
      var inner = context
      inner.group.append(label)
      inner.section = SectionVocabulary.kind(of: label) ?? context.section
      return items.flatMap { entries(of: $0, in: inner) }
    }
    for idiom in Idioms.all(for: context.section) {
      guard let readings = idiom.read(item, in: context) else { continue }
      authors += readings.flatMap(\.authors)
      return readings.map { entry($0, item, in: context) }
    }
    return [otherEntry(item, in: context)]
  }

  private func entry(_ reading: Reading, _ item: PageItem, in context: ReadingContext) -> Entry {
    var entry = Entry(reading.content, text: reading.lines.texts, lines: reading.span ?? item.span)
    entry.group = context.group
    entry.links = reading.links
    entry.notes = reading.notes
    entry.children = reading.children.map(child)
    return entry
  }

  /// What is nested below an entry: a recognition, or a remark.
  private func child(_ item: PageItem) -> Entry {
    let text = item.lines.texts.map(\.plain).joined(separator: " ").lowercased()
    let kind: Item.Kind = text.mentions(anyOf: PublicationWords.award) ? .award : .other
    let context = ReadingContext(owner: owner, section: .other)
    guard let reading = ListedItem(kind).read(item, in: context)?.first else {
      return otherEntry(item, in: context)
    }
    return entry(reading, item, in: context)
  }

  /// Kept whole: nobody understood it.
  private func otherEntry(_ item: PageItem, in context: ReadingContext) -> Entry {
    let texts = item.texts
    let content = Item(.other, title: texts.first ?? RichText())
    var claims = Claims(Passage(item.lines))
    let found = LinkReader.take(from: &claims)
    var entry = Entry(.item(content), text: texts, lines: item.span)
    entry.group = context.group
    entry.links = found.links(titleRange: nil)
    entry.notes = Array(texts.dropFirst())
    entry.children = item.children.map(child)
    return entry
  }
}
