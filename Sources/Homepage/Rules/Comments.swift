import CVModel

extension Draft {
  /// `<!-- ... -->`, be it over many lines or in the midst of a list, which it does not split then.
  mutating func removeComments() {
    var isOpen = false
    cutSpans(from: "<!--") { draft, line, column in
      if !isOpen, let end = draft.find("-->", from: line, column + 2) {
        return Cut(rule: "comment", end: (end.0, end.1 + 3))
      }
      // Of the marks that no end follows, the first is worth a warning.
      if !isOpen { draft.report.add(.unclosedComment(line: line + 1)) }
      isOpen = true
      return Cut(rule: "unclosed comment", end: (line, column + 4))
    }
  }
}

extension Diagnostic {
  fileprivate static func unclosedComment(line: Int) -> Self {
    Self(
      .warning, code: "unclosed-comment",
      "this comment is never closed; a browser hides the rest of the page, here it is kept",
      line: line, quote: "<!--")
  }
}
