/// Text as a reader sees it: runs of characters that share a style and a link.
///
/// Flat on purpose: `**[x](u)**` and `[**x**](u)` are the same run. Offsets count Unicode scalars,
/// so that joining two texts never changes the length of either (grapheme clusters may merge).
public struct RichText: Hashable, Sendable {
  /// A stretch of text in one style. A run that is a link may have empty text: `[](u)`.
  public struct Run: Hashable, Sendable {
    /// As displayed, nothing escaped: `R&D`. Formulas stay as they were written: `$x^2$`.
    public var text: String
    /// All that apply at once: bold in italics is both.
    public var style: Style
    /// Nil for words without a link, and for those whose target `LinkTarget` refuses.
    public var link: LinkTarget?

    public init(_ text: String, style: Style = [], link: LinkTarget? = nil) {
      self.text = text
      self.style = style
      self.link = link
    }
  }

  /// How a run looks on the page, whatever markup said so.
  public struct Style: OptionSet, Hashable, Sendable {
    public let rawValue: UInt16
    public init(rawValue: UInt16) { self.rawValue = rawValue }

    /// `**x**`, `<b>`, `<strong>`, `font-weight: bold`.
    public static let bold = Style(rawValue: 1 << 0)
    /// `*x*`, `<i>`, `<em>`, `<cite>`, `font-style: italic`.
    public static let italic = Style(rawValue: 1 << 1)
    /// `<u>`, `<ins>`, `text-decoration: underline`.
    public static let underline = Style(rawValue: 1 << 2)
    /// `~~x~~`, `<s>`, `<del>`, `text-decoration: line-through`.
    public static let struck = Style(rawValue: 1 << 3)
    /// `` `x` ``, `<code>`, `<kbd>`; a `$` in it begins no formula.
    public static let code = Style(rawValue: 1 << 4)
    /// `^x^`, `<sup>`, `vertical-align: super`: what marks on names often are.
    public static let superscript = Style(rawValue: 1 << 5)
    /// `<sub>`, `vertical-align: sub`.
    public static let `subscript` = Style(rawValue: 1 << 6)
    /// In some colour, or on one (`<mark>`); which one is not kept.
    public static let coloured = Style(rawValue: 1 << 7)
    /// The words that stand for a picture (its `alt` text), such as a badge "CCF A".
    public static let imageText = Style(rawValue: 1 << 8)
  }

  /// Neighbours always differ in style or link; no run is empty unless it is a link.
  public private(set) var runs: [Run] = []

  public init() {}

  /// One run; none at all if the text is empty and there is no link.
  public init(_ text: String, style: Style = [], link: LinkTarget? = nil) {
    append(Run(text, style: style, link: link))
  }

  /// Puts runs behind each other as `append` does, which joins those that look alike.
  public init(_ runs: some Sequence<Run>) {
    for run in runs { append(run) }
  }

  /// Joins the run to the last one if they look alike; leaves out an empty one without a link.
  public mutating func append(_ run: Run) {
    guard !run.text.isEmpty || run.link != nil else { return }
    if let last = runs.last, last.style == run.style, last.link == run.link {
      runs[runs.count - 1].text += run.text
    } else {
      runs.append(run)
    }
  }

  /// Joins the runs at the seam if they look alike.
  public mutating func append(_ other: RichText) {
    for run in other.runs { append(run) }
  }

  /// The same as `append`, as a new text.
  public static func + (left: RichText, right: RichText) -> RichText {
    var sum = left
    sum.append(right)
    return sum
  }

  /// The words alone.
  public var plain: String { runs.reduce(into: "") { $0 += $1.text } }

  /// The length in Unicode scalars.
  public var count: Int { runs.reduce(0) { $0 + $1.text.unicodeScalars.count } }

  /// Without any text; a link around nothing counts as nothing.
  public var isEmpty: Bool { runs.allSatisfy(\.text.isEmpty) }

  /// The styles that every visible run shares.
  public var commonStyle: Style {
    let visible = runs.filter { run in run.text.unicodeScalars.contains { !$0.isBlank } }
    guard let first = visible.first else { return [] }
    return visible.dropFirst().reduce(first.style) { $0.intersection($1.style) }
  }
}

extension RichText: ExpressibleByStringLiteral {
  /// A literal holds words, no markup: `"*x*"` is a letter between two stars.
  public init(stringLiteral text: String) { self.init(text) }
}

extension Unicode.Scalar {
  /// White space of any kind, the no-break, zero-width and full-width ones included.
  public var isBlank: Bool {
    switch value {
    case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200B, 0x2028, 0x2029, 0x202F, 0x205F,
      0x3000, 0xFEFF:
      true
    default: false
    }
  }
}
