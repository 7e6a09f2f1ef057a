import CVModel

/// An element whose end has not come yet, with what it hands down to the text in it.
struct OpenElement {
  let name: String
  let kind: Element
  /// Where its tag ends in the file.
  let line: Int
  /// What the text in it is: its own kind if it is a block, else that of the block around it.
  let block: Element?
  var style: RichText.Style
  var link: LinkTarget?
  /// Words inside are set apart from those outside: it floats, or its parent is a flex box.
  var standsApart = false
  var isFlexBox = false
  /// Why nobody sees it.
  var hidingRule: String?
  var opensContainer = false
  /// Which of the page's empty links it is, or stands in.
  var emptyLink: Int?
  /// To tell a link without words from one with some.
  var countAtStart = 0

  init(_ name: String, _ attributes: [HTMLEvent.Attribute], line: Int, in parent: OpenElement?) {
    self.name = name
    self.line = line
    kind = Element(name)
    block = kind.isBlock ? kind : parent?.block
    style = parent?.style ?? []
    link = parent?.link
    emptyLink = parent?.emptyLink
    let css = Stylesheet(attributes["style"] ?? "")
    standsApart = parent?.isFlexBox ?? false || css.standsApart
    isFlexBox = css.isFlexBox
    if case .styled(let own) = kind { style.formUnion(own) }
    if name == "font", attributes["color"] != nil { style.insert(.coloured) }
    style.formUnion(css.style)
    if kind == .link { link = attributes["href"].flatMap { LinkTarget($0) } }
    if kind == .hidden {
      hidingRule = name
    } else if attributes["hidden"] != nil || css.isHidden {
      hidingRule = "hidden"
    }
  }

  /// The line on which an attribute begins that ends with the tag.
  func line(before value: String) -> Int {
    max(1, line - value.utf8.count { $0 == 0x0A })
  }
}

/// What matters of a `style` attribute.
struct Stylesheet {
  private(set) var style: RichText.Style = []
  private(set) var isHidden = false
  private(set) var isFlexBox = false
  private(set) var standsApart = false

  init(_ text: String) {
    guard !text.isEmpty else { return }
    for declaration in text.lowercased().split(separator: ";") {
      let parts = declaration.split(separator: ":", maxSplits: 1)
      guard parts.count == 2 else { continue }
      read(words(parts[0]), words(parts[1]))
    }
  }

  private mutating func read(_ property: String, _ value: String) {
    for known in Element.declarations
    where known.property == property && value.hasPrefix(known.value) {
      style.insert(known.style)
    }
    switch property {
    case "color": if !Self.noColours.contains(value) { style.insert(.coloured) }
    case "display":
      isHidden = isHidden || value.hasPrefix("none")
      isFlexBox = value.contains("flex") || value.contains("grid")
      standsApart = standsApart || !["inline", "none", "contents"].contains(value)
    case "visibility": isHidden = isHidden || value.hasPrefix("hidden")
    case "float": standsApart = standsApart || value != "none"
    default: break
    }
  }

  private static let noColours: Set<String> = [
    "black", "#000", "#000000", "inherit", "initial", "currentcolor",
  ]

  private func words(_ text: Substring) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}

/// Text that nobody sees, on its way into `Page.removed`.
struct HiddenText {
  let rule: String
  /// How many elements were open around it.
  let depth: Int
  private let firstLine: Int
  private var lastLine: Int
  private var text = ""

  init(rule: String, depth: Int, line: Int, source: String) {
    self.rule = rule
    self.depth = depth
    (firstLine, lastLine, text) = (line, line, source)
  }

  mutating func add(_ words: String, line: Int) {
    text += words
    lastLine = max(lastLine, line + words.utf8.count { $0 == 0x0A })
  }

  var removal: Removal { Removal(rule: rule, text: text, lines: firstLine...lastLine) }
}

extension [HTMLEvent.Attribute] {
  subscript(name: String) -> String? { first { $0.name == name }?.value }
}
