/// Mathematics that a page writes as TeX, taken apart: `\mathcal{O}(n\log n)`.
///
/// Only what the tables of this folder know can be in it, so that each format can say all of it, and
/// no byte of a page reaches TeX as a command.
struct Formula: Hashable, Sendable {
  indirect enum Node: Hashable, Sendable {
    /// A letter, a digit or a sign of ASCII that means itself.
    case character(Unicode.Scalar)
    case command(FormulaCommand)
    case group([Node])
    /// `\mathcal{O}`
    case alphabet(FormulaAlphabet, [Node])
    /// `\hat{x}`
    case accent(FormulaAccent, [Node])
    /// `x_{i}^{2}`, of which one may be absent, and the base in `^{*}`.
    case scripts(base: Node?, lower: [Node], upper: [Node])
    case fraction([Node], [Node])
    case root([Node])
    /// `\text{for all}`
    case words(String)
  }

  var nodes: [Node]
}
