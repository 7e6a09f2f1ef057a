import CVModel

/// Makes blocks out of HTML as it comes by.
///
/// Elements are kept on a stack of its own, not in recursive calls: pages may nest as they like.
/// Below `Limits.nesting` no further blocks are nested; their text goes into the innermost one.
struct PageBuilder {
  private(set) var removed: [Removal] = []
  private(set) var report: Report
  private(set) var anchors: Set<String> = []
  private(set) var emptyLinks: [EmptyLink] = []

  private var elements: [OpenElement] = []
  private var containers = [Container(.blocks)]
  private var text = LineBuilder()
  private var hidden: HiddenText?
  /// Grows with every piece of text.
  private var textCount = 0
  private var isTooDeep = false

  init(report: Report) { self.report = report }

  /// The blocks of everything read.
  mutating func finish() -> [Block] {
    while !elements.isEmpty { close() }
    flush()
    return containers[0].blocks
  }

  mutating func read(_ event: HTMLEvent) {
    switch event {
    case .open(let name, let attributes, let line):
      open(OpenElement(name, attributes, line: line, in: elements.last), attributes)
    case .text(let words, let line): read(words, line: line)
    case .close: close()
    }
  }
}

// MARK: Elements

extension PageBuilder {
  private mutating func open(_ element: OpenElement, _ attributes: [HTMLEvent.Attribute]) {
    var element = element
    defer { elements.append(element) }
    anchors.formUnion(["id", "name"].compactMap { attributes[$0]?.lowercased() })
    guard hidden == nil else { return }
    if element.kind == .link, attributes["href"]?.allSatisfy(\.isWhitespace) == true {
      element.emptyLink = emptyLinks.count
      emptyLinks.append(EmptyLink(text: "", line: element.line))
    }
    if let rule = element.hidingRule {
      hidden = HiddenText(
        rule: rule, depth: elements.count, line: element.line, source: attributes["src"] ?? "")
      return
    }
    check(element, attributes)
    if element.standsApart { text.separate() }
    switch element.kind {
    case .quotation: read("“", line: element.line)
    case .lineBreak: text.breakLine()
    case .image: image(element, attributes)
    case .link: element.countAtStart = textCount
    case .rule:
      flush()
      add(Block(.rule, lines: element.line...element.line))
    default:
      guard element.kind.isBlock else { return }
      flush()
      if element.kind == .preformatted { text = LineBuilder(isPreformatted: true) }
      guard let kind = Container.Kind(element.kind) else { return }
      guard containers.count < Limits.nesting else { return noteDepth(of: element) }
      containers.append(Container(kind, line: element.line))
      element.opensContainer = true
    }
  }

  private mutating func close() {
    guard let element = elements.popLast() else { return }
    if let gone = hidden {
      guard gone.depth == elements.count else { return }
      removed.append(gone.removal)
      hidden = nil
      return
    }
    if element.kind == .quotation { read("”", line: text.number ?? element.line) }
    if element.standsApart { text.separate() }
    if element.kind == .link, let link = element.link, element.countAtStart == textCount,
      !link.description.hasPrefix("#")
    {
      text.appendEmptyLink(link, style: element.style, line: element.line)
      textCount += 1
    }
    guard element.kind.isBlock, element.kind != .rule else { return }
    flush(as: element.kind)
    if element.kind == .preformatted { text = LineBuilder() }
    if element.opensContainer, let container = containers.popLast() { add(container) }
  }

  private mutating func noteDepth(of element: OpenElement) {
    if !isTooDeep { report.add(.deepNesting(line: element.line)) }
    isTooDeep = true
  }

  private mutating func image(_ element: OpenElement, _ attributes: [HTMLEvent.Attribute]) {
    guard let words = attributes["alt"], words.contains(where: { !$0.isWhitespace }) else { return }
    // Line breaks in an attribute are no line breaks of the page.
    let alt = words.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    text.append(
      alt, style: element.style.union(.imageText), link: element.link, line: element.line)
    textCount += 1
  }

  private mutating func check(_ element: OpenElement, _ attributes: [HTMLEvent.Attribute]) {
    if element.kind == .link, element.link == nil, let target = attributes["href"],
      !target.allSatisfy(\.isWhitespace), !target.contains("</")
    {
      report.add(.unsafeLink(target, line: element.line))
    }
    for attribute in attributes where attribute.value.contains("</") {
      report.add(.unclosedQuote(in: attribute.name, line: element.line))
      removed.append(
        Removal(
          rule: "unclosed quote", text: attribute.value,
          lines: element.line(before: attribute.value)...element.line))
    }
  }
}

// MARK: Text

extension PageBuilder {
  private mutating func read(_ words: String, line: Int) {
    if hidden != nil {
      hidden?.add(words, line: line)
      return
    }
    if let index = elements.last?.emptyLink { emptyLinks[index].text += words }
    text.append(
      words, style: elements.last?.style ?? [], link: elements.last?.link, line: line)
    if words.unicodeScalars.contains(where: { $0.value > 0x20 }) { textCount += 1 }
  }

  /// What was gathered becomes a block of the innermost container.
  private mutating func flush(as closing: Element? = nil) {
    let kind = closing ?? elements.last?.block
    var lines = text.finish()
    guard let first = lines.first, let last = lines.last else { return }
    if kind != .preformatted {
      for index in lines.indices { lines[index].text = lines[index].text.linkingBareAddresses }
    }
    let range = first.number...max(first.number, last.number)
    switch kind {
    case .heading(let level): add(Block(.heading(level: level, lines), lines: range))
    case .preformatted: add(Block(.code(lines), lines: range))
    default: add(Block(.paragraph(lines), lines: range))
    }
  }

  private mutating func add(_ block: Block) {
    containers[containers.count - 1].add(block)
  }

  private mutating func add(_ container: Container) {
    containers[containers.count - 1].add(container)
  }
}

extension Diagnostic {
  fileprivate static func unsafeLink(_ target: String, line: Int) -> Self {
    Self(
      .warning, code: "unsafe-link",
      "this link leads nowhere safe; its words are kept without it", line: line, quote: target)
  }

  fileprivate static func deepNesting(line: Int) -> Self {
    Self(
      .warning, code: "deep-nesting",
      "from here on the page nests deeper than \(Limits.nesting) levels, the limit; what is deeper "
        + "is kept as plain paragraphs", line: line)
  }

  fileprivate static func unclosedQuote(in attribute: String, line: Int) -> Self {
    Self(
      .warning, code: "unclosed-quote",
      "the quote of \(attribute)=\"... is not closed where it should be; "
        + "a browser hides the text up to the next quote", line: line)
  }
}
