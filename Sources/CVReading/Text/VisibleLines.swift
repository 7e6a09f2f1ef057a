import CVModel
import Homepage

extension [Line] {
  /// The lines that a visitor sees: a soft break is a space.
  var visible: [Line] {
    // All lines that a visitor sees as one are joined at once: a paragraph may have thousands.
    stretches(endingWith: { $0.ending != .soft }).compactMap { lines in
      guard let first = lines.first, let last = lines.last else { return nil }
      let text = lines.count == 1 ? first.text : Passage(Array(lines)).text
      let line = Line(
        text.collapsed, lines: first.number...Swift.max(first.number, last.lines.upperBound),
        ending: last.ending)
      return line.text.isEmpty ? nil : line
    }
  }

  /// Stretches that each end with an element of that kind, or with the last one.
  private func stretches(endingWith isLast: (Line) -> Bool) -> [ArraySlice<Line>] {
    var stretches: [ArraySlice<Line>] = []
    var start = startIndex
    for index in indices where isLast(self[index]) || index == endIndex - 1 {
      stretches.append(self[start...index])
      start = index + 1
    }
    return stretches
  }

  var texts: [RichText] { visible.map(\.text) }

  /// Every line of the file as a line of its own.
  var apart: [Line] { map { Line($0.text, number: $0.number, ending: .hard) } }
}

extension PageItem {
  /// Its own lines as a visitor sees them.
  var texts: [RichText] { lines.texts }

  /// The words of the item and of all that is nested in it.
  var plain: String { allLines.texts.map(\.plain).joined(separator: " ") }
}
