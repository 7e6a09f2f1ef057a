/// What a rule wants to take off: everything up to `end`, leaving `replacement` in its place.
struct Cut {
  var rule: String
  var end: (line: Int, column: Int)
  var replacement = ""
}

extension Draft {
  /// Takes stretches of text off, each beginning with `mark`; line breaks stay.
  ///
  /// Each line is rebuilt once, however much is cut out of it. A line that becomes empty inside an
  /// HTML block is kept alive by an empty comment, since an empty line ends such a block.
  ///
  /// - Parameter cut: what to do about the mark at a line and column; nil leaves it as it is.
  mutating func cutSpans(
    from mark: String, inCode: Bool = false, _ cut: (inout Draft, Int, Int) -> Cut?
  ) {
    var context = LineContext()
    var index = 0
    var start = 0
    while index < lines.count {
      let isText = context.enter(lines[index]) == .text
      let hasMark = (isText || inCode) && lines[index].find(mark, from: start) != nil
      guard start > 0 || hasMark else {
        index += 1
        continue
      }
      let code = inCode ? CodeMask() : CodeMask(lines[index])
      let rest = cutLine(index, from: start, mark: hasMark ? mark : nil, code, cut)
      if rest.kept != lines[index] {
        finish(index, rest.kept, isInsideHTML: context.isInsideHTML)
      }
      for between in (index + 1)..<max(rest.next.line, index + 1) {
        finish(between, [], isInsideHTML: context.isInsideHTML)
      }
      (index, start) = rest.next
    }
  }

  /// Cuts one line, and says where to go on: behind a cut that ends further down, or on the next line.
  private mutating func cutLine(
    _ index: Int, from start: Int, mark: String?, _ code: CodeMask,
    _ cut: (inout Draft, Int, Int) -> Cut?
  ) -> (kept: Bytes, next: (line: Int, column: Int)) {
    let line = lines[index]
    var kept: Bytes = []
    var done = start
    var column = start
    while let mark, let place = line.find(mark, from: column) {
      column = place + 1
      guard !code.contains(place), let cut = cut(&self, index, place) else { continue }
      record(
        cut.rule, text(Span(start: (index, place), end: cut.end)), lines: index...cut.end.line)
      kept += line[done..<place] + Bytes(cut.replacement.utf8)
      if cut.end.line > index { return (kept, cut.end) }
      (done, column) = (cut.end.column, cut.end.column)
    }
    return (kept + line[done...], (index + 1, 0))
  }

  private mutating func finish(_ index: Int, _ kept: Bytes, isInsideHTML: Bool) {
    if kept.isBlank { empty(index) }
    lines[index] = kept.isBlank && isInsideHTML ? Bytes("<!---->".utf8) : kept
  }
}
