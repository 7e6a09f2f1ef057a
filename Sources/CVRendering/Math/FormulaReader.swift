/// Reads the inside of `$...$`. What is not in the tables is no formula.
struct FormulaReader {
  private let source: [Unicode.Scalar]
  private var position = 0
  private var depth = 0

  /// Deeper ones are not mathematics of a CV.
  private static let deepest = 12

  static func read(_ source: some Collection<Unicode.Scalar>) -> Formula? {
    var reader = FormulaReader(source: Array(source))
    guard let nodes = reader.nodes(), reader.position == reader.source.count, !nodes.isEmpty,
      nodes.openBrackets == 0
    else { return nil }
    return Formula(nodes: nodes)
  }

  private init(source: [Unicode.Scalar]) { self.source = source }

  private var next: Unicode.Scalar? { position < source.count ? source[position] : nil }

  /// Up to the end or to a `}`.
  private mutating func nodes() -> [Formula.Node]? {
    guard depth < Self.deepest else { return nil }
    depth += 1
    defer { depth -= 1 }
    var nodes: [Formula.Node] = []
    while let scalar = next, scalar != "}" {
      if scalar == " " {
        position += 1
        continue
      }
      let base = scalar == "^" || scalar == "_" ? nil : node()
      guard base != nil || scalar == "^" || scalar == "_" else { return nil }
      guard let node = scripts(on: base) else { return nil }
      nodes.append(node)
    }
    return nodes
  }

  /// `_{i}^{2}`, in either order, each at most once: TeX refuses a second.
  private mutating func scripts(on base: Formula.Node?) -> Formula.Node? {
    var lower: [Formula.Node] = []
    var upper: [Formula.Node] = []
    while let sign = next, sign == "^" || sign == "_" {
      position += 1
      guard let script = argument(), !script.isEmpty else { return nil }
      guard sign == "^" ? upper.isEmpty : lower.isEmpty else { return nil }
      if sign == "^" { upper = script } else { lower = script }
    }
    if lower.isEmpty, upper.isEmpty { return base }
    return .scripts(base: base, lower: lower, upper: upper)
  }

  /// `{i+1}`, `i` or `\alpha`.
  private mutating func argument() -> [Formula.Node]? {
    skipSpaces()
    guard next == "{" else { return node().map { [$0] } }
    position += 1
    guard let inside = nodes(), next == "}" else { return nil }
    position += 1
    return inside
  }

  private mutating func node() -> Formula.Node? {
    guard let scalar = next else { return nil }
    switch scalar {
    case "{": return argument().map { .group($0) }
    case "\\": return command()
    default: break
    }
    position += 1
    if Self.signs.contains(scalar) { return .character(scalar) }
    return FormulaCommand.of(scalar).map { .command($0) }
  }

  private static let signs = Set(
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+-*/=<>()[]|,.;:!?'"
      .unicodeScalars)

  private mutating func command() -> Formula.Node? {
    let name = commandName()
    if let command = FormulaCommand.named(name) { return .command(command) }
    if let accent = FormulaAccent.named(name) { return argument().map { .accent(accent, $0) } }
    if let alphabet = FormulaAlphabet.named(name) {
      return argument().map { .alphabet(alphabet, $0) }
    }
    if Self.sizes.contains(name) { return sized() }
    if Self.logos.contains(name) { return .words(name) }
    switch name {
    case "frac", "dfrac", "tfrac":
      guard let upper = argument(), let lower = argument() else { return nil }
      return .fraction(upper, lower)
    case "sqrt": return argument().map { .root($0) }
    case _ where Self.words.contains(name): return words().map { .words($0) }
    default: return nil
    }
  }

  /// `\text` and its kin: words in the face around.
  private static let words: Set<String> = ["text", "textrm", "textit", "textbf", "mbox", "textsc"]
  /// Brackets have one size here.
  private static let sizes: Set<String> = [
    "left", "right", "big", "Big", "bigl", "bigr", "Bigl", "Bigr", "displaystyle", "textstyle",
    "limits", "nolimits",
  ]
  private static let logos: Set<String> = ["LaTeX", "TeX"]

  /// After `\left`; a dot there stands for no bracket at all.
  private mutating func sized() -> Formula.Node? {
    if next == "." {
      position += 1
      return .group([])
    }
    return next == nil ? .group([]) : node()
  }

  /// What follows the backslash: letters, or one sign.
  private mutating func commandName() -> String {
    position += 1
    var name = String.UnicodeScalarView()
    while let scalar = next, ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar) {
      name.append(scalar)
      position += 1
    }
    if name.isEmpty, let scalar = next {
      name.append(scalar)
      position += 1
    } else if name.last != nil {
      skipSpaces()
    }
    return String(name)
  }

  private mutating func words() -> String? {
    guard next == "{", let end = source[position...].firstIndex(of: "}") else { return nil }
    var words = String.UnicodeScalarView()
    words.append(contentsOf: source[(position + 1)..<end])
    position = end + 1
    return words.contains { "\\{$".unicodeScalars.contains($0) } ? nil : String(words)
  }

  private mutating func skipSpaces() {
    while next == " " { position += 1 }
  }
}

extension [Formula.Node] {
  /// How many brackets more are opened than closed, whatever their shape: `[0, 1)` is an interval.
  fileprivate var openBrackets: Int {
    reduce(0) { sum, node in
      switch node {
      case .character("("), .character("["): sum + 1
      case .character(")"), .character("]"): sum - 1
      case .group(let inside): sum + inside.openBrackets
      case .scripts(.some(let base), _, _): sum + [base].openBrackets
      default: sum
      }
    }
  }
}
