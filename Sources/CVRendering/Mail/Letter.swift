/// What is said before the CV: paragraphs of lines.
struct Letter: Hashable {
  let paragraphs: [[String]]

  /// An empty line parts paragraphs. Other line breaks stay (a closing, an address), unless an editor
  /// made them for want of room.
  init(_ text: String) {
    let lines = text.replacing("\r\n", with: "\n").replacing("\r", with: "\n")
      .split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.withoutControlsOrBlanks }
    let width = lines.map(\.count).max() ?? 0
    // No editor wraps at less; lines that are longer were never wrapped.
    let isWrapped = (50...100).contains(width)
    paragraphs = lines.split(separator: "").map { lines in
      zip(lines, [nil] + lines.map(Optional.some)).reduce(into: []) { kept, line in
        let (line, before) = line
        let firstWord = line.prefix { $0 != " " }
        if isWrapped, let before, before.count + 1 + firstWord.count > width {
          kept[kept.count - 1] += " " + line
        } else {
          kept.append(line)
        }
      }
    }
  }

  /// As plain text that a reader may wrap anew (RFC 3676): a line that goes on ends in a blank.
  var flowed: String {
    Flowed.text(paragraphs.map { $0.joined(separator: "\n") }.joined(separator: "\n\n")) + "\n"
  }
}

extension Substring {
  /// One blank between words, none at the ends.
  fileprivate var withoutControlsOrBlanks: String {
    String(self).withoutControls.split(separator: " ").joined(separator: " ")
  }
}
