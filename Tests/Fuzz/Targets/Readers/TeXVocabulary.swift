import CVRendering

/// The control sequences that our documents are made of.
package enum TeXVocabulary {
  /// Those of the templates, of styles and of formulas.
  package static let known: Set<String> = {
    let templates = BuiltInTemplates.all.filter { $0.name.hasSuffix(".tex") }.map(\.text)
    let names = templates.flatMap { $0.matches(of: /\\([A-Za-z@]+|.)/).map { String($0.output.1) } }
    return Set(names).union(formulas.split { $0.isWhitespace }.map(String.init)).union([" "])
  }()

  private static let formulas = """
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
