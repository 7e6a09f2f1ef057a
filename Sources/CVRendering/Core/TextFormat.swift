public import CVModel

/// A language that documents are written in: HTML, LaTeX, plain text.
///
/// `escape` and `markUp` make a format, the rest has defaults; `TemplateRenderer` and a template make a
/// renderer of it.
public protocol TextFormat: Sendable {
  /// Makes `text` safe for its place. It has no control characters and no line breaks.
  static func escape(_ text: String, for place: Place) -> String

  /// One run in its style and, if its target is absolute, clickable. `language` is that of the document
  /// (BCP 47); words in another script may be marked.
  static func markUp(_ run: RichText.Run, in language: String) -> Fragment<Self>

  /// Whether `markUp` sets mathematics itself, with the page's `$x^2$` before it. If not, formulas
  /// come to it in plain words: `x²`.
  static var setsFormulas: Bool { get }

  /// Whether a year can stand beside the list that it begins. If not, each entry says its own.
  static var hasMargin: Bool { get }

  /// Whether the targets of links stand in the text of those who want them printed. HTML leaves that
  /// to its style sheet; plain text has no other way, and writes them always.
  static var writesURLsOut: Bool { get }

  /// Whether bold can be seen. If not, the candidate's name is set off in capitals or brackets.
  static var isStyled: Bool { get }

  /// The last touch on a whole document, such as the blank lines of plain text.
  static func finish(_ document: String) -> String

  /// Reports what a finished document does not show.
  static func inspect(_ document: String, report: inout Report)
}

extension TextFormat {
  /// By default formulas come to `markUp` in plain words.
  public static var setsFormulas: Bool { false }

  /// By default each entry says its own year.
  public static var hasMargin: Bool { false }

  /// By default targets stand where `markUp` and the template put them, and nowhere else.
  public static var writesURLsOut: Bool { false }

  /// By default bold can be seen.
  public static var isStyled: Bool { true }

  /// By default the document is finished as it is.
  public static func finish(_ document: String) -> String { document }

  /// By default a document is taken to show everything.
  public static func inspect(_ document: String, report: inout Report) {}
}

/// Where a text is put.
public enum Place: Hashable, Sendable, CaseIterable {
  /// Between tags or commands.
  case text
  /// In a quoted attribute or an optional argument.
  case attribute
  /// The target of a link, already checked by `LinkTarget`.
  case url
  /// In a quoted string of a style sheet; where there is none, the same as text.
  case styleSheet
}
