/// A value of the templates, as the proof reads it.
typealias TextValue = TemplateValue<TextLayer>

extension TextValue {
  subscript(name: String) -> TextValue? {
    guard case .record(let record) = self else { return nil }
    return record[name]?.made
  }

  func list(_ name: String) -> [TextValue] {
    guard case .records(let records)? = self[name] else { return [] }
    return records.map { .record($0) }
  }

  func flag(_ name: String) -> Bool {
    guard case .flag(true)? = self[name] else { return false }
    return true
  }

  func words(_ name: String) -> String {
    guard case .fragment(let fragment)? = self[name] else { return "" }
    return fragment.code
  }

  /// Which of the facts this is.
  var fact: String {
    let kinds = ["Venue", "Details", "Year", "Rank", "Status"]
    return kinds.first { flag("is" + $0) }?.lowercased() ?? "fact"
  }

  /// The values of these names with a space between them; links stand behind their words.
  func field(
    _ field: String, of names: String..., line: Int? = nil, links: [String] = [],
    ignoresCase: Bool = false
  ) -> Expectation {
    var words = ""
    var found = links.filter { !$0.isEmpty }
    let code = names.map { self.words($0) }.joined(separator: " ")
    for (index, part) in code.split(omittingEmptySubsequences: false, whereSeparator: \.isLinkMark)
      .enumerated()
    {
      if index.isMultiple(of: 2) { words += part } else { found.append(String(part)) }
    }
    return Expectation(
      field: field, line: line, words: words, links: found, ignoresCase: ignoresCase)
  }
}

extension Character {
  var isLinkMark: Bool {
    self == TextLayer.linkMarks.opening || self == TextLayer.linkMarks.closing
  }
}
