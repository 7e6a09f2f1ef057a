import CVModel

/// What a reader copies out of the PDF: the words as LaTeX sets them, and where they lead.
///
/// The proof renders the CV in this format and looks the result up in the finished file.
enum TextLayer: TextFormat {
  static let setsFormulas = LaTeX.setsFormulas
  static let hasMargin = LaTeX.hasMargin
  static let writesURLsOut = LaTeX.writesURLsOut
  static let isStyled = LaTeX.isStyled

  /// Stands where mathematics is set, whose signs come out in an order of their own.
  static let formula: Character = "\u{1}"
  /// A link stands behind its words between these two. No text has them.
  static let linkMarks: (opening: Character, closing: Character) = ("\u{2}", "\u{3}")

  static func escape(_ text: String, for place: Place) -> String {
    if place == .url { return TeXURL.encoded(text) }
    return TeXFace.split(TeXCharacter.prepared(text)).reduce(into: "") { words, run in
      if run.face != nil { words += run.text.replacing("\u{A0}", with: " ") }
    }
  }

  static func markUp(_ run: RichText.Run, in language: String) -> Fragment<TextLayer> {
    guard !run.text.isEmpty else { return "" }
    let words = run.pieces.reduce(Fragment<TextLayer>()) { sum, piece in
      switch piece {
      case .words(let words): sum + "\(words)"
      case .formula: sum + "\u{1}"
      }
    }
    guard let link = run.link, !link.isRelative else { return words }
    return "\(words)\u{2}\(link)\u{3}"
  }
}
