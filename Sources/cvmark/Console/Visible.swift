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
}
