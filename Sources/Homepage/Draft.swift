import CVModel

/// The lines of a page while rules take off, or rewrite, what Markdown does not know.
///
/// Their number never changes.
struct Draft {
  var lines: [Bytes]
  private(set) var removed: [Removal] = []
  /// Lines that a rule has left empty.
  private(set) var isEmptied: [Bool]
  var report = Report()

  init(_ text: String) {
    lines = Array(text.utf8).split(separator: 0x0A, omittingEmptySubsequences: false).map(
      Array.init)
    if lines.last?.isEmpty == true { lines.removeLast() }
    isEmptied = Array(repeating: false, count: lines.count)
  }

  var bytes: Bytes {
    var result: Bytes = []
    result.reserveCapacity(lines.reduce(0) { $0 + $1.count + 1 })
    for line in lines {
      result.append(contentsOf: line)
      result.append(0x0A)
    }
    return result
  }

  /// A rule on the source text; where `apply` removes something, it does so under `name`.
  struct Rule: Sendable {
    let name: String
    let apply: @Sendable (inout Draft) -> Void
  }

  mutating func record(_ rule: String, _ text: String, lines: ClosedRange<Int>) {
    removed.append(
      Removal(rule: rule, text: text, lines: (lines.lowerBound + 1)...(lines.upperBound + 1)))
  }

  /// Takes a whole line off; an empty line stays in its place.
  mutating func empty(_ index: Int) {
    isEmptied[index] = !lines[index].isBlank || isEmptied[index]
    lines[index] = []
  }
}

// MARK: Spans

extension Draft {
  /// A stretch of text that may run over several lines; `end` is behind its last byte.
  struct Span {
    var start: (line: Int, column: Int)
    var end: (line: Int, column: Int)
  }

  /// The first `mark` at or behind a place, no further than `reach` lines below it.
  func find(_ mark: String, from line: Int, _ column: Int, reach: Int = .max) -> (Int, Int)? {
    guard line < lines.count else { return nil }
    if let found = lines[line].find(mark, from: column) { return (line, found) }
    let last = min(lines.count - 1, reach == .max ? .max : line + reach)
    guard line < last else { return nil }
    for index in (line + 1)...last {
      if let found = lines[index].find(mark) { return (index, found) }
    }
    return nil
  }

  func text(_ span: Span) -> String {
    if span.start.line == span.end.line {
      return lines[span.start.line][span.start.column..<span.end.column].string
    }
    let first = lines[span.start.line][span.start.column...].string
    let middle = lines[(span.start.line + 1)..<span.end.line].map(\.string)
    let last = lines[span.end.line][..<span.end.column].string
    return ([first] + middle + [last]).joined(separator: "\n")
  }
}
