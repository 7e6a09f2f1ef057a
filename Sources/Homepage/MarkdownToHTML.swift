private import CCmark

/// Writes a Markdown text as HTML, the raw HTML in it untouched.
///
/// Line n of the HTML is line n of the Markdown: line breaks are put in before each block and kept
/// inside of it, so that whoever parses the HTML knows where its text stands in the file.
func html(fromMarkdown markdown: Bytes) -> Bytes {
  let writer = HTMLWriter(source: markdown)
  writer.write(markdown, firstLine: 1)
  return writer.output
}

/// The marks that rules leave in the text for the writer; no page can hold them, since control
/// characters are taken off before.
enum Marker {
  static let rowStart: UInt8 = 0x1E
  static let cellEnd: UInt8 = 0x1F
  static let rowEnd: UInt8 = 0x1D
  static let definition: UInt8 = 0x1C
  /// A line that must be there and shows nothing.
  static let nothing: UInt8 = 0x1B
}

private final class HTMLWriter {
  private(set) var output: Bytes = []
  private var line = 1
  private let source: [ArraySlice<UInt8>]
  private var image: (depth: Int, opened: Bool) = (0, false)
  private var openTable = false
  private var openDefinitions = false
  /// How many boxes are open at this place.
  private var boxes = 0
  private var depth = 0
  /// How often text may be indented deeper than a box allows.
  private static let maximumDepth = 8

  init(source: Bytes) {
    self.source = source.split(separator: 0x0A, omittingEmptySubsequences: false)
    output.reserveCapacity(source.count * 5 / 4)
  }

  /// libcmark's tree lives and dies in here.
  func write(_ markdown: Bytes, firstLine: Int) {
    let options = CMARK_OPT_UNSAFE
    let root = markdown.withUnsafeBufferPointer { buffer in
      buffer.withMemoryRebound(to: CChar.self) { characters in
        cmark_parse_document(characters.baseAddress, characters.count, options)
      }
    }
    guard let root else { return }
    defer { cmark_node_free(root) }
    guard let iterator = cmark_iter_new(root) else { return }
    defer { cmark_iter_free(iterator) }
    while true {
      let event = cmark_iter_next(iterator)
      guard event != CMARK_EVENT_DONE, let node = cmark_iter_get_node(iterator) else { break }
      if event == CMARK_EVENT_ENTER {
        enter(node, firstLine: firstLine)
      } else {
        leave(node)
      }
    }
  }

  private func enter(_ node: OpaquePointer, firstLine: Int) {
    var start = Int(cmark_node_get_start_line(node)) + firstLine - 1
    let end = Int(cmark_node_get_end_line(node)) + firstLine - 1
    switch cmark_node_get_type(node) {
    case CMARK_NODE_BLOCK_QUOTE: open("<blockquote>", at: start)
    case CMARK_NODE_LIST: open(listTag(node), at: start)
    case CMARK_NODE_ITEM: open("<li>", at: start)
    case CMARK_NODE_CODE_BLOCK: code(node, at: start)
    case CMARK_NODE_HTML_BLOCK: rawBlock(node, at: start)
    case CMARK_NODE_PARAGRAPH:
      start = lineOfText(in: node, from: start, to: end)
      openDefinitions = startsDefinitions(below: start)
      pad(to: start)
      if openDefinitions { emit("<dl><dt>") } else if !isTight(node) { emit("<p>") }
      resync = (end: end, inUse: true)
    case CMARK_NODE_HEADING: open("<h\(cmark_node_get_heading_level(node))>", at: start)
    case CMARK_NODE_THEMATIC_BREAK: open("<hr />", at: start)
    case CMARK_NODE_TEXT: text(literal(node))
    case CMARK_NODE_SOFTBREAK: lineBreak(after: node, tag: "")
    case CMARK_NODE_LINEBREAK: lineBreak(after: node, tag: "<br />")
    case CMARK_NODE_CODE: inlineCode(node)
    case CMARK_NODE_HTML_INLINE: if image.depth == 0 { emit(literal(node)) }
    case CMARK_NODE_EMPH: emitOutsideImage("<em>")
    case CMARK_NODE_STRONG: emitOutsideImage("<strong>")
    case CMARK_NODE_LINK: if image.depth == 0 { link(node) }
    case CMARK_NODE_IMAGE: beginImage(node)
    default: break
    }
  }

  private func leave(_ node: OpaquePointer) {
    switch cmark_node_get_type(node) {
    case CMARK_NODE_BLOCK_QUOTE: emit("</blockquote>")
    case CMARK_NODE_LIST: emit(isOrdered(node) ? "</ol>" : "</ul>")
    case CMARK_NODE_ITEM: emit("</li>")
    case CMARK_NODE_PARAGRAPH:
      closeMarked()
      resync.inUse = false
      if !isTight(node) { emit("</p>") }
    case CMARK_NODE_HEADING: emit("</h\(cmark_node_get_heading_level(node))>")
    case CMARK_NODE_EMPH: emitOutsideImage("</em>")
    case CMARK_NODE_STRONG: emitOutsideImage("</strong>")
    case CMARK_NODE_LINK: emitOutsideImage("</a>")
    case CMARK_NODE_IMAGE: endImage(node)
    default: break
    }
  }

  // MARK: Lines

  /// Where the paragraph at hand ends, so that lines that libcmark has swallowed (a link's title on
  /// a line of its own) can be made up for.
  private var resync = (end: 0, inUse: false)

  private func pad(to target: Int) {
    while line < target { emit("\n") }
  }

  private func open(_ tag: String, at start: Int) {
    pad(to: start)
    emit(tag)
  }

  private func lineBreak(after node: OpaquePointer, tag: String) {
    if image.depth == 0 { emit(tag) }
    emit("\n")
    guard resync.inUse, let next = cmark_node_next(node) else { return }
    pad(to: find(next, from: line, to: resync.end))
  }

  /// The line on which the words of an inline stand, at `line` or below it.
  private func find(_ inline: OpaquePointer, from line: Int, to end: Int) -> Int {
    let words = literal(inline).prefix { $0.isWord }
    guard line < end, end <= source.count, words.count > 1 else { return line }
    return (line...end).first { source[$0 - 1].find(words.string) != nil } ?? line
  }

  /// Definitions of links may stand above a paragraph's text, which libcmark counts to it.
  private func lineOfText(in paragraph: OpaquePointer, from start: Int, to end: Int) -> Int {
    var start = start
    while start < end, start <= source.count, source[start - 1].trimmed.first == 0x5B,
      source[start - 1].find("]:") != nil
    {
      start += 1
    }
    return start
  }

  private func startsDefinitions(below start: Int) -> Bool {
    guard start < source.count else { return false }
    let next = source[start] == [Marker.nothing] ? start + 1 : start
    return next < source.count && source[next].first == Marker.definition
  }

  // MARK: Blocks

  private func listTag(_ node: OpaquePointer) -> String {
    guard isOrdered(node) else { return "<ul>" }
    let start = cmark_node_get_list_start(node)
    return start == 1 ? "<ol>" : "<ol start=\"\(start)\">"
  }

  private func isOrdered(_ node: OpaquePointer) -> Bool {
    cmark_node_get_list_type(node) == CMARK_ORDERED_LIST
  }

  private func isTight(_ paragraph: OpaquePointer) -> Bool {
    guard let item = cmark_node_parent(paragraph), let list = cmark_node_parent(item) else {
      return false
    }
    return cmark_node_get_list_tight(list) != 0
  }

  private func rawBlock(_ node: OpaquePointer, at start: Int) {
    pad(to: start)
    let raw = literal(node)
    boxes += tagBalance(raw)
    emit(raw)
  }

  /// Indented text is no code where the visitor sees none: HTML that was only indented for its
  /// author's eyes, and paragraphs inside of an open box.
  private func code(_ node: OpaquePointer, at start: Int) {
    let isFenced = cmark_node_get_fence_info(node).map { $0.pointee != 0 } ?? false
    let text = literal(node)
    let fence = start <= source.count ? source[start - 1].trimmed : []
    let fences =
      isFenced || fence.starts(with: "```") || fence.starts(with: "~~~")
      || fence.contains(UInt8(ascii: "`"))
    if !fences, boxes > 0 || beginsTag(text), depth < Self.maximumDepth {
      depth += 1
      defer { depth -= 1 }
      return write(Bytes(text), firstLine: start)
    }
    pad(to: fences ? start + 1 : start)
    emit("<pre><code")
    let info = cmark_node_get_fence_info(node).map { String(cString: $0) } ?? ""
    if let language = info.split(separator: " ").first {
      emit(" class=\"")
      if !language.hasPrefix("language-") { emit("language-") }
      escape(Array(language.utf8)[...])
      emit("\"")
    }
    emit(">")
    escape(text)
    emit("</code></pre>")
  }

  // MARK: Inlines

  private func text(_ text: ArraySlice<UInt8>) {
    guard image.depth == 0, text.contains(where: { $0 >= 0x1B && $0 <= 0x1F }) else {
      return escape(text)
    }
    var start = text.startIndex
    for (index, byte) in zip(text.indices, text) where byte >= 0x1B && byte <= 0x1F {
      escape(text[start..<index])
      marker(byte)
      start = index + 1
    }
    escape(text[start...])
  }

  private func marker(_ byte: UInt8) {
    switch byte {
    case Marker.rowStart:
      if !openTable { emit("<table>") }
      openTable = true
      emit("<tr><td>")
    case Marker.cellEnd: emit("</td><td>")
    case Marker.rowEnd: emit("</td></tr>")
    case Marker.definition:
      emit(openDefinitions ? "</dt></dd><dd>" : "<dl><dd>")
      openDefinitions = true
    default: break
    }
  }

  private func closeMarked() {
    if openTable { emit("</table>") }
    if openDefinitions { emit("</dd></dl>") }
    (openTable, openDefinitions) = (false, false)
  }

  private func inlineCode(_ node: OpaquePointer) {
    emitOutsideImage("<code>")
    escape(literal(node))
    emitOutsideImage("</code>")
  }

  private func link(_ node: OpaquePointer) {
    emit("<a href=\"")
    escapeURL(cmark_node_get_url(node))
    title(node)
    emit("\">")
  }

  private func title(_ node: OpaquePointer) {
    guard let title = cmark_node_get_title(node), title.pointee != 0 else { return }
    emit("\" title=\"")
    // A title may run over several lines; they are made up for by `lineBreak`.
    escape(Array(String(cString: title).utf8.map { $0 == 0x0A ? 0x20 : $0 })[...])
  }

  private func beginImage(_ node: OpaquePointer) {
    image.depth += 1
    guard image.depth == 1 else { return }
    emit("<img src=\"")
    escapeURL(cmark_node_get_url(node))
    emit("\" alt=\"")
  }

  private func endImage(_ node: OpaquePointer) {
    image.depth -= 1
    guard image.depth == 0 else { return }
    title(node)
    emit("\" />")
  }

  // MARK: Bytes

  private func literal(_ node: OpaquePointer) -> ArraySlice<UInt8> {
    guard let pointer = cmark_node_get_literal(node) else { return [] }
    return Array(String(cString: pointer).utf8)[...]
  }

  private func emitOutsideImage(_ tag: String) {
    if image.depth == 0 { emit(tag) }
  }

  private func emit(_ text: String) {
    if text == "\n" { line += 1 }
    output.append(contentsOf: text.utf8)
  }

  private func emit(_ raw: ArraySlice<UInt8>) {
    for byte in raw where byte == 0x0A { line += 1 }
    output.append(contentsOf: raw)
  }

  private func escape(_ text: ArraySlice<UInt8>) {
    for byte in text {
      switch byte {
      case UInt8(ascii: "&"): output.append(contentsOf: "&amp;".utf8)
      case UInt8(ascii: "<"): output.append(contentsOf: "&lt;".utf8)
      case UInt8(ascii: ">"): output.append(contentsOf: "&gt;".utf8)
      case UInt8(ascii: "\""): output.append(contentsOf: "&quot;".utf8)
      case 0x0A:
        line += 1
        output.append(byte)
      default: output.append(byte)
      }
    }
  }

  /// The target as the page wrote it, not percent-encoded: `LinkTarget` shows it to people.
  private func escapeURL(_ url: UnsafePointer<CChar>?) {
    guard let url else { return }
    escape(Array(String(cString: url).utf8.map { $0 == 0x0A ? 0x20 : $0 })[...])
  }
}

private func beginsTag(_ text: ArraySlice<UInt8>) -> Bool {
  guard text.first == UInt8(ascii: "<"), let next = text.dropFirst().first else { return false }
  return next.isLetter || next == UInt8(ascii: "/") || next == UInt8(ascii: "!")
}

/// How many boxes a piece of HTML opens and leaves open; less than nothing if it closes more.
func tagBalance(_ raw: ArraySlice<UInt8>) -> Int {
  var balance = 0
  var index = raw.startIndex
  while let start = raw.find("<", from: index) {
    index = start + 1
    let closes = raw.starts(with: "/", at: index)
    let name = raw[(index + (closes ? 1 : 0))...].prefix { $0.isLetter }
    if Element.boxes.contains(name.string.lowercased()) { balance += closes ? -1 : 1 }
  }
  return balance
}
