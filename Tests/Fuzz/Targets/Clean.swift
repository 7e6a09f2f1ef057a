import Foundation

/// What becomes of a text in every format.
enum Clean {
  /// Without what no format can hold; what ends a line or moves to a column is a blank.
  static func text(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.compactMap { scalar -> Unicode.Scalar? in
          if "\t\n\u{B}\u{C}\r\u{85}\u{2028}\u{2029}".unicodeScalars.contains(scalar) { return " " }
          let isNothing =
            scalar.properties.generalCategory == .control
            || scalar.properties.isNoncharacterCodePoint
            || ("\u{202A}"..."\u{202E}").contains(scalar)
            || ("\u{2066}"..."\u{2069}").contains(scalar)
          return isNothing ? nil : scalar
        }))
  }

  /// Letters and digits, composed.
  static func letters(_ text: String) -> String {
    let scalars = text.precomposedStringWithCanonicalMapping.unicodeScalars
    return String(
      String.UnicodeScalarView(
        scalars.filter { $0.properties.isAlphabetic || $0.properties.numericType != nil }))
  }

  /// One blank between words, and nothing that turns the direction of what follows.
  static func headerText(_ clean: String) -> String {
    let turning = CharacterSet(charactersIn: "\u{61C}\u{200E}\u{200F}")
      .union(CharacterSet(charactersIn: "\u{202A}"..."\u{202E}"))
      .union(CharacterSet(charactersIn: "\u{2066}"..."\u{2069}"))
    let kept = clean.unicodeScalars.filter { !turning.contains($0) }
    return String(kept).split(separator: " ").joined(separator: " ")
  }
}

extension Clean {
  /// The lines that have words, as a page has them: without controls, no blank at either end.
  static func lines(of text: String) -> [String] {
    text.split(separator: "\n").compactMap { line in
      let words = Self.text(String(line)).split { $0.isWhitespace }.joined(separator: " ")
      return words.isEmpty ? nil : words
    }
  }
}
