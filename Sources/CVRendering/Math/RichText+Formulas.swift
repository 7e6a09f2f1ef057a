import CVModel

extension RichText {
  /// The same with its mathematics in plain words, for places that have nothing but words.
  var withPlainFormulas: RichText {
    guard runs.contains(where: \.mayHoldFormulas) else { return self }
    return mapRuns { Run($0.plainFormulas, style: $0.style, link: $0.link) }
  }
}

extension RichText.Run {
  /// A dollar or a backslash is in it.
  var mayHoldFormulas: Bool {
    text.utf8.contains { $0 == UInt8(ascii: "$") || $0 == UInt8(ascii: "\\") }
  }

  /// Code is verbatim.
  var pieces: [FormulaFinder.Piece] {
    style.contains(.code) ? [.words(text)] : FormulaFinder.pieces(of: text)
  }

  var plainFormulas: String {
    pieces.reduce(into: "") { text, piece in
      switch piece {
      case .words(let words): text += words
      case .formula(let formula): text += formula.plain
      }
    }
  }
}
