extension Draft {
  /// The rules on the source text, in the order in which they are applied.
  ///
  /// What hides other things goes first, what looks at single words last. Each stands in the file of its dialect.
  static let rules: [Rule] = [
    Rule("control character") { $0.rewriteLines(with: "&#", controlEntities) },
    Rule("open entity") { $0.rewriteLines(with: "&nbsp", openEntities) },
    Rule("comment") { $0.removeComments() },
    // Jekyll and Hugo.
    Rule("Liquid") { $0.removeLiquid() },
    // kramdown and pandoc.
    Rule("contents") { $0.removeContents() },
    Rule("attributes") { $0.removeAttributes() },
    Rule("knitr chunk") { $0.removeKnitr() },
    Rule("LaTeX command") { $0.removeLaTeXCommands() },
    Rule("fenced box") { $0.writeFencedBoxes() },
    Rule("Markdown in HTML") { $0.openMarkdownInHTML() },
    Rule("table") { $0.markTables() },
    Rule("definition list") { $0.markDefinitions() },
    Rule("unused footnote") { $0.writeFootnotes() },
    // Within a line.
    Rule("deep quote") { $0.rewriteLines(with: ">>>>>>>>", deepQuotes) },
    Rule("emoji") { $0.removeEmojiCodes() },
    Rule("raised star") { $0.rewriteLines(with: "<sup>", raisedStars) },
    Rule("math mark") { $0.rewriteLines(with: "$", mathMarks) },
    Rule("strong next to an ideograph") { $0.rewriteLines(with: "**", strongBesideIdeographs) },
    Rule("struck text") { $0.rewriteLines(with: "~~") { pairs(of: "~~", as: "del", in: $0) } },
    Rule("superscript") { $0.rewriteLines(with: "^") { pairs(of: "^", as: "sup", in: $0) } },
    Rule("spaces in a link's target") { $0.rewriteLines(with: "](", spacesInTargets) },
    Rule("double backslash") { $0.rewriteLines(with: "\\\\", doubleBackslash) },
  ]
}

extension Draft.Rule {
  init(_ name: String, _ apply: @escaping @Sendable (inout Draft) -> Void) {
    self.init(name: name, apply: apply)
  }
}

extension Draft {
  /// Rewrites each line of text that holds `mark`; the visitor sees the same words.
  mutating func rewriteLines(with mark: String, _ rewrite: (Bytes) -> Bytes) {
    var context = LineContext()
    for index in lines.indices where context.enter(lines[index]) == .text {
      guard lines[index].find(mark) != nil else { continue }
      lines[index] = rewrite(lines[index])
    }
  }

  /// Visits the lines that are no code, with what stands around them.
  func textLines() -> [(index: Int, isInsideHTML: Bool)] {
    var context = LineContext()
    var result: [(Int, Bool)] = []
    for index in lines.indices where context.enter(lines[index]) == .text {
      result.append((index, context.isInsideHTML))
    }
    return result
  }
}
