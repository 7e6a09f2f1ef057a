import CVModel

extension Draft {
  /// `<!-- ... -->`, be it over many lines or in the midst of a list, which it does not split then.
  mutating func removeComments() {
    var context = LineContext()
    var index = 0
    while index < lines.count {
      let isText = context.enter(lines[index]) != .code
      var last = index
      // What an earlier comment has left here is none.
      var column = isEmptied[index] && lines[index].starts(with: "<!---->") ? 7 : 0
      while isText, let start = lines[index].find("<!--", from: column) {
        if codeSpans(in: lines[index]).contains(where: { $0.contains(start) }) {
          column = start + 4
          continue
        }
        guard let end = find("-->", from: index, start + 2) else {
          report.add(.unclosedComment(line: index + 1))
          lines[index].removeSubrange(start..<(start + 4))
          break
        }
        last = end.0
        let span = Span(start: (index, start), end: (end.0, end.1 + 3))
        replace(span, rule: "comment", isInsideHTML: context.isInsideHTML)
        if last > index { break }
        column = lines[index].starts(with: "<!---->") ? 7 : start
      }
      // The comment's last line may hold the beginning of another one.
      index = last > index ? last : index + 1
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
