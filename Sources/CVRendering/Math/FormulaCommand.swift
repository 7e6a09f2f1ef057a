/// A command of TeX that stands for a sign or a word: `\alpha`, `\leq`, `\log`.
struct FormulaCommand: Hashable, Sendable {
  /// How it is spaced, and whether it slants.
  enum Kind: Hashable, Sendable {
    case letter, sign, binary, relation, function, opening, closing, space
  }

  /// As it stands in LaTeX.
  let code: Fragment<LaTeX>
  /// As it stands in plain words.
  let plain: String
  let kind: Kind

  /// `\alpha` without its backslash.
  static func named(_ name: String) -> FormulaCommand? { byName[name] }

  /// The command for a sign that a page writes as such: `≤`.
  static func of(_ sign: Unicode.Scalar) -> FormulaCommand? { bySign[sign] }

  private static let byName = Dictionary(
    uniqueKeysWithValues: all.map { (String($0.code.code.dropFirst()), $0) }
  ).merging(
    aliases.compactMap { name, same in all.first { $0.code.code == same.code }.map { (name, $0) } }
  ) {
    known, _ in known
  }

  private static let bySign: [Unicode.Scalar: FormulaCommand] = all.reduce(into: [:]) {
    signs, command in
    let scalars = command.plain.unicodeScalars
    guard scalars.count == 1, let sign = scalars.first, !sign.isASCII, signs[sign] == nil else {
      return
    }
    signs[sign] = command
  }

  static let all: [FormulaCommand] = rows.flatMap { kind, commands in
    commands.map { FormulaCommand(code: $0.0, plain: $0.1, kind: kind) }
  }

  private static let rows: [(Kind, [(Fragment<LaTeX>, String)])] = [
    (
      .letter,
      [
        ("\\alpha", "α"), ("\\beta", "β"), ("\\gamma", "γ"), ("\\delta", "δ"), ("\\epsilon", "ε"),
        ("\\varepsilon", "ε"), ("\\zeta", "ζ"), ("\\eta", "η"), ("\\theta", "θ"),
        ("\\vartheta", "ϑ"), ("\\iota", "ι"), ("\\kappa", "κ"), ("\\lambda", "λ"), ("\\mu", "μ"),
        ("\\nu", "ν"), ("\\xi", "ξ"), ("\\pi", "π"), ("\\rho", "ρ"), ("\\sigma", "σ"),
        ("\\tau", "τ"), ("\\upsilon", "υ"), ("\\phi", "φ"), ("\\varphi", "φ"), ("\\chi", "χ"),
        ("\\psi", "ψ"), ("\\omega", "ω"), ("\\ell", "ℓ"), ("\\imath", "ı"), ("\\hbar", "ħ"),
      ]
    ),
    (
      .sign,
      [
        ("\\Gamma", "Γ"), ("\\Delta", "Δ"), ("\\Theta", "Θ"), ("\\Lambda", "Λ"), ("\\Xi", "Ξ"),
        ("\\Pi", "Π"), ("\\Sigma", "Σ"), ("\\Upsilon", "Υ"), ("\\Phi", "Φ"), ("\\Psi", "Ψ"),
        ("\\Omega", "Ω"), ("\\infty", "∞"), ("\\partial", "∂"), ("\\nabla", "∇"), ("\\forall", "∀"),
        ("\\exists", "∃"), ("\\emptyset", "∅"), ("\\neg", "¬"), ("\\top", "⊤"), ("\\perp", "⊥"),
        ("\\sum", "∑"), ("\\prod", "∏"), ("\\int", "∫"), ("\\prime", "′"), ("\\dagger", "†"),
        ("\\ddagger", "‡"), ("\\ldots", "..."), ("\\cdots", "⋯"), ("\\aleph", "ℵ"), ("\\Re", "ℜ"),
        ("\\Im", "ℑ"), ("\\|", "‖"), ("\\%", "%"), ("\\#", "#"), ("\\&", "&"), ("\\_", "_"),
        ("\\$", "$"), ("\\clubsuit", "♣"), ("\\diamondsuit", "♢"), ("\\heartsuit", "♡"),
        ("\\spadesuit", "♠"), ("\\sharp", "♯"), ("\\flat", "♭"), ("\\natural", "♮"),
      ]
    ),
    (
      .binary,
      [
        ("\\times", "×"), ("\\div", "÷"), ("\\pm", "±"), ("\\mp", "∓"), ("\\cdot", "·"),
        ("\\ast", "*"), ("\\star", "⋆"), ("\\circ", "∘"), ("\\bullet", "•"), ("\\cup", "∪"),
        ("\\cap", "∩"), ("\\oplus", "⊕"), ("\\otimes", "⊗"), ("\\wedge", "∧"), ("\\vee", "∨"),
        ("\\setminus", "\\"),
      ]
    ),
    (
      .relation,
      [
        ("\\leq", "≤"), ("\\geq", "≥"), ("\\neq", "≠"), ("\\approx", "≈"), ("\\equiv", "≡"),
        ("\\sim", "∼"), ("\\simeq", "≃"), ("\\cong", "≅"), ("\\propto", "∝"), ("\\ll", "≪"),
        ("\\gg", "≫"), ("\\in", "∈"), ("\\ni", "∋"), ("\\notin", "∉"), ("\\subset", "⊂"),
        ("\\subseteq", "⊆"), ("\\supset", "⊃"), ("\\supseteq", "⊇"), ("\\to", "→"),
        ("\\leftarrow", "←"), ("\\leftrightarrow", "↔"), ("\\Rightarrow", "⇒"),
        ("\\Leftarrow", "⇐"), ("\\Leftrightarrow", "⇔"), ("\\mapsto", "↦"), ("\\uparrow", "↑"),
        ("\\downarrow", "↓"), ("\\mid", "|"), ("\\parallel", "∥"), ("\\prec", "≺"),
        ("\\succ", "≻"), ("\\models", "⊨"), ("\\vdash", "⊢"),
      ]
    ),
    (
      .function,
      [
        ("\\log", "log"), ("\\ln", "ln"), ("\\exp", "exp"), ("\\sin", "sin"), ("\\cos", "cos"),
        ("\\tan", "tan"), ("\\tanh", "tanh"), ("\\min", "min"), ("\\max", "max"), ("\\sup", "sup"),
        ("\\inf", "inf"), ("\\lim", "lim"), ("\\det", "det"), ("\\dim", "dim"), ("\\ker", "ker"),
        ("\\deg", "deg"), ("\\gcd", "gcd"), ("\\arg", "arg"), ("\\Pr", "Pr"),
      ]
    ),
    (.opening, [("\\{", "{"), ("\\langle", "⟨"), ("\\lfloor", "⌊"), ("\\lceil", "⌈")]),
    (.closing, [("\\}", "}"), ("\\rangle", "⟩"), ("\\rfloor", "⌋"), ("\\rceil", "⌉")]),
    (
      .space, [("\\,", ""), ("\\!", ""), ("\\;", " "), ("\\:", " "), ("\\ ", " "), ("\\quad", " ")]
    ),
  ]

  /// Other names for the same.
  private static let aliases: [(String, Fragment<LaTeX>)] = [
    ("le", "\\leq"), ("ge", "\\geq"), ("ne", "\\neq"), ("rightarrow", "\\to"),
    ("longrightarrow", "\\to"), ("gets", "\\leftarrow"), ("implies", "\\Rightarrow"),
    ("iff", "\\Leftrightarrow"), ("dots", "\\ldots"), ("dotsc", "\\ldots"), ("land", "\\wedge"),
    ("lor", "\\vee"), ("lnot", "\\neg"), ("lbrace", "\\{"), ("rbrace", "\\}"), ("Vert", "\\|"),
    ("lVert", "\\|"), ("rVert", "\\|"), ("bot", "\\perp"), ("varnothing", "\\emptyset"),
    ("dag", "\\dagger"), ("ddag", "\\ddagger"), ("qquad", "\\quad"), (">", "\\:"),
    ("thickapprox", "\\approx"), ("leqslant", "\\leq"), ("geqslant", "\\geq"),
  ]
}
