import CVModel

extension Draft {
  /// Takes the header off, in whichever of the three kinds; empty lines stay in its place.
  mutating func takeFrontMatter() -> FrontMatter {
    guard let first = lines.firstIndex(where: { !$0.isBlank }) else { return FrontMatter() }
    for kind in Self.headers {
      guard let body = kind.body(Array(lines[first...])) else { continue }
      let texts = lines[(first + body.lowerBound)..<(first + body.upperBound)].map(\.string)
      let fields = kind.read(texts, first + body.lowerBound + 1, &report)
      let end = first + body.upperBound + (kind.isFenced ? 1 : 0)
      for index in first..<min(end, lines.count) { lines[index] = [] }
      return FrontMatter(fields)
    }
    return FrontMatter()
  }

  struct Header: Sendable {
    let isFenced: Bool
    /// Which of these lines, the first of which is not empty, hold the fields.
    let body: @Sendable ([Bytes]) -> Range<Int>?
    /// Reads lines, the first of which is line `line` of the file.
    let read: @Sendable (_ lines: [String], _ line: Int, inout Report) -> [FrontMatter.Field]
  }

  static let headers = [
    Header(
      isFenced: true, body: { fenced($0, by: "---", or: "...", key: ":") },
      read: yamlFields),
    Header(isFenced: true, body: { fenced($0, by: "+++", or: "+++", key: "=") }, read: tomlFields),
    Header(isFenced: false, body: bareHeader, read: { lines, line, _ in plainFields(lines, line) }),
  ]

  private static func fenced(
    _ lines: [Bytes], by fence: String, or end: String, key: String
  ) -> Range<Int>? {
    guard lines[0].trimmed.string == fence else { return nil }
    let last = lines.indices.dropFirst().first {
      [fence, end].contains(lines[$0].trimmed.string)
    }
    // Two rules with text between them are no header.
    guard let last,
      lines[1..<last].contains(where: { $0.find(key) != nil })
        || lines[1..<last].allSatisfy({ $0.isBlank || $0.trimmed.first == UInt8(ascii: "#") })
    else { return nil }
    return 1..<last
  }

  /// Pelican's way: `Title: Vita`, `Slug: vita`, up to the first empty line.
  private static func bareHeader(_ lines: [Bytes]) -> Range<Int>? {
    let end = lines.firstIndex(where: \.isBlank) ?? lines.count
    let areFields = lines[..<end].allSatisfy { line in
      guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else { return false }
      return bareKeys.contains(line[..<colon].trimmed.string.lowercased())
    }
    return areFields ? 0..<end : nil
  }

  private static let bareKeys: Set<String> = [
    "title", "date", "modified", "slug", "author", "authors", "category", "tags", "keywords",
    "status", "template", "summary", "url", "save_as", "lang", "page_order", "sortorder",
    "description", "layout", "permalink",
  ]
}

/// `key: value` line by line: for Pelican, and for what is not quite YAML.
func plainFields(_ lines: [String], _ firstLine: Int) -> [FrontMatter.Field] {
  var fields: [FrontMatter.Field] = []
  var items: [FrontMatter.Value] = []
  /// `- item` lines belong to the field above them.
  func endList() {
    guard !items.isEmpty, let last = fields.indices.last else { return }
    let own = fields[last].value == .scalar("") ? [] : [fields[last].value]
    fields[last].value = .list(own + items)
    items = []
  }
  for (index, line) in lines.enumerated() {
    let bytes = Array(line.utf8)
    let words = bytes.trimmed
    if words.starts(with: "- "), !fields.isEmpty {
      items.append(.scalar(unquoted(words.dropFirst(2).trimmed.string)))
      continue
    }
    guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")), words.first != UInt8(ascii: "#")
    else { continue }
    endList()
    let key = bytes[..<colon].trimmed.string
    let value = unquoted(bytes[(colon + 1)...].trimmed.string)
    fields.append(.init(key, .scalar(value), line: firstLine + index))
  }
  endList()
  return fields
}

func unquoted(_ text: String) -> String {
  guard text.utf8.count >= 2, let mark = text.first, mark == text.last, "\"'".contains(mark) else {
    return text
  }
  return String(text.dropFirst().dropLast())
}
