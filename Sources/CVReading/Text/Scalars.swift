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

  /// A Korean syllable.
  var isHangul: Bool { (0xAC00...0xD7A3).contains(value) }

  var isOpeningQuote: Bool {
    switch self {
    case "\"", "“", "„", "‘", "«", "「", "『", "《": true
    default: false
    }
  }
  var isClosingQuote: Bool {
    switch self {
    case "\"", "”", "’", "»", "」", "』", "》": true
    default: false
    }
  }

  var isComma: Bool { self == "," || self == "，" || self == "、" }
  var isSemicolon: Bool { self == ";" || self == "；" }
  var isColon: Bool { self == ":" || self == "：" }
  var isFullStop: Bool { self == "." || self == "。" }
  var endsSentence: Bool { isFullStop || "!?！？".unicodeScalars.contains(self) }
  var isOpeningBracket: Bool {
    switch self {
    case "(", "[", "{", "（", "【", "［", "〔": true
    default: false
    }
  }
  var isClosingBracket: Bool {
    switch self {
    case ")", "]", "}", "）", "】", "］", "〕": true
    default: false
    }
  }
  var isDash: Bool {
    switch self {
    case "-", "–", "—", "―", "‐", "‑", "−", "~", "～", "∼", "〜": true
    default: false
    }
  }
  var isBar: Bool {
    switch self {
    case "|", "｜", "·", "•", "/", "∣": true
    default: false
    }
  }

  /// What stands between fields and belongs to none of them.
  var isSeparating: Bool {
    isBlank || isComma || isSemicolon || isColon || isFullStop || isDash || isBar
  }
}

extension String {
  /// White space of any kind becomes one space; none at the ends.
  var tidied: String {
    guard !isTidy else { return self }
    var kept: [Unicode.Scalar] = []
    kept.reserveCapacity(utf8.count)
    for scalar in unicodeScalars {
      if !scalar.isBlank {
        kept.append(scalar)
      } else if let last = kept.last, last != " " {
        kept.append(" ")
      }
    }
    if kept.last == " " { kept.removeLast() }
    return String(scalars: kept)
  }

  private var isTidy: Bool {
    var isAfterBlank = true
    for scalar in unicodeScalars {
      let isBlank = scalar.isBlank
      if isBlank, isAfterBlank || scalar != " " { return false }
      isAfterBlank = isBlank
    }
    return !isAfterBlank || isEmpty
  }

  /// The parts between spaces. A space is a byte: no characters need be made out for that.
  var parts: [String] {
    utf8.split(separator: UInt8(ascii: " ")).map { String(Substring($0)) }
  }

  var hasWords: Bool { unicodeScalars.contains { $0.isWordPart } }
}

extension String {
  /// Lower case with as many scalars as before: "İ", whose lower case has two, stays.
  var lowercasedByScalar: String {
    guard utf8.contains(where: { $0 >= 0x80 }) else { return lowercased() }
    return String(scalars: unicodeScalars.map(\.lowercased))
  }
}

extension Unicode.Scalar {
  /// Its lower case if that is one scalar, else itself.
  var lowercased: Unicode.Scalar {
    if value < 0x80 {
      return isUppercase ? Unicode.Scalar(UInt8(value) | 0x20) : self
    }
    guard !isCJK else { return self }
    let mapped = properties.lowercaseMapping.unicodeScalars
    return mapped.count == 1 ? mapped.first ?? self : self
  }
}

extension Unicode.Scalar {
  /// Variation selectors, joiners and their kin.
  var isInvisible: Bool {
    switch value {
    case 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2069, 0xFE00...0xFE0F, 0xFEFF, 0xAD: true
    default: false
    }
  }
}

extension Unicode.Scalar {
  var isBracket: Bool { isOpeningBracket || isClosingBracket }
}
