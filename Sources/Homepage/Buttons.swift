/// What a visitor clicks to unfold an abstract or a BibTeX record on the spot: a word that says
/// nothing on paper.
///
///     <a href="#" onclick="toggle('abs3')">[Abstract]</a>
///     <button data-bs-toggle="collapse">BibTeX</button>
enum Buttons {
  /// The same without buttons, the brackets around them, and the mark that set them apart from their
  /// neighbours.
  static func takenOff(_ events: [HTMLEvent]) -> (rest: [HTMLEvent], removed: [Removal]) {
    var rest: [HTMLEvent] = []
    rest.reserveCapacity(events.count)
    var removed: [Removal] = []
    var index = 0
    while index < events.count {
      guard let button = Button(at: index, in: events) else {
        rest.append(events[index])
        index += 1
        continue
      }
      removed.append(Removal(rule: "button", text: button.text, lines: button.lines))
      index = button.end
      if index < events.count, case .text(let after, let line) = events[index] {
        rest.append(.text(closeGap(before: after, in: &rest), line: line))
        index += 1
      }
    }
    return (rest, removed)
  }

  /// `[` + `; PDF]` becomes `[PDF]`, `[` + `]` nothing.
  private static func closeGap(before after: String, in rest: inout [HTMLEvent]) -> String {
    guard case .text(let before, let line)? = rest.last else { return after }
    let (head, tail) = (before.trimmingEnd, after.drop(while: \.isWhitespace))
    guard let left = head.last, let right = tail.first else { return after }
    switch (left, right) {
    case ("[", "]"), ("(", ")"):
      rest[rest.count - 1] = .text(String(head.dropLast()), line: line)
      return breaks(in: after, before: tail) + tail.dropFirst()
    case (_, _) where "[(".contains(left) && separators.contains(right):
      return breaks(in: after, before: tail) + tail.dropFirst().drop { $0 == " " }
    case (_, _) where separators.contains(left) && "])".contains(right):
      rest[rest.count - 1] = .text(String(head.dropLast()), line: line)
      return after
    default: return after
    }
  }

  private static let separators: Set<Character> = [";", ",", "|", "/", "·", "•"]

  /// The text keeps its number of lines.
  private static func breaks(in text: String, before tail: Substring) -> String {
    String(text[..<tail.startIndex].filter(\.isNewline))
  }
}

private struct Button {
  let text: String
  let lines: ClosedRange<Int>
  /// The index behind its last event.
  let end: Int

  init?(at index: Int, in events: [HTMLEvent]) {
    guard case .open(let name, let attributes, let line) = events[index],
      Self.isClickable(name, attributes)
    else { return nil }
    var words = ""
    var depth = 0
    for (offset, event) in events[index...].prefix(Self.reach).enumerated() {
      switch event {
      case .open(let name, let attributes, _):
        guard name != "img", offset == 0 || attributes["href"] == nil else { return nil }
        depth += 1
      case .text(let text, _): words += text
      case .close: depth -= 1
      }
      guard words.utf8.count < Self.longest else { return nil }
      guard depth == 0 else { continue }
      let said = words.lowercased().split { !$0.isLetter }.map(String.init)
      guard !said.isEmpty, said.allSatisfy(Self.vocabulary.contains) else { return nil }
      text = words.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      lines = line...max(line, line + words.count { $0.isNewline })
      end = index + offset + 1
      return
    }
    return nil
  }

  /// Something happens on a click, and it leads to no other page.
  private static func isClickable(_ name: String, _ attributes: [HTMLEvent.Attribute]) -> Bool {
    let target = attributes["href"]?.lowercased()
    if let target, !target.hasPrefix("#"), !target.hasPrefix("javascript:") { return false }
    return name == "button" || name == "a" && (target != nil || attributes["name"] == nil)
      || attributes["role"] == "button" || attributes["class"]?.contains("toggle") ?? false
      || attributes.contains { marks.contains($0.name) }
  }

  private static let marks: Set<String> = [
    "onclick", "data-toggle", "data-bs-toggle", "data-target", "aria-expanded",
  ]

  private static let vocabulary: Set<String> = [
    "abstract", "abs", "bib", "bibtex", "cite", "show", "hide", "more", "less", "read", "expand",
    "collapse", "toggle", "close", "copy", "details", "résumé", "resumen", "zusammenfassung", "摘要",
    "展开", "收起",
  ]

  /// Events between its two ends: a picture of an arrow, a label.
  private static let reach = 12
  /// Of its words, in bytes.
  private static let longest = 64
}

extension String {
  fileprivate var trimmingEnd: Substring {
    self[..<(lastIndex { !$0.isWhitespace }.map { index(after: $0) } ?? startIndex)]
  }
}
