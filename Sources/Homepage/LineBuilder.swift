import CVModel

/// Gathers the text of one paragraph, heading or cell, line by line, as a browser shows it.
struct LineBuilder {
  private var lines: [Line] = []
  private var current = RichText()
  private var number: Int?
  private var run: (text: String, style: RichText.Style, link: LinkTarget?) = ("", [], nil)
  private var spaceIsDue = false

  /// Whether white space and line breaks stay as they are.
  let isPreformatted: Bool

  init(isPreformatted: Bool = false) { self.isPreformatted = isPreformatted }

  var isEmpty: Bool { lines.isEmpty && current.runs.isEmpty && run.text.isEmpty && run.link == nil }

  /// `text` begins on line `line` of the file.
  mutating func append(_ text: String, style: RichText.Style, link: LinkTarget?, line: Int) {
    var line = line
    for scalar in text.unicodeScalars {
      if scalar == "\n" {
        line += 1
        endLine(.soft)
        if isPreformatted { number = line }
      } else if !isPreformatted, scalar.value <= 0x20 {
        spaceIsDue = number != nil
      } else {
        add(scalar, style, link, line)
      }
    }
  }

  private mutating func add(
    _ scalar: Unicode.Scalar, _ style: RichText.Style, _ link: LinkTarget?, _ line: Int
  ) {
    if number == nil { number = line }
    if spaceIsDue {
      spaceIsDue = false
      // A space between two runs belongs to neither of them.
      if run.style == style, run.link == link {
        run.text.unicodeScalars.append(" ")
      } else {
        endRun()
        run = (" ", [], nil)
      }
    }
    if run.style != style || run.link != link {
      endRun()
      run = ("", style, link)
    }
    run.text.unicodeScalars.append(scalar)
  }

  /// A link without words, such as one around an icon.
  mutating func appendEmptyLink(_ link: LinkTarget, style: RichText.Style, line: Int) {
    if number == nil { number = line }
    endRun()
    if spaceIsDue {
      current.append(RichText.Run(" "))
      spaceIsDue = false
    }
    current.append(RichText.Run("", style: style, link: link))
  }

  /// Boxes that float or flex stand apart from the words around them.
  mutating func separate() { if number != nil { spaceIsDue = true } }

  mutating func breakLine() {
    if number == nil, !lines.isEmpty { lines[lines.count - 1].ending = .hard }
    endLine(.hard)
  }

  private mutating func endRun() {
    current.append(RichText.Run(run.text.composed, style: run.style, link: run.link))
    run = ("", [], nil)
  }

  private mutating func endLine(_ ending: Line.Ending) {
    endRun()
    if let number { lines.append(Line(current, number: number, ending: ending)) }
    (current, number, spaceIsDue) = (RichText(), nil, false)
  }

  /// The lines so far, those without text at both ends left out.
  mutating func finish() -> [Line] {
    endLine(.end)
    if isPreformatted {
      while let last = lines.last, last.text.isEmpty { lines.removeLast() }
      while let first = lines.first, first.text.isEmpty { lines.removeFirst() }
    }
    if !lines.isEmpty { lines[lines.count - 1].ending = .end }
    defer { lines = [] }
    return lines
  }
}
