import CVModel

extension RichText {
  /// The same with its mathematics in plain words, for places that have nothing but words.
  var withPlainFormulas: RichText {
    mapRuns { Run($0.plainFormulas, style: $0.style, link: $0.link) }
  }
}

extension RichText.Run {
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
