import CVModel

/// Gathers the text of one paragraph, heading or cell, line by line, as a browser shows it.
struct LineBuilder {
  private var lines: [Line] = []
  private var current = RichText()
  /// Of the file, where the line at hand begins; nil before its first word.
  private(set) var number: Int?
  private var run: (text: String, style: RichText.Style, link: LinkTarget?) = ("", [], nil)
  /// White space that was met since the last word, with the style it had.
  private var space: (style: RichText.Style, link: LinkTarget?)?

  /// Whether white space and line breaks stay as they are.
  let isPreformatted: Bool

  init(isPreformatted: Bool = false) { self.isPreformatted = isPreformatted }

  var isEmpty: Bool { lines.isEmpty && current.runs.isEmpty && run.text.isEmpty && run.link == nil }

  /// `text` begins on line `line` of the file.
  mutating func append(_ text: String, style: RichText.Style, link: LinkTarget?, line: Int) {
    var line = line
    for scalar in text.unicodeScalars where !scalar.overridesDirection {
      if scalar == "\n" {
        line += 1
        endLine(.soft)
        if isPreformatted { number = line }
      } else if !isPreformatted, scalar.value <= 0x20 {
        if number != nil, space == nil { space = (style, link) }
      } else {
        add(scalar, style, link, line)
      }
    }
  }

  private mutating func add(
    _ scalar: Unicode.Scalar, _ style: RichText.Style, _ link: LinkTarget?, _ line: Int
  ) {
    if number == nil { number = line }
    separatePicture(before: scalar, style)
    if let gap = space {
      space = nil
      // A space between two runs looks as both do: "CO₂ in ice" is bold or a link as a whole.
      let common = run.style.intersection(style).intersection(gap.style)
      let isLinked = run.link == link && gap.link == link
      if run.style != common || run.link != (isLinked ? link : nil) {
        endRun()
        run = ("", common, isLinked ? link : nil)
      }
      run.text.unicodeScalars.append(" ")
    }
    if run.style != style || run.link != link {
      endRun()
      run = ("", style, link)
    }
    run.text.unicodeScalars.append(scalar)
  }

  /// A picture is no part of a word: what it says stands apart from the letters beside it.
  private mutating func separatePicture(before scalar: Unicode.Scalar, _ style: RichText.Style) {
    guard space == nil, run.style.contains(.imageText) != style.contains(.imageText),
      let last = run.text.unicodeScalars.last, last.isInWord, scalar.isInWord
    else { return }
    space = ([], nil)
  }

  /// A link without words, such as one around an icon.
  mutating func appendEmptyLink(_ link: LinkTarget, style: RichText.Style, line: Int) {
    if number == nil { number = line }
    endRun()
    if space != nil { current.append(RichText.Run(" ")) }
    space = nil
    current.append(RichText.Run("", style: style, link: link))
  }

  /// Boxes that float or flex stand apart from the words around them.
  mutating func separate() { if number != nil { space = ([], nil) } }

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
    (current, number, space) = (RichText(), nil, nil)
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

extension Unicode.Scalar {
  fileprivate var isInWord: Bool { properties.isAlphabetic || properties.numericType != nil }
}
