import CVModel
import Homepage

/// Where several blocks of the page are one item.
extension Splitting {
  /// A paragraph with a university and the next with the degree are one entry.
  static func merged(_ items: [PageItem], kind: Section.Kind) -> [PageItem] {
    guard kind == .education || kind == .experience else { return items }
    var merged: [PageItem] = []
    for item in items {
      if let last = merged.last, last.isParagraph, !item.isParagraph, isPlaceAlone(last),
        isHeadAlone(item, kind: kind)
      {
        merged[merged.count - 1].children.append(item)
        merged[merged.count - 1].span = .covering(last.span.lowerBound, item.span.upperBound)
      } else if let last = merged.last, last.isParagraph, item.isParagraph, last.children.isEmpty,
        isPlaceAlone(last), isHeadAlone(item, kind: kind)
      {
        merged[merged.count - 1].lines = CareerFields.joined(last.lines, item.lines)
        merged[merged.count - 1].children = item.children
        merged[merged.count - 1].span = .covering(last.span.lowerBound, item.span.upperBound)
      } else {
        merged.append(item)
      }
    }
    return withLists(merged)
  }

  /// A paragraph with dates and the list below it are one entry, unless the list has entries itself:
  ///
  ///     **Research Intern**, Lakeside Labs, 2021–2022
  ///     - Worked on queues
  private static func withLists(_ items: [PageItem]) -> [PageItem] {
    let items = items.flatMap(apart)
    var merged: [PageItem] = []
    var index = 0
    while index < items.count {
      var item = items[index]
      index += 1
      let below = items[index...].prefix { !$0.isParagraph && !$0.isTableHeader }
      if item.isParagraph, let last = below.last, isDatedHead(item), areRemarks(below) {
        item.children += below
        item.isParagraph = false
        item.span = .covering(item.span.lowerBound, last.span.upperBound)
        index += below.count
      }
      merged.append(item)
    }
    return merged
  }

  /// Most of them have no date and role of their own; of two, the first has none.
  private static func areRemarks(_ items: ArraySlice<PageItem>) -> Bool {
    let entries = items.filter(isEntry).count
    return entries * 2 < items.count
      || entries * 2 == items.count && items.first.map(isEntry) == false
  }

  /// A list item that runs on into the next entry, since nothing but a line break ends it:
  ///
  ///     - Supervisor: Oskar Lindqvist
  ///     **MSc in Statistics**, Lakeside University, 2015
  private static func apart(_ item: PageItem) -> [PageItem] {
    guard !item.isParagraph, item.children.isEmpty, item.lines.count > 1,
      let cut = item.lines.indices.dropFirst().first(where: { index in
        let head = item.lines[index].text.runs.first { $0.text.hasWords }
        let before = item.lines[index - 1].text.runs.last { $0.text.hasWords }
        // Bold that began on the line before is one field, wrapped.
        return item.lines[index - 1].ending == .soft && head?.style.contains(.bold) ?? false
          && !(before?.style.contains(.bold) ?? false)
          && isDatedHead(PageItem(lines: [item.lines[index]], span: item.span))
      })
    else { return [item] }
    let number = item.lines[cut].number
    let below = PageItem(
      lines: Array(item.lines[cut...]), span: .covering(number, item.span.upperBound),
      isParagraph: true)
    return [
      PageItem(
        lines: Array(item.lines[..<cut]), span: .covering(item.span.lowerBound, number - 1)), below,
    ]
  }

  /// "**Coastal University** 2019.9-2022.1": short, with a date, and about a role, a degree or a
  /// place.
  private static func isDatedHead(_ item: PageItem) -> Bool {
    let fields = CareerFields(item.lines)
    let range = fields.passage.range
    return fields.dates != nil && fields.passage.wordCount(range) <= 40
      && !Prose.isProse(range, in: fields.passage) && parts(of: item).count <= 4
      && (fields.hasRole || fields.hasPlace
        || CareerFields.isDegree(range, in: fields.passage, countsStays: false))
  }

  /// A list item that is a degree or a position of its own, and not a remark about one.
  private static func isEntry(_ item: PageItem) -> Bool {
    let fields = CareerFields(item.lines)
    guard let dates = fields.dates else { return false }
    return dates.start != nil || fields.hasRole && fields.hasPlace
      || CareerFields.isDegree(fields.passage.range, in: fields.passage, countsStays: false)
  }

  private static func isPlaceAlone(_ item: PageItem) -> Bool {
    let fields = CareerFields(item.lines)
    return fields.hasPlace && !fields.hasRole && fields.dates == nil
      && !CareerFields.isDegree(fields.passage.range, in: fields.passage, countsStays: false)
  }

  private static func isHeadAlone(_ item: PageItem, kind: Section.Kind) -> Bool {
    let fields = CareerFields(item.lines)
    return !fields.hasPlace
      && (fields.hasRole
        || CareerFields.isDegree(fields.passage.range, in: fields.passage, countsStays: true))
  }
}
