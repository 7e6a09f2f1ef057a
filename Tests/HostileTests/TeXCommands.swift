import CVRendering

/// The control sequences of a document, beside those that our templates and tables write.
enum TeXCommands {
  static func strangers(in document: String) -> Set<String> {
    let body = document.components(after: "\\begin{document}")
    return Set(names(in: body)).subtracting(known).union(body.contains("^^") ? ["^^"] : [])
  }

  /// `alpha` of `\alpha`, `&` of `\&`.
  private static func names(in code: String) -> [String] {
    var names: [String] = []
    var rest = Substring(code).unicodeScalars
    while let start = rest.firstIndex(of: "\\") {
      rest = rest[rest.index(after: start)...]
      let letters = rest.prefix { $0.isASCII && $0.properties.isAlphabetic || $0 == "@" }
      let name = letters.isEmpty ? rest.prefix(1) : letters
      names.append(String(name))
      rest = rest.dropFirst(name.count)
    }
    return names
  }

  private static let known: Set<String> = {
    let templates = BuiltInTemplates.all.filter { $0.name.hasSuffix(".tex") }.map(\.text)
    return Set(templates.flatMap(names)).union(written.split { $0.isWhitespace }.map(String.init))
      .union([" "])
  }()

  /// What escaping, styles and formulas write.
  private static let written = """
    { } $ & # _ % textbackslash textasciicircum textasciitilde cvbreak cvmissing
    cvsign cvgreek cvcyrillic cvchinese cvjapanese cvkorean cvarabic cvhebrew cvother cvsymbol
    textit textbf textsuperscript textsubscript cvunderline cvstruck cvcode cvurl href string mbox
    mathrm mathbf mathit mathsf mathtt mathcal frac sqrt
    hat bar tilde vec dot ddot overline underline widehat widetilde
    alpha beta gamma delta epsilon varepsilon zeta eta theta vartheta iota kappa lambda mu nu xi pi
    rho sigma tau upsilon phi varphi chi psi omega ell imath hbar Gamma Delta Theta Lambda Xi Pi
    Sigma Upsilon Phi Psi Omega infty partial nabla forall exists emptyset neg top perp sum prod int
    prime dagger ddagger ldots cdots aleph Re Im | clubsuit diamondsuit heartsuit spadesuit sharp
    flat natural times div pm mp cdot ast star circ bullet cup cap oplus otimes wedge vee setminus
    leq geq neq approx equiv sim simeq cong propto ll gg in ni notin subset subseteq supset supseteq
    to leftarrow leftrightarrow Rightarrow Leftarrow Leftrightarrow mapsto uparrow downarrow mid
    parallel prec succ models vdash log ln exp sin cos tan tanh min max sup inf lim det dim ker deg
    gcd arg Pr langle lfloor lceil rangle rfloor rceil , ! ; : quad
    """
}

extension String {
  fileprivate func components(after mark: String) -> String {
    firstRange(of: mark).map { String(self[$0.upperBound...]) } ?? self
  }
}
