import CVModel

extension Formula {
  /// As words: letters slant, scripts are raised and lowered, and spaces stand where TeX puts some.
  var richText: RichText { nodes.richText(isScript: false).trimmed() }

  /// In plain words: `O(n log n)`, `α`, `x²`.
  var plain: String { richText.plainScripts }
}

extension RichText {
  fileprivate var plainScripts: String {
    runs.reduce(into: "") { text, run in
      switch run.style {
      case .superscript: text += PlainScript.upper.written(run.text)
      case .subscript: text += PlainScript.lower.written(run.text)
      default: text += run.text
      }
    }
  }

  /// `(n+1)`, but `n`.
  fileprivate var inBrackets: RichText {
    let isWhole = plain.allSatisfy { $0.isLetter || $0.isNumber }
    return isWhole ? self : RichText("(") + self + RichText(")")
  }
}

extension [Formula.Node] {
  fileprivate var plain: String { richText(isScript: true).plainScripts }

  /// - Parameter isScript: raised and lowered signs stand close together.
  fileprivate func richText(isScript: Bool) -> RichText {
    var text = RichText()
    var hasOperand = false
    for (index, node) in enumerated() {
      let spacing = isScript ? Spacing.none : node.spacing
      let follower = index + 1 < count ? self[index + 1] : nil
      if spacing == .around || spacing == .word, hasOperand, text.plain.last != " " {
        text.append(RichText.Run(" "))
      }
      text.append(node.richText)
      switch spacing {
      case .around where hasOperand: text.append(RichText.Run(" "))
      case .word where follower?.letsWordEnd == false: text.append(RichText.Run(" "))
      case .behind where follower != nil: text.append(RichText.Run(" "))
      default: break
      }
      hasOperand = node.isOperand
    }
    return text
  }
}

/// Where TeX puts space, and so do words.
private enum Spacing {
  case none, around, word, behind
}

extension Formula.Node {
  fileprivate var richText: RichText {
    switch self {
    case .character(let scalar):
      RichText(String(scalar), style: scalar.properties.isAlphabetic ? .italic : [])
    case .command(let command):
      RichText(command.plain, style: command.kind == .letter ? .italic : [])
    case .group(let nodes): nodes.richText(isScript: false)
    case .alphabet(let alphabet, let nodes): alphabet.richText(nodes.plain)
    case .accent(let accent, let nodes): nodes.richText(isScript: true).under(accent.combining)
    case .scripts(let base, let lower, let upper):
      (base?.richText ?? RichText()) + RichText(lower.plain, style: .subscript)
        + RichText(upper.plain, style: .superscript)
    case .fraction(let upper, let lower):
      upper.richText(isScript: false).inBrackets + RichText("/")
        + lower.richText(isScript: false).inBrackets
    case .root(let nodes): RichText("√") + nodes.richText(isScript: false).inBrackets
    case .words(let words): RichText(words)
    }
  }

  /// Of the base, where there are scripts: `\log_2 n`.
  fileprivate var spacing: Spacing {
    switch self {
    case .character("="), .character("<"), .character(">"), .character("+"), .character("-"):
      .around
    case .character(","), .character(";"): .behind
    case .command(let command):
      switch command.kind {
      case .relation, .binary: .around
      case .function: .word
      default: .none
      }
    case .scripts(.some(let base), _, _): base.spacing
    default: .none
    }
  }

  /// Whether what follows can be an operation on it: not so in `(-1`.
  fileprivate var isOperand: Bool {
    switch self {
    case .character(let scalar): !"=<>+-([,;/".unicodeScalars.contains(scalar)
    case .command(let command):
      ![.relation, .binary, .opening, .space].contains(command.kind)
    default: true
    }
  }

  /// `log(n)` and `log)` need no space after the word.
  fileprivate var letsWordEnd: Bool {
    switch self {
    case .character(let scalar): "()[],;:.|/".unicodeScalars.contains(scalar)
    case .command(let command): ![.letter, .sign, .function].contains(command.kind)
    default: spacing == .around
    }
  }
}

extension FormulaAlphabet {
  fileprivate func richText(_ letters: String) -> RichText {
    switch self {
    case .doubleStruck:
      let struck = letters.unicodeScalars.map { Self.doubleStruck($0) ?? $0 }
      return RichText(String(String.UnicodeScalarView(struck)))
    case .bold: return RichText(letters, style: .bold)
    case .italic: return RichText(letters, style: .italic)
    case .roman, .sans, .typewriter, .script: return RichText(letters)
    }
  }
}

extension RichText {
  /// `x̂`; what is more than one letter stays as it is.
  fileprivate func under(_ accent: Unicode.Scalar?) -> RichText {
    guard let accent, count == 1, let run = runs.first else { return self }
    return RichText(run.text + String(accent), style: run.style)
  }
}
