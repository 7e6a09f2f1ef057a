private import CCmark

/// Writes a Markdown text as HTML, the raw HTML in it untouched.
///
/// Line n of the HTML is line n of the Markdown: line breaks are put in before each block and kept
/// inside of it, so that whoever parses the HTML knows where its text stands in the file.
func html(fromMarkdown markdown: Bytes) -> Bytes {
  let writer = HTMLWriter(source: markdown)
  writer.write(markdown, firstLine: 1)
  return writer.output.bytes
}

private final class HTMLWriter {
  private(set) var output = HTMLOutput()
  private let source: [ArraySlice<UInt8>]
  private var image: (depth: Int, opened: Bool) = (0, false)
  /// How many boxes, lists, tables and the like are open at this place.
  private var boxes = 0
  private var depth = 0
  /// How often text may be indented deeper than a box allows, and stand behind raw HTML.
  private static let maximumDepth = 8

  init(source: Bytes) {
    self.source = source.split(separator: 0x0A, omittingEmptySubsequences: false)
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
      let holdsDefinitions = startsDefinitions(below: start)
      output.pad(to: start)
      if holdsDefinitions { output.openTerm() } else if !isTight(node) { output.emit("<p>") }
      resync = (end: end, inUse: true)
    case CMARK_NODE_HEADING: open("<h\(cmark_node_get_heading_level(node))>", at: start)
    case CMARK_NODE_THEMATIC_BREAK: open("<hr />", at: start)
    case CMARK_NODE_TEXT:
      if image.depth == 0 { output.text(literal(node)) } else { output.escape(literal(node)) }
    case CMARK_NODE_SOFTBREAK: lineBreak(after: node, tag: "")
    case CMARK_NODE_LINEBREAK: lineBreak(after: node, tag: "<br />")
    case CMARK_NODE_CODE: inlineCode(node)
    case CMARK_NODE_HTML_INLINE: if image.depth == 0 { output.emit(literal(node)) }
    case CMARK_NODE_EMPH: emitOutsideImage("<em>")
    case CMARK_NODE_STRONG: emitOutsideImage("<strong>")
    case CMARK_NODE_LINK: if image.depth == 0 { link(node) }
    case CMARK_NODE_IMAGE: beginImage(node)
    default: break
    }
  }

  private func leave(_ node: OpaquePointer) {
    switch cmark_node_get_type(node) {
    case CMARK_NODE_BLOCK_QUOTE: output.emit("</blockquote>")
    case CMARK_NODE_LIST: output.emit(isOrdered(node) ? "</ol>" : "</ul>")
    case CMARK_NODE_ITEM: output.emit("</li>")
    case CMARK_NODE_PARAGRAPH:
      output.closeMarked()
      resync.inUse = false
      if !isTight(node) { output.emit("</p>") }
    case CMARK_NODE_HEADING: output.emit("</h\(cmark_node_get_heading_level(node))>")
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

  private func open(_ tag: String, at start: Int) {
    output.pad(to: start)
    output.emit(tag)
  }

  private func lineBreak(after node: OpaquePointer, tag: String) {
    if image.depth == 0 { output.emit(tag) }
    output.emit("\n")
    guard resync.inUse, let next = cmark_node_next(node) else { return }
    output.pad(to: find(next, from: output.line, to: resync.end))
  }

  /// The line on which the words of an inline stand, at `line` or below it.
  private func find(_ inline: OpaquePointer, from line: Int, to end: Int) -> Int {
    let words = literal(inline).prefix { $0.isWord }
    guard line < end, end <= source.count, words.count > 1 else { return line }
    // A title of a link seldom has more lines; words that stand nowhere are not looked for to the end.
    return (line...min(end, line + 32)).first { source[$0 - 1].find(words.string) != nil } ?? line
  }

  /// Definitions of links may stand above a paragraph's text, which libcmark counts to it.
  private func lineOfText(in paragraph: OpaquePointer, from start: Int, to end: Int) -> Int {
    func mayDefine(_ line: Int) -> Bool {
      line < end && line <= source.count && source[line - 1].trimmed.first == 0x5B
        && source[line - 1].find("]:") != nil
    }
    guard mayDefine(start) else { return start }
    // "[]:" defines nothing: no more lines are definitions than the paragraph lacks.
    let missing = end - start - breaks(in: paragraph)
    return (start..<start + max(0, missing)).first { !mayDefine($0) } ?? start + max(0, missing)
  }

  private func breaks(in paragraph: OpaquePointer) -> Int {
    guard let iterator = cmark_iter_new(paragraph) else { return 0 }
    defer { cmark_iter_free(iterator) }
    var count = 0
    while true {
      let event = cmark_iter_next(iterator)
      guard event != CMARK_EVENT_DONE, let node = cmark_iter_get_node(iterator) else { break }
      let type = cmark_node_get_type(node)
      if type == CMARK_NODE_SOFTBREAK || type == CMARK_NODE_LINEBREAK { count += 1 }
    }
    return count
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
    let raw = literal(node)
    guard depth < Self.maximumDepth, RawHTML.mayEnd(raw) else { return emit(raw, at: start) }
    depth += 1
    defer { depth -= 1 }
    for part in RawHTML(raw, insideOf: boxes).parts {
      let line = start + part.firstLine
      if part.isMarkdown {
        write(Bytes(part.text.drop(while: \.isSpace)), firstLine: line)
      } else {
        emit(part.text, at: line)
      }
    }
  }

  private func emit(_ raw: ArraySlice<UInt8>, at start: Int) {
    output.pad(to: start)
    boxes += tagBalance(raw)
    output.emit(raw)
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
    output.pad(to: fences ? start + 1 : start)
    output.emit("<pre><code")
    let info = cmark_node_get_fence_info(node).map { String(cString: $0) } ?? ""
    if let language = info.split(separator: " ").first {
      output.emit(" class=\"")
      if !language.hasPrefix("language-") { output.emit("language-") }
      output.escape(Array(language.utf8)[...])
      output.emit("\"")
    }
    output.emit(">")
    output.escape(text)
    output.emit("</code></pre>")
  }

  // MARK: Inlines

  private func inlineCode(_ node: OpaquePointer) {
    emitOutsideImage("<code>")
    output.escape(literal(node))
    emitOutsideImage("</code>")
  }

  private func link(_ node: OpaquePointer) {
    output.emit("<a href=\"")
    escapeURL(cmark_node_get_url(node))
    title(node)
    output.emit("\">")
  }

  private func title(_ node: OpaquePointer) {
    guard let title = cmark_node_get_title(node), title.pointee != 0 else { return }
    output.emit("\" title=\"")
    // A title may run over several lines; they are made up for by `lineBreak`.
    output.escape(Array(String(cString: title).utf8.map { $0 == 0x0A ? 0x20 : $0 })[...])
  }

  private func beginImage(_ node: OpaquePointer) {
    image.depth += 1
    guard image.depth == 1 else { return }
    output.emit("<img src=\"")
    escapeURL(cmark_node_get_url(node))
    output.emit("\" alt=\"")
  }

  private func endImage(_ node: OpaquePointer) {
    image.depth -= 1
    guard image.depth == 0 else { return }
    title(node)
    output.emit("\" />")
  }

  // MARK: Bytes

  private func literal(_ node: OpaquePointer) -> ArraySlice<UInt8> {
    guard let pointer = cmark_node_get_literal(node) else { return [] }
    return Array(String(cString: pointer).utf8)[...]
  }

  private func emitOutsideImage(_ tag: String) {
    if image.depth == 0 { output.emit(tag) }
  }

  /// The target as the page wrote it, not percent-encoded: `LinkTarget` shows it to people.
  private func escapeURL(_ url: UnsafePointer<CChar>?) {
    guard let url else { return }
    output.escape(Array(String(cString: url).utf8.map { $0 == 0x0A ? 0x20 : $0 })[...])
  }
}
