import CVModel
import Homepage

/// Where one block of the page holds several entries, or one item is the label of a group.
enum Splitting {
  /// A paragraph whose lines are entries of their own:
  ///
  ///     **2015** PhD in Economics, NHH.<br>
  ///     **2011** MSc in Economics, NHH.
  static func entries(of item: PageItem, kind: Section.Kind) -> [PageItem] {
    guard splittable.contains(kind), item.children.isEmpty else { return [item] }
    let parts = parts(of: item)
    let dated = parts.filter { part in
      let passage = Passage(part.lines)
      return !DateReader.matches(in: passage, passage.range).isEmpty
    }
    return dated.count >= 2 && dated.count == parts.count ? parts : [item]
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
    return merged
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
      let text = item.texts.first
    else { return false }
    let passage = Passage(text)
    return text.commonStyle.contains(.bold) && passage.words(passage.range).count <= 3
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
