/// A typeface within mathematics: `\mathbf{x}`.
enum FormulaAlphabet: String, Hashable, Sendable, CaseIterable {
  case roman, bold, italic, sans, typewriter, script, doubleStruck

  static func named(_ name: String) -> FormulaAlphabet? { names[name] }

  /// Those without a typeface of their own in the PDF get the nearest.
  private static let names: [String: FormulaAlphabet] = [
    "mathrm": .roman, "mathnormal": .italic, "mathit": .italic, "mathbf": .bold,
    "boldsymbol": .bold, "bm": .bold, "pmb": .bold, "mathsf": .sans, "mathtt": .typewriter,
    "mathcal": .script, "mathscr": .script, "mathfrak": .roman, "mathbb": .doubleStruck,
    "mathds": .doubleStruck, "operatorname": .roman,
  ]

  /// `ℝ` of `R`; nil for letters without such a form.
  static func doubleStruck(_ letter: Unicode.Scalar) -> Unicode.Scalar? {
    if let old = early[letter] { return old }
    switch letter.value {
    case 0x41...0x5A: return Unicode.Scalar(0x1D538 + letter.value - 0x41)
    case 0x31: return Unicode.Scalar(0x1D7D9)
    default: return nil
    }
  }

  /// The seven that Unicode had before the others.
  private static let early: [Unicode.Scalar: Unicode.Scalar] = [
    "C": "ℂ", "H": "ℍ", "N": "ℕ", "P": "ℙ", "Q": "ℚ", "R": "ℝ", "Z": "ℤ",
  ]
}

/// A sign over a letter.
struct FormulaAccent: Hashable, Sendable {
  let code: Fragment<LaTeX>
  /// The combining character; nil where the letters alone must do.
  let combining: Unicode.Scalar?

  static func named(_ name: String) -> FormulaAccent? {
    all.first { $0.code.code.dropFirst() == name }
  }

  static let all = [
    FormulaAccent(code: "\\hat", combining: "\u{302}"),
    FormulaAccent(code: "\\widehat", combining: "\u{302}"),
    FormulaAccent(code: "\\tilde", combining: "\u{303}"),
    FormulaAccent(code: "\\widetilde", combining: "\u{303}"),
    FormulaAccent(code: "\\bar", combining: "\u{304}"),
    FormulaAccent(code: "\\overline", combining: "\u{304}"),
    FormulaAccent(code: "\\vec", combining: "\u{20D7}"),
    FormulaAccent(code: "\\dot", combining: "\u{307}"),
    FormulaAccent(code: "\\ddot", combining: "\u{308}"),
    FormulaAccent(code: "\\underline", combining: nil),
  ]
}
