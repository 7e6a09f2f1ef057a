/// What a rule must know about the place of a line: code shows what stands in it, and an HTML block
/// ends at the first empty line.
struct LineContext {
  private var fence: (mark: UInt8, length: Int)?
  private var rawElement: String?
  private(set) var isInsideHTML = false

  enum Kind {
    case text
    /// The fence itself, with the info string behind it.
    case fence
    case code
  }

  /// To be called once for each line, from the first to the last, before it is changed.
  mutating func enter(_ line: Bytes) -> Kind {
    let content = line.trimmed
    if let fence {
      let closing = content.prefix { $0 == fence.mark }.count
      guard closing >= fence.length, closing == content.count else { return .code }
      self.fence = nil
      return .fence
    }
    if opensFence(content) { return .fence }
    if content.isEmpty {
      if rawElement == nil { isInsideHTML = false }
    } else {
      enterHTML(content)
    }
    return .text
  }

  private mutating func opensFence(_ content: ArraySlice<UInt8>) -> Bool {
    var content = content
    // A fence may follow the mark of its list item.
    if let first = content.first, "-*+>".utf8.contains(first), content.dropFirst().first == 0x20 {
      content = content.dropFirst().trimmed
    }
    guard let mark = content.first, mark == UInt8(ascii: "`") || mark == UInt8(ascii: "~") else {
      return false
    }
    let length = content.prefix { $0 == mark }.count
    guard length >= 3 else { return false }
    let info = content.dropFirst(length)
    if mark == UInt8(ascii: "`"), info.contains(mark) { return false }
    fence = (mark, length)
    return true
  }

  private mutating func enterHTML(_ content: ArraySlice<UInt8>) {
    if let name = rawElement {
      if content.find("</\(name)") != nil { rawElement = nil }
      return
    }
    guard !isInsideHTML, content.first == UInt8(ascii: "<") else { return }
    let tag = content.dropFirst().drop { $0 == UInt8(ascii: "/") }
    let name = tag.prefix { $0.isLetter || $0.isDigit }.string.lowercased()
    guard !name.isEmpty else { return }
    if Self.rawElements.contains(name), content.find("</\(name)") == nil { rawElement = name }
    let isOneTag = content.firstIndex(of: UInt8(ascii: ">")) == content.endIndex - 1
    isInsideHTML = isOneTag || Self.blockElements.contains(name)
  }

  /// Elements whose text is not parsed, empty lines or not.
  private static let rawElements: Set<String> = ["script", "style", "pre", "textarea"]

  /// Tags at which CommonMark begins an HTML block (section 4.6 of its spec, condition 6 and 1).
  private static let blockElements: Set<String> = [
    "address", "article", "aside", "base", "basefont", "blockquote", "body", "caption", "center",
    "col", "colgroup", "dd", "details", "dialog", "dir", "div", "dl", "dt", "fieldset",
    "figcaption", "figure", "footer", "form", "frame", "frameset", "h1", "h2", "h3", "h4", "h5",
    "h6", "head", "header", "hr", "html", "iframe", "legend", "li", "link", "main", "menu",
    "menuitem", "nav", "noframes", "ol", "optgroup", "option", "p", "param", "pre", "script",
    "section", "source", "style", "summary", "table", "tbody", "td", "textarea", "tfoot", "th",
    "thead", "title", "tr", "track", "ul",
  ]
}

/// Tells the code of a line, such as `` `x` ``, from its text.
struct CodeMask {
  private var isCode: [Bool] = []

  /// Nothing is code.
  init() {}

  init(_ line: Bytes) {
    guard line.contains(UInt8(ascii: "`")) else { return }
    mark(codeSpans(in: line), count: line.count)
  }

  mutating func mark(_ ranges: [Range<Int>], count: Int) {
    if isCode.isEmpty { isCode = Array(repeating: false, count: count) }
    for range in ranges {
      for index in range { isCode[index] = true }
    }
  }

  func contains(_ index: Int) -> Bool { !isCode.isEmpty && isCode[index] }
}

/// The code spans of a line, such as `` `x` ``, as ranges of its bytes, their backticks included.
func codeSpans(in line: Bytes) -> [Range<Int>] {
  var spans: [Range<Int>] = []
  var index = 0
  let last = lastRuns(of: UInt8(ascii: "`"), in: line)
  while let start = line[index...].firstIndex(of: UInt8(ascii: "`")) {
    let length = line[start...].prefix { $0 == UInt8(ascii: "`") }.count
    var next = start + length
    if start > 0, line[start - 1] == UInt8(ascii: "\\") {
      index = start + 1
      continue
    }
    var end: Int?
    let isClosed = last[length, default: -1] >= next
    while isClosed, end == nil, let close = line[next...].firstIndex(of: UInt8(ascii: "`")) {
      let run = line[close...].prefix { $0 == UInt8(ascii: "`") }.count
      next = close + run
      if run == length { end = next }
    }
    if let end { spans.append(start..<end) }
    index = end ?? start + length
  }
  return spans
}

/// Where the last run of each length begins: a span without an end is known without a search for it.
private func lastRuns(of mark: UInt8, in line: Bytes) -> [Int: Int] {
  var runs: [Int: Int] = [:]
  var index = 0
  while let start = line[index...].firstIndex(of: mark) {
    let length = line[start...].prefix { $0 == mark }.count
    runs[length] = start
    index = start + length
  }
  return runs
}
