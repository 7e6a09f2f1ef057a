/// Words and phrases in lower case, ready to be looked for in one pass over a text.
///
/// Those in letters count at word borders only: "ra" is not in "rare". One that ends in `*` may go
/// on: "award*" is in "awards". Ideographs have no borders.
struct Phrases: ExpressibleByArrayLiteral, Sendable {
  private struct Phrase {
    var scalars: [Unicode.Scalar]
    var mayGoOn: Bool

    func match(_ text: ArraySlice<Unicode.Scalar>, at start: Int) -> Range<Int>? {
      let end = start + scalars.count
      guard end <= text.endIndex, let first = scalars.first, let last = scalars.last else {
        return nil
      }
      for (offset, scalar) in scalars.enumerated() where text[start + offset] != scalar {
        return nil
      }
      if first.isBordered, start > text.startIndex, text[start - 1].isBordered { return nil }
      if !mayGoOn, last.isBordered, end < text.endIndex, text[end].isBordered { return nil }
      return start..<end
    }
  }

  /// By the first scalar, in the order of the table. Most scalars of most texts begin none: the
  /// letters of ASCII are told without hashing.
  private var byFirst: [Unicode.Scalar: [Phrase]] = [:]
  private var beginsASCII = [Bool](repeating: false, count: 0x80)
  private var beginsOther = false

  init(arrayLiteral phrases: String...) { self.init(phrases) }

  init(_ phrases: [String]) {
    for phrase in phrases {
      var scalars = Array(phrase.unicodeScalars)
      let mayGoOn = scalars.last == "*"
      if mayGoOn { scalars.removeLast() }
      guard let first = scalars.first else { continue }
      byFirst[first, default: []].append(Phrase(scalars: scalars, mayGoOn: mayGoOn))
      if first.value < 0x80 { beginsASCII[Int(first.value)] = true } else { beginsOther = true }
    }
  }

  /// Where the first of them stands, as offsets in `text`; the longest where several begin.
  func firstMatch(in text: ArraySlice<Unicode.Scalar>) -> Range<Int>? {
    for start in text.indices {
      let first = text[start]
      guard first.value < 0x80 ? beginsASCII[Int(first.value)] : beginsOther,
        let candidates = byFirst[first]
      else { continue }
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

extension Passage {
  /// Any of the phrases occurs in the range, in lower or upper case.
  func mentions(_ phrases: Phrases, in range: Range<Int>) -> Bool {
    phrases.firstMatch(in: lowered[range]) != nil
  }

  func mentions(_ phrases: Phrases) -> Bool { mentions(phrases, in: range) }
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
    phrases.firstMatch(in: Array(unicodeScalars)[...])
  }
}
