/// Words and phrases in lower case, ready to be looked for in one pass over a text.
///
/// Those in letters count at word borders only: "ra" is not in "rare". One that ends in `*` may go
/// on: "award*" is in "awards". Ideographs have no borders.
struct Phrases: ExpressibleByArrayLiteral, Sendable {
  private struct Phrase {
    var scalars: [Unicode.Scalar]
    var mayGoOn: Bool

    func match(_ text: [Unicode.Scalar], at start: Int) -> Range<Int>? {
      let end = start + scalars.count
      guard end <= text.count, let first = scalars.first, let last = scalars.last else {
        return nil
      }
      for (offset, scalar) in scalars.enumerated() where text[start + offset] != scalar {
        return nil
      }
      if first.isBordered, start > 0, text[start - 1].isBordered { return nil }
      if !mayGoOn, last.isBordered, end < text.count, text[end].isBordered { return nil }
      return start..<end
    }
  }

  /// By the first scalar, in the order of the table.
  private var byFirst: [Unicode.Scalar: [Phrase]] = [:]

  init(arrayLiteral phrases: String...) { self.init(phrases) }

  init(_ phrases: [String]) {
    for phrase in phrases {
      var scalars = Array(phrase.unicodeScalars)
      let mayGoOn = scalars.last == "*"
      if mayGoOn { scalars.removeLast() }
      guard let first = scalars.first else { continue }
      byFirst[first, default: []].append(Phrase(scalars: scalars, mayGoOn: mayGoOn))
    }
  }

  /// Where the first of them stands, as scalar offsets; the longest where several begin.
  func firstMatch(in text: [Unicode.Scalar]) -> Range<Int>? {
    for start in text.indices {
      guard let candidates = byFirst[text[start]] else { continue }
      var best: Range<Int>?
      for phrase in candidates {
        guard let match = phrase.match(text, at: start) else { continue }
        if match.count > best?.count ?? 0 { best = match }
      }
      if let best { return best }
    }
    return nil
  }
}

extension Unicode.Scalar {
  /// Part of a word in a script that sets words apart.
  fileprivate var isBordered: Bool { isWordPart && !isCJK }
}

extension StringProtocol {
  /// Any of the phrases occurs. The text is in lower case.
  func mentions(anyOf phrases: Phrases) -> Bool { firstMention(ofAny: phrases) != nil }

  /// Where the first of them stands, as scalar offsets.
  func firstMention(ofAny phrases: Phrases) -> Range<Int>? {
    phrases.firstMatch(in: Array(unicodeScalars))
  }
}
