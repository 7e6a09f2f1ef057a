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
