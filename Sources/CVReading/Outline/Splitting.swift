import CVModel
import Homepage

/// Where one block of the page holds several entries, or one item is the label of a group.
enum Splitting {
  /// A paragraph whose lines are entries of their own:
  ///
  ///     **2015** PhD in Economics, NHH.<br>
  ///     **2011** MSc in Economics, NHH.
  static func entries(of item: PageItem, kind: Section.Kind) -> [PageItem] {
    guard splittable.contains(kind) || kind == .publications, item.children.isEmpty else {
      return [item]
    }
    let parts = parts(of: item)
    if kind == .publications { return parts.count > 1 && areNumbered(parts) ? parts : [item] }
    let dated = parts.filter { part in
      let passage = Passage(part.lines)
      return !DateReader.matches(in: passage, passage.range).isEmpty
    }
    // A cell that is a date and nothing else belongs to the cell beside it.
    let isRow = parts.contains { part in
      let passage = Passage(part.lines)
      return DateReader.matches(in: passage, passage.range).contains { match in
        !passage.hasWords(0..<match.range.lowerBound)
          && !passage.hasWords(match.range.upperBound..<passage.count)
      }
    }
    if dated.count >= 2, dated.count == parts.count, !isRow { return parts }
    return kind == .education || kind == .experience ? headed(parts) ?? [item] : [item]
  }

  /// `[1] J. Smith, "A curve in time", 2020.<br>[2] ...`
  private static func areNumbered(_ parts: [PageItem]) -> Bool {
    parts.allSatisfy { part in
      let text = part.lines.first?.text.plain.tidied ?? ""
      let head = text.prefix { !$0.isWhitespace }
      return head.count <= 5 && head.contains(where: \.isNumber) && head.count < text.count
        && head.allSatisfy { $0.isNumber || "[]().".contains($0) }
        && head.contains { "]).".contains($0) }
    }
  }

  /// Degrees or posts with a date each, below some of them a line that has none:
  ///
  ///     J.D., Yale Law School, 1995
  ///     Articles Editor, Yale Law Journal
  ///     A.B., Princeton University, 1992
  private static func headed(_ parts: [PageItem]) -> [PageItem]? {
    let isHead = parts.map { part in
      let fields = CareerFields(part.lines)
      return fields.dates != nil && fields.hasPlace
        && (fields.hasRole
          || CareerFields.isDegree(fields.passage.range, in: fields.passage, countsStays: false))
    }
    guard isHead.first == true, isHead.filter({ $0 }).count > 1 else { return nil }
    var heads: [PageItem] = []
    for (part, isHead) in zip(parts, isHead) {
      guard !isHead, let last = heads.indices.last else {
        heads.append(part)
        continue
      }
      heads[last].lines = CareerFields.joined(heads[last].lines, part.lines)
      heads[last].span = .covering(heads[last].span.lowerBound, part.span.upperBound)
    }
    return heads
  }

  /// What stands between two hard line breaks, each as an item.
  static func parts(of item: PageItem) -> [PageItem] {
    var parts: [[Line]] = [[]]
    for line in item.lines {
      parts[parts.count - 1].append(line)
      if line.ending == .hard { parts.append([]) }
    }
    return parts.filter { $0.contains { $0.text.plain.hasWords } }.compactMap { lines in
      guard let first = lines.first, let last = lines.last else { return nil }
      return PageItem(
        lines: lines, span: .covering(first.number, last.number), isParagraph: item.isParagraph)
    }
  }

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
      let entries = below.filter(isEntry).count
      let areRemarks =
        entries * 2 < below.count
        || entries * 2 == below.count && below.first.map(isEntry) == false
      if item.isParagraph, let last = below.last, isDatedHead(item), areRemarks {
        item.children += below
        item.isParagraph = false
        item.span = .covering(item.span.lowerBound, last.span.upperBound)
        index += below.count
      }
      merged.append(item)
    }
    return merged
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

  /// "- **Patents**" among the papers: it says what the items behind it are.
  static func isLabel(_ item: PageItem) -> Bool {
    guard !item.isParagraph, item.children.isEmpty, item.texts.count == 1,
      let text = item.texts.first, text.commonStyle.contains(.bold)
    else { return false }
    let passage = Passage(text)
    return passage.wordCount(passage.range) <= 3
      && passage.linkShare(in: passage.range) == 0
  }

  /// "- 2023" with the papers of that year nested below it.
  static func group(_ item: PageItem, kind: Section.Kind) -> (RichText, [PageItem])? {
    guard kind == .publications || kind == .awards || kind == .talks, !item.children.isEmpty,
      let label = item.lines.texts.first, item.lines.texts.count == 1
    else { return nil }
    let passage = Passage(label)
    let words = passage.words(passage.range)
    let isYear = words.count == 1 && YearReader.year(in: passage, passage.range) != nil
    guard isYear || kind == .publications && words.count <= 3 && item.children.count > 1 else {
      return nil
    }
    return (label, item.children)
  }

  private static let splittable: Set<Section.Kind> = [
    .education, .experience, .awards, .service, .teaching, .talks, .grants,
  ]
}
