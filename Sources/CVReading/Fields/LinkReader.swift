import CVModel

/// The links of an entry. Labels such as `[[PDF](u)]` are taken out of the text; a link that lies
/// on words of the entry (its title, a venue, a co-author) stays there.
enum LinkReader {
  struct Found {
    var links: [FoundLink] = []
    /// The links as the model wants them, in the order of the page.
    func links(titleRange: Range<Int>?) -> [Link] {
      links.map { found in
        let isTitle = titleRange.map { $0.overlaps(found.range) && !found.isLabel } ?? false
        return Link(isTitle ? Link.titleLabel : found.label, found.target)
      }
    }
  }

  struct FoundLink {
    var label: String
    var target: LinkTarget
    var range: Range<Int>
    /// The words exist for the link alone: "PDF", "[code]", a bare URL.
    var isLabel: Bool
  }

  /// Finds all links of a passage and claims the labels with the brackets around them.
  static func take(from claims: inout Claims) -> Found {
    let passage = claims.passage
    var found = Found()
    for run in passage.text.runs where run.link != nil && run.text.isEmpty {
      if let target = run.link {
        found.links.append(
          FoundLink(label: target.host, target: target, range: 0..<0, isLabel: true))
      }
    }
    for (target, range) in passage.links {
      let words = Brackets.trim(passage.trim(range) { $0.isBlank || $0.isBar }, in: passage)
      let label = passage.string(words).tidied
      let around = brackets(around: range, in: passage)
      let isLabel = LinkLabels.isLabel(label, target: target, bracketed: around != nil)
      found.links.append(
        FoundLink(
          label: label.hasWords ? label : target.host, target: target, range: range,
          isLabel: isLabel))
      if isLabel { claims.take(withDOIPrefix(around ?? range, in: passage)) }
    }
    takeEmptyBrackets(&claims)
    return found
  }

  /// The range with the pair of brackets directly around it, if there is one.
  private static func brackets(around range: Range<Int>, in passage: Passage) -> Range<Int>? {
    var lower = range.lowerBound
    var upper = range.upperBound
    while lower > 0, passage.scalars[lower - 1].isBlank, passage.scalars[lower - 1] != "\n" {
      lower -= 1
    }
    while upper < passage.count, passage.scalars[upper].isBlank, passage.scalars[upper] != "\n" {
      upper += 1
    }
    if lower > 0, upper < passage.count, passage.scalars[lower - 1].isOpeningBracket,
      passage.scalars[upper].isClosingBracket
    {
      return (lower - 1)..<(upper + 1)
    }
    guard let first = range.first(where: { !passage.scalars[$0].isBlank }),
      let last = range.last(where: { !passage.scalars[$0].isBlank })
    else { return nil }
    return passage.scalars[first].isOpeningBracket && passage.scalars[last].isClosingBracket
      ? range : nil
  }

  /// `doi: [10.1109/x](u)`: the word before the link belongs to it.
  private static func withDOIPrefix(_ range: Range<Int>, in passage: Passage) -> Range<Int> {
    let before = passage.trim(0..<range.lowerBound) { $0.isBlank || $0.isColon }
    for word in ["doi", "url", "available at", "link"] {
      let start = before.upperBound - word.unicodeScalars.count
      guard start >= 0, start == 0 || !passage.scalars[start - 1].isWordPart else { continue }
      if passage.lowercased(start..<before.upperBound) == word {
        return start..<range.upperBound
      }
    }
    return range
  }

  /// `([paper](u), [code](u))` leaves `(, )` behind, which nobody needs.
  private static func takeEmptyBrackets(_ claims: inout Claims) {
    let passage = claims.passage
    var open: [OpenBracket] = []
    var empty: [Range<Int>] = []
    for offset in passage.range {
      let scalar = passage.scalars[offset]
      if scalar == "\n" { open = [] }
      if scalar.isOpeningBracket {
        note(offset, in: claims, &open)
        open.append(OpenBracket(start: offset))
      } else if scalar.isClosingBracket, let inner = open.popLast() {
        let isEmpty = !inner.hasFreeWord && (inner.hasTaken || inner.start + 1 == offset)
        if isEmpty {
          while let last = empty.last, last.lowerBound > inner.start { empty.removeLast() }
          empty.append(inner.start..<offset + 1)
        }
        if !open.isEmpty { open[open.count - 1].note(inner, isEmpty: isEmpty) }
        note(offset, in: claims, &open)
      } else {
        note(offset, in: claims, &open)
      }
    }
    for range in empty { claims.take(range) }
  }

  private static func note(_ offset: Int, in claims: Claims, _ open: inout [OpenBracket]) {
    if !open.isEmpty { open[open.count - 1].note(offset, in: claims) }
  }

  /// A bracket that has not closed yet, and what was met in it: nested ones are not read again.
  private struct OpenBracket {
    let start: Int
    var hasTaken = false
    var hasFreeWord = false

    mutating func note(_ offset: Int, in claims: Claims) {
      if claims.isTaken(offset) {
        hasTaken = true
      } else if claims.passage.scalars[offset].isWordPart {
        hasFreeWord = true
      }
    }

    mutating func note(_ inner: OpenBracket, isEmpty: Bool) {
      hasTaken = hasTaken || inner.hasTaken || isEmpty
      hasFreeWord = hasFreeWord || inner.hasFreeWord
    }
  }
}

extension LinkTarget {
  /// "github.com": what a link without words is called; the target itself if it is relative.
  var host: String {
    let parts = description.split(separator: "/", maxSplits: 3, omittingEmptySubsequences: false)
    guard parts.count > 2, parts[1].isEmpty else { return description }
    let rest = parts[2].prefix { $0 != "?" && $0 != "#" }
    return rest.hasPrefix("www.") ? String(rest.dropFirst(4)) : String(rest)
  }
}
