import CVRendering

/// Reads our LaTeX back: known commands, groups that close, and no sign that means something to TeX
/// but where a table of ours put it.
struct TeXReader {
  /// What the code says, with a no-break space for `~`.
  private(set) var text = ""
  private var rest: Substring.UnicodeScalarView
  private let allowsSigns: Bool

  /// A whole document: its macros have signs of all kinds, so these are only counted.
  static func check(_ document: String) throws {
    let parts = document.split(separator: "\\begin{document}", maxSplits: 1)
    try expect(parts.count == 2, "a document without a beginning")
    _ = try TeXReader(String(parts.last ?? ""), allowsSigns: true)
  }

  /// What an escaped text said.
  static func decoded(_ code: String) throws -> String { try TeXReader(code).text }

  /// What the target of `\href` is.
  static func decodedURL(_ code: String) throws -> String {
    // A tilde is one, and a dollar sign is spelled so that it begins no formula.
    let code = code.replacing("~", with: "\\textasciitilde{}").replacing("\\string$", with: "\\$")
    return try decoded(code)
  }

  /// - Parameter allowsSigns: whether there may be formulas (`$`, `^`, `_`) and comments.
  init(_ code: String, allowsSigns: Bool = false) throws {
    rest = Substring(code).unicodeScalars
    self.allowsSigns = allowsSigns
    var depth = 0
    while let scalar = rest.popFirst() {
      switch scalar {
      case "\\": depth += try readCommand()
      case "{": depth += 1
      case "}": depth -= 1
      case "~": text += "\u{A0}"
      case "%" where allowsSigns: rest = rest.drop { $0 != "\n" }
      case "$", "&", "#", "^", "_", "%":
        try expect(allowsSigns && !isDoubleCaret(scalar), "a bare \(scalar)")
      default: text.unicodeScalars.append(scalar)
      }
      try expect(depth >= 0, "a group ends that never began")
    }
    try expect(depth == 0, "\(depth) groups stay open")
  }

  /// `^^5c` is a backslash to TeX.
  private func isDoubleCaret(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "^" && rest.first == "^"
  }

  /// Gives back how many groups deeper it goes.
  private mutating func readCommand() throws -> Int {
    let name = takeName()
    switch Self.meanings[name] {
    case .sign(let sign): text.unicodeScalars.append(sign)
    case .word(let sign):
      try expect(rest.starts(with: "{}".unicodeScalars), "\\\(name) without {}")
      rest.removeFirst(2)
      text += sign
    case .face:
      try expect(rest.first == "{", "\\\(name) without its words")
    case .missing:
      let number = rest.dropFirst().prefix { $0 != "}" }
      guard let value = UInt32(String(number), radix: 16), let scalar = Unicode.Scalar(value) else {
        throw Finding("\\cvmissing of \(String(number))")
      }
      rest.removeFirst(number.count + 2)
      text.unicodeScalars.append(scalar)
    case nil:
      try expect(allowsSigns && Self.known.contains(name), "an unknown command \\\(name)")
    }
    return 0
  }

  /// `alpha`, or the one sign of `\&`.
  private mutating func takeName() -> String {
    let isLetter: (Unicode.Scalar) -> Bool = {
      $0.isASCII && $0.properties.isAlphabetic || $0 == "@"
    }
    let letters = rest.prefix(while: isLetter)
    let name = letters.isEmpty ? rest.prefix(1) : letters
    let text = String(name)
    rest.removeFirst(name.count)
    return text
  }
}

extension TeXReader {
  private enum Meaning {
    case sign(Unicode.Scalar)
    case word(String)
    case face
    case missing
  }

  private static let meanings: [String: Meaning] = {
    var meanings: [String: Meaning] = [
      "textbackslash": .word("\\"), "textasciicircum": .word("^"), "textasciitilde": .word("~"),
      "cvbreak": .word(""), "cvmissing": .missing,
    ]
    for sign in "{}$&#_%".unicodeScalars { meanings[String(sign)] = .sign(sign) }
    let faces = [
      "sign", "greek", "cyrillic", "chinese", "japanese", "korean", "arabic", "hebrew", "other",
      "symbol",
    ]
    for face in faces { meanings["cv" + face] = .face }
    return meanings
  }()

  /// The commands of the templates, of styles and of formulas.
  private static let known: Set<String> = {
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
