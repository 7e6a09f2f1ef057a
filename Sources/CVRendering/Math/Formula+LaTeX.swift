extension Formula {
  /// `$...$`, made of the fragments in the tables alone.
  var latex: Fragment<LaTeX> { "$\(nodes.latex)$" }
}

extension [Formula.Node] {
  fileprivate var latex: Fragment<LaTeX> {
    reduce(Fragment()) { sum, node in
      let next = node.latex
      // `\alpha b`: the space ends the command.
      let isCommand = sum.code.endsInCommand && next.code.first?.isLetter == true
      return isCommand ? sum + " " + next : sum + next
    }
  }
}

extension Formula.Node {
  fileprivate var latex: Fragment<LaTeX> {
    switch self {
    case .character("'"): "{'}"
    case .character("."), .character(","): "{\(word)}"
    case .character: word
    case .command(let command): command.code
    case .group(let nodes): "{\(nodes.latex)}"
    case .alphabet(let alphabet, let nodes): alphabet.latex(nodes)
    case .accent(let accent, let nodes): "\(accent.code){\(nodes.latex)}"
    case .scripts(let base, let lower, let upper):
      (base.map { $0.latex } ?? "{}") + (lower.isEmpty ? "" : "_{\(lower.latex)}")
        + (upper.isEmpty ? "" : "^{\(upper.latex)}")
    case .fraction(let upper, let lower): "\\frac{\(upper.latex)}{\(lower.latex)}"
    case .root(let nodes): "\\sqrt{\(nodes.latex)}"
    case .words(let words): "\\mbox{\(words)}"
    }
  }

  private var word: Fragment<LaTeX> {
    guard case .character(let scalar) = self else { return "" }
    return "\(String(scalar))"
  }
}

extension FormulaAlphabet {
  fileprivate func latex(_ nodes: [Formula.Node]) -> Fragment<LaTeX> {
    switch self {
    case .roman: "\\mathrm{\(nodes.latex)}"
    case .bold: "\\mathbf{\(nodes.latex)}"
    case .italic: "\\mathit{\(nodes.latex)}"
    case .sans: "\\mathsf{\(nodes.latex)}"
    case .typewriter: "\\mathtt{\(nodes.latex)}"
    case .script, .doubleStruck:
      nodes.reduce(Fragment()) { $0 + letter($1) }
    }
  }

  /// TeX's script has capitals alone, and its double-struck letters are in no font that is always
  /// there, but in one that shows signs.
  private func letter(_ node: Formula.Node) -> Fragment<LaTeX> {
    guard case .character(let scalar) = node else { return [node].latex }
    if self == .script, ("A"..."Z").contains(scalar) { return "\\mathcal{\(String(scalar))}" }
    guard self == .doubleStruck, let letter = Self.doubleStruck(scalar) else { return [node].latex }
    return "\\mbox{\(String(letter))}"
  }
}

extension String {
  /// `\alpha`, `2\log`; not `\alpha}`.
  fileprivate var endsInCommand: Bool {
    let letters = reversed().prefix { $0.isASCII && $0.isLetter }
    return !letters.isEmpty && dropLast(letters.count).last == "\\"
  }
}
