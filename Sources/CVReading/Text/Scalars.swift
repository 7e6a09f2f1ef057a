import CVModel

extension Unicode.Scalar {
  var isDigit: Bool { (0x30...0x39).contains(value) }

  /// A letter, a digit, or a mark that belongs to the letter before it.
  var isWordPart: Bool {
    if value < 0x80 { return isDigit || isASCIILetter }
    switch properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .decimalNumber, .letterNumber, .nonspacingMark, .spacingMark:
      return true
    default: return false
    }
  }

  var isASCIILetter: Bool { (0x41...0x5A).contains(value) || (0x61...0x7A).contains(value) }

  var isUppercase: Bool {
    value < 0x80 ? (0x41...0x5A).contains(value) : properties.isUppercase
  }

  /// An ideograph, kana or hangul: a script that writes words without spaces or case.
  var isCJK: Bool {
    switch value {
    case 0x2E80...0x2FDF, 0x3005...0x3007, 0x3040...0x30FF, 0x3400...0x9FFF, 0xAC00...0xD7AF,
      0xF900...0xFAFF, 0x20000...0x3FFFF:
      true
    default: false
    }
  }

  var isHan: Bool {
    switch value {
    case 0x3005, 0x3400...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF: true
    default: false
    }
  }

  var isOpeningQuote: Bool { "\"“„‘«「『《".unicodeScalars.contains(self) }
  var isClosingQuote: Bool { "\"”’»」』》".unicodeScalars.contains(self) }

  var isComma: Bool { self == "," || self == "，" || self == "、" }
  var isSemicolon: Bool { self == ";" || self == "；" }
  var isColon: Bool { self == ":" || self == "：" }
  var isFullStop: Bool { self == "." || self == "。" }
  var isOpeningBracket: Bool { "([{（【［〔".unicodeScalars.contains(self) }
  var isClosingBracket: Bool { ")]}）】］〕".unicodeScalars.contains(self) }
  var isDash: Bool { "-–—―‐‑−~～∼〜".unicodeScalars.contains(self) }
  var isBar: Bool { "|｜·•/∣".unicodeScalars.contains(self) }

  /// What stands between fields and belongs to none of them.
  var isSeparating: Bool {
    isBlank || isComma || isSemicolon || isColon || isFullStop || isDash || isBar
  }
}

extension StringProtocol {
  /// Any of the words or phrases occurs; ASCII ones only at word borders. `self` is in lower case.
  func mentions(anyOf phrases: some Sequence<String>) -> Bool {
    phrases.contains { firstMention(of: $0) != nil }
  }

  /// Where the phrase stands, as scalar offsets. A phrase that ends in `*` may go on.
  func firstMention(of phrase: String) -> Range<Int>? {
    let hay = Array(unicodeScalars)
    var needle = Array(phrase.unicodeScalars)
    let mayGoOn = needle.last == "*"
    if mayGoOn { needle.removeLast() }
    guard let first = needle.first, let last = needle.last, needle.count <= hay.count else {
      return nil
    }
    for start in 0...(hay.count - needle.count) where hay[start] == first {
      let end = start + needle.count
      guard hay[start..<end].elementsEqual(needle) else { continue }
      if first.isWordPart, !first.isCJK, start > 0, hay[start - 1].isWordPart,
        !hay[start - 1].isCJK
      {
        continue
      }
      if !mayGoOn, last.isWordPart, !last.isCJK, end < hay.count, hay[end].isWordPart,
        !hay[end].isCJK
      {
        continue
      }
      return start..<end
    }
    return nil
  }
}

extension String {
  /// White space of any kind becomes one space; none at the ends.
  var tidied: String {
    var view = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      if !scalar.isBlank {
        view.append(scalar)
      } else if let last = view.last, last != " " {
        view.append(" ")
      }
    }
    if view.last == " " { view.removeLast() }
    return String(view)
  }

  var hasWords: Bool { unicodeScalars.contains { $0.isWordPart } }
}
