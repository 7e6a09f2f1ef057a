import CVModel

/// What an HTML element means for a page.
enum Element: Hashable {
  case heading(level: Int)
  case paragraph
  case preformatted
  case rule
  case list(ordered: Bool)
  case item
  case definitions
  case term
  case definition
  case table
  case row
  case cell
  case quote
  case box
  case lineBreak
  case image
  case link
  /// `<q>`: the browser adds the quotes.
  case quotation
  case styled(RichText.Style)
  /// Nobody sees what stands in it.
  case hidden
  /// Only a hint to the browser, such as `<span>`.
  case plain

  init(_ name: String) { self = Self.named[name] ?? .plain }

  /// Starts on a line of its own.
  var isBlock: Bool {
    switch self {
    case .lineBreak, .image, .link, .quotation, .styled, .hidden, .plain: false
    default: true
    }
  }

  static let named: [String: Element] = [
    "h1": .heading(level: 1), "h2": .heading(level: 2), "h3": .heading(level: 3),
    "h4": .heading(level: 4), "h5": .heading(level: 5), "h6": .heading(level: 6),
    // Jon Barron's page, copied by many, has elements of its own.
    "heading": .heading(level: 2), "papertitle": .styled(.bold),
    "p": .paragraph, "summary": .paragraph, "figcaption": .paragraph, "caption": .paragraph,
    "legend": .paragraph, "address": .paragraph,
    "pre": .preformatted, "listing": .preformatted, "xmp": .preformatted,
    "hr": .rule,
    "ul": .list(ordered: false), "menu": .list(ordered: false), "dir": .list(ordered: false),
    "ol": .list(ordered: true), "li": .item,
    "dl": .definitions, "dt": .term, "dd": .definition,
    "table": .table, "tr": .row, "td": .cell, "th": .cell,
    "blockquote": .quote,
    "br": .lineBreak, "img": .image, "a": .link, "q": .quotation,
    "b": .styled(.bold), "strong": .styled(.bold),
    "i": .styled(.italic), "em": .styled(.italic), "cite": .styled(.italic),
    "dfn": .styled(.italic), "var": .styled(.italic),
    "u": .styled(.underline), "ins": .styled(.underline),
    "s": .styled(.struck), "strike": .styled(.struck), "del": .styled(.struck),
    "code": .styled(.code), "kbd": .styled(.code), "samp": .styled(.code), "tt": .styled(.code),
    "sup": .styled(.superscript), "sub": .styled(.subscript),
    "mark": .styled(.coloured),
    "script": .hidden, "style": .hidden, "noscript": .hidden, "template": .hidden,
    "iframe": .hidden, "object": .hidden, "audio": .hidden, "video": .hidden,
    "canvas": .hidden, "svg": .hidden, "title": .hidden, "datalist": .hidden,
  ].merging(boxes.map { ($0, .box) }) { first, _ in first }

  static let boxes: Set<String> = [
    "div", "section", "article", "header", "footer", "nav", "main", "aside", "details", "figure",
    "center", "form", "fieldset", "hgroup", "search", "dialog",
  ]

  /// What must be closed again, and until then has all else in it.
  static let enclosing = boxes.union([
    "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "dl", "table", "blockquote",
  ])

  /// Declarations of a `style` attribute that say what an element of the same meaning would.
  static let declarations: [(property: String, value: String, style: RichText.Style)] = [
    ("font-weight", "bold", .bold), ("font-weight", "bolder", .bold), ("font-weight", "600", .bold),
    ("font-weight", "700", .bold), ("font-weight", "800", .bold), ("font-weight", "900", .bold),
    ("font-style", "italic", .italic), ("font-style", "oblique", .italic),
    ("text-decoration", "underline", .underline), ("text-decoration", "line-through", .struck),
    ("vertical-align", "super", .superscript), ("vertical-align", "sub", .subscript),
  ]
}
