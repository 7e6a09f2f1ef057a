/// Text of a page on its way to a terminal: nothing in it may move the cursor or turn text around.
enum Visible {
  /// Escape sequences and other invisible characters are spelled out: `\u{1B}`.
  static func text(_ text: String) -> String {
    text.unicodeScalars.reduce(into: "") { $0 += character($1) }
  }

  static func character(_ scalar: Unicode.Scalar) -> String {
    if scalar == "\t" { return " " }
    return hidden.contains(scalar.properties.generalCategory)
      ? "\\u{\(String(scalar.value, radix: 16, uppercase: true))}" : String(scalar)
  }

  private static let hidden: Set<Unicode.GeneralCategory> = [
    .control, .format, .lineSeparator, .paragraphSeparator,
  ]

  /// How many columns of a terminal the text takes.
  static func width(_ text: some Sequence<Unicode.Scalar>) -> Int {
    text.reduce(0) { $0 + width($1) }
  }

  private static func width(_ scalar: Unicode.Scalar) -> Int {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark: 0
    default: wide.contains { $0.contains(scalar.value) } ? 2 : 1
    }
  }

  /// East Asian wide and full-width characters, and emoji (Unicode's EastAsianWidth, coarsely).
  private static let wide: [ClosedRange<UInt32>] = [
    0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF,
    0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F680...0x1F6FF,
    0x1F900...0x1F9FF, 0x20000...0x3FFFD,
  ]
}
