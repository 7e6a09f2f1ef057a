import CVModel
import Homepage

extension [Line] {
  /// The lines that a visitor sees: a soft break is a space.
  var visible: [Line] {
    var lines: [Line] = []
    for line in self {
      if let last = lines.last, last.ending == .soft {
        let text = Passage([last, line]).text.collapsed
        lines[lines.count - 1] = Line(text, number: last.number, ending: line.ending)
      } else {
        lines.append(Line(line.text.collapsed, number: line.number, ending: line.ending))
      }
    }
    return lines.filter { !$0.text.isEmpty }
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
