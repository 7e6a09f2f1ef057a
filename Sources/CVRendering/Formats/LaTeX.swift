public import CVModel

/// LaTeX for XeLaTeX and LuaLaTeX, with the macros of `templates/parts/latex-macros.tex`.
///
/// No input places a control sequence: what is written comes from the tables here, and a test reads
/// every `\name` of a document back.
public enum LaTeX: TextFormat {
  /// As `$...$`, built anew from what was understood of them.
  public static var setsFormulas: Bool { true }

  /// Years stand in a column at the left.
  public static var hasMargin: Bool { true }
  /// If wanted, in brackets behind the words: nobody can click on paper.
  public static var writesURLsOut: Bool { true }

  /// The ten special characters become commands; what no font shows, `\cvmissing{1F600}`.
  public static func escape(_ text: String, for place: Place) -> String {
    if place == .url { return TeXURL.escaped(text) }
    return TeXFace.split(TeXCharacter.prepared(text)).reduce(into: "") { code, run in
      switch run.face {
      case .text: code += TeXCharacter.escaped(run.text)
      // A letter with an accent that is a sign: `&̊`.
      case .sign: code += "\\cvsign{\(TeXCharacter.escaped(run.text))}"
      case .some(let face): code += "\\cv\(face.rawValue){\(run.text)}"
      case nil: code += TeXCharacter.missing(run.text)
      }
    }
  }

  /// A blank at the edge of a link stands outside of it: `\href` swallows one at its beginning.
  public static func markUp(_ run: RichText.Run, in language: String) -> Fragment<LaTeX> {
    guard run.link != nil, run.text.hasPrefix(" ") else { return marked(run) }
    var rest = run
    rest.text = String(run.text.drop { $0 == " " })
    return " " + marked(rest)
  }

  private static func marked(_ run: RichText.Run) -> Fragment<LaTeX> {
    guard !run.text.isEmpty else { return "" }
    var fragment = words(of: run)
    // A mark such as `*` is the one that stands beside the names, in their face.
    let isCode = run.text.utf8.allSatisfy { $0 < 0x80 } && run.text.contains(where: \.isLetter)
    if run.style.contains(.code), isCode {
      fragment = "\\cvcode{\(run.text)}"
    }
    let wraps = wordwise.filter { run.style.contains($0.style) }.map(\.wrap)
    if !wraps.isEmpty { fragment = byWord(run.plainFormulas, wraps) }
    for (style, wrap) in commands where run.style.contains(style) { fragment = wrap(fragment) }
    guard let link = run.link, !link.isRelative else { return fragment }
    if run.text == link.description { fragment = "\\cvurl{\(fragment)}" }
    return "\\href{\(link)}{\(fragment)}"
  }

  private static func words(of run: RichText.Run) -> Fragment<LaTeX> {
    run.pieces.reduce(Fragment()) { sum, piece in
      switch piece {
      case .words(let words): sum + "\(words)"
      case .formula(let formula): sum + formula.latex
      }
    }
  }

  /// Names the characters that no font shows.
  public static func inspect(_ document: String, report: inout Report) {
    report.add(missing: TeXCharacter.all(missingIn: document))
  }

  private typealias Wrap = @Sendable (Fragment<LaTeX>) -> Fragment<LaTeX>

  /// From the inside out. Colour and pictures carry no meaning here.
  private static let commands: [(style: RichText.Style, wrap: Wrap)] = [
    (.italic, { "\\textit{\($0)}" }),
    (.bold, { "\\textbf{\($0)}" }),
  ]

  /// What TeX sets in a box that cannot break, so that each word has its own.
  private static let wordwise: [(style: RichText.Style, wrap: Wrap)] = [
    (.superscript, { "\\textsuperscript{\($0)}" }),
    (.subscript, { "\\textsubscript{\($0)}" }),
    (.underline, { "\\cvunderline{\($0)}" }),
    (.struck, { "\\cvstruck{\($0)}" }),
  ]

  private static func byWord(_ text: String, _ wraps: [Wrap]) -> Fragment<LaTeX> {
    let words = text.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    return words.enumerated().reduce(Fragment<LaTeX>()) { sum, word in
      let space: Fragment<LaTeX> = word.offset == 0 ? "" : " "
      guard !word.element.isEmpty else { return sum + space }
      return sum + space + wraps.reduce("\(word.element)") { $1($0) }
    }
  }
}
