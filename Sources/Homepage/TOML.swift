import CVModel

/// Reads what front matter in TOML holds: `key = value`, tables, arrays of strings.
///
/// Numbers, dates and everything else keep their words.
@Sendable func tomlFields(
  _ lines: [String], _ firstLine: Int, _ report: inout Report
) -> [FrontMatter.Field] {
  var top: [FrontMatter.Field] = []
  var table: FrontMatter.Field?
  var inner: [FrontMatter.Field] = []
  var pending: (key: String, text: String, line: Int)?

  func endTable() {
    guard var field = table else { return }
    field.value = .map(inner)
    top.append(field)
    (table, inner) = (nil, [])
  }
  func add(_ key: String, _ text: String, _ line: Int) {
    let field = FrontMatter.Field(unquoted(key), tomlValue(text), line: line)
    if table == nil { top.append(field) } else { inner.append(field) }
  }

  for (index, line) in lines.enumerated() {
    let bytes = Array(line.utf8)
    let words = bytes.trimmed
    if pending != nil {
      // An array goes on until its bracket is closed.
      pending?.text += " " + words.string
      guard words.last == UInt8(ascii: "]"), let open = pending else { continue }
      pending = nil
      add(open.key, open.text, open.line)
    } else if words.first == UInt8(ascii: "[") {
      endTable()
      let name = words.string.filter { $0 != "[" && $0 != "]" }
      table = .init(name, .map([]), line: firstLine + index)
    } else if let equals = bytes.firstIndex(of: UInt8(ascii: "=")), words.first != 0x23 {
      let key = bytes[..<equals].trimmed.string
      let text = bytes[(equals + 1)...].trimmed
      if text.first == UInt8(ascii: "["), text.last != UInt8(ascii: "]") {
        pending = (key, text.string, firstLine + index)
      } else {
        add(key, text.string, firstLine + index)
      }
    }
  }
  if let open = pending { add(open.key, open.text, open.line) }
  endTable()
  return top
}

private func tomlValue(_ text: String) -> FrontMatter.Value {
  guard text.hasPrefix("[") else { return .scalar(unquoted(text)) }
  let inside = text.dropFirst().drop(while: { $0 == " " })
  var items: [String] = [""]
  var quote: Character?
  for character in inside.hasSuffix("]") ? inside.dropLast() : inside {
    if character == quote {
      quote = nil
    } else if quote == nil, "\"'".contains(character) {
      quote = character
    } else if quote == nil, character == "," {
      items.append("")
    } else {
      items[items.count - 1].append(character)
    }
  }
  let words = items.map { Array($0.utf8).trimmed.string }.filter { !$0.isEmpty }
  return .list(words.map { .scalar($0) })
}
