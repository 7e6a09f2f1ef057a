private import Foundation

/// What becomes of single characters on their way into LaTeX.
enum TeXCharacter {
  /// The ten that mean something to TeX; all others stand for themselves.
  private static let specials: [Unicode.Scalar: String] = [
    "\\": "\\textbackslash{}", "{": "\\{", "}": "\\}", "$": "\\$", "&": "\\&", "#": "\\#",
    "^": "\\textasciicircum{}", "_": "\\_", "~": "\\textasciitilde{}", "%": "\\%",
    "\u{A0}": "~",
  ]

  /// Pictures that a character of the fonts can stand for.
  private static let substitutes: [Unicode.Scalar: Unicode.Scalar] = [
    "\u{1F4E7}": "✉", "\u{1F4E8}": "✉", "\u{1F4E9}": "✉", "\u{1F4DE}": "✆", "\u{260E}": "✆",
    "\u{2B50}": "★", "\u{1F31F}": "★", "\u{2705}": "✓", "\u{2714}": "✓", "\u{274C}": "✗",
    "\u{2795}": "+", "\u{2796}": "−", "\u{27A1}": "→", "\u{2B05}": "←", "\u{1F53A}": "▲",
    "\u{3000}": " ",
  ]

  /// White space is a space, a no-break space or nothing; characters without a look are gone.
  static func prepared(_ text: String) -> String {
    if text.utf8.allSatisfy({ (0x20...0x7E).contains($0) }) { return text }
    var kept = String.UnicodeScalarView()
    for scalar in composed(text).unicodeScalars {
      switch scalar.value {
      case 0x2000...0x200A, 0x205F: kept.append(" ")
      case 0xA0, 0x202F: kept.append("\u{A0}")
      case _ where scalar.isInvisible: continue
      // What changes the look of the sign before it, which no font here knows.
      case 0xFE00...0xFE0F, 0x1F3FB...0x1F3FF, 0xE0100...0xE01EF: continue
      default: kept.append(substitutes[scalar] ?? scalar)
      }
    }
    return String(kept)
  }

  /// Letters and their accents as one, as far as there is one: fonts have `ᾠ`, but not each accent.
  private static func composed(_ text: String) -> String {
    let hasAccents = text.unicodeScalars.contains {
      $0.properties.canonicalCombiningClass != .notReordered
    }
    return hasAccents ? text.precomposedStringWithCanonicalMapping : text
  }

  static func escaped(_ text: String) -> String {
    var code = ""
    code.reserveCapacity(text.utf8.count + 8)
    var lengthOfWord = 0
    for scalar in text.unicodeScalars {
      if let special = special(scalar) {
        code += special
      } else {
        code.unicodeScalars.append(scalar)
      }
      lengthOfWord = scalar == " " ? 0 : lengthOfWord + 1
      guard lengthOfWord >= shortWord else { continue }
      if lengthOfWord >= longWord || "/.-_?&=:,;+".unicodeScalars.contains(scalar) {
        code += "\\cvbreak{}"
        lengthOfWord = shortWord / 2
      }
    }
    return code
  }

  /// Letters, digits and spaces are told without looking them up.
  private static func special(_ scalar: Unicode.Scalar) -> String? {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9", " ", ",": nil
    default: specials[scalar]
    }
  }

  /// A word that is longer, such as a written-out address, may be broken after a `/` or the like,
  private static let shortWord = 30
  /// and one that is still longer, anywhere.
  private static let longWord = 50

  /// Keeps the number of a character that no font shows, for people and for `all(missingIn:)`.
  static func missing(_ text: String) -> String {
    text.unicodeScalars.reduce(into: "") { code, scalar in
      code += "\\cvmissing{\(scalar.hexadecimal)}"
    }
  }

  /// The characters that a document leaves out, in order, each once.
  static func all(missingIn document: String) -> [Unicode.Scalar] {
    var found: [Unicode.Scalar] = []
    var rest = document.utf8[...]
    while let slash = rest.firstIndex(of: UInt8(ascii: "\\")) {
      rest = rest[slash...]
      guard rest.starts(with: "\\cvmissing{".utf8) else {
        rest = rest.dropFirst()
        continue
      }
      rest = rest.dropFirst("\\cvmissing{".utf8.count)
      let digits = rest.prefix { $0 != UInt8(ascii: "}") }
      guard let value = UInt32(Substring(digits), radix: 16), let scalar = Unicode.Scalar(value),
        !found.contains(scalar)
      else { continue }
      found.append(scalar)
    }
    return found
  }
}

/// The target of a link inside `\href`.
enum TeXURL {
  /// What RFC 3986 lets stand; everything else is percent-encoded.
  private static let allowed = Set(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~:/?#[]@!$&'()*+,;=".utf8)
  private static let specials: [Unicode.Scalar: String] = [
    "%": "\\%", "#": "\\#", "&": "\\&", "_": "\\_", "$": "\\string$",
  ]

  static func escaped(_ url: String) -> String {
    encoded(url).unicodeScalars.reduce(into: "") { $0 += specials[$1] ?? String($1) }
  }

  /// As it stands in the PDF, where it is nothing but ASCII.
  static func encoded(_ url: String) -> String {
    let bytes = Array(url.utf8)
    return bytes.indices.reduce(into: "") { code, index in
      let byte = bytes[index]
      let isKnown =
        byte == UInt8(ascii: "%")
        ? isEscape(bytes[(index + 1)...].prefix(2)) : allowed.contains(byte)
      code += isKnown ? String(UnicodeScalar(byte)) : [byte].percentEncoded
    }
  }

  /// `2F` after a percent sign: encoded already.
  private static func isEscape(_ digits: ArraySlice<UInt8>) -> Bool {
    digits.count == 2 && digits.allSatisfy { UnicodeScalar($0).properties.isASCIIHexDigit }
  }
}
