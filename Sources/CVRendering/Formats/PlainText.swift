public import CVModel
private import Foundation

/// Plain text to paste into forms: one field a line, never wrapped, nothing invisible.
public enum PlainText: TextFormat {
  /// The candidate's name stands out as `TextOptions.emphasis` says.
  public static var isStyled: Bool { false }

  /// Leaves out what has no look, such as soft hyphens; in URLs it is percent-encoded.
  public static func escape(_ text: String, for place: Place) -> String {
    if place == .url { return URLText.encoded(text) }
    return String(text.unicodeScalars.filter { !$0.isInvisible })
  }

  /// The words, and after them the target: `Bin Cui (https://cuibinpku.github.io/)`. Words that say
  /// the target are not said twice.
  public static func markUp(_ run: RichText.Run, in language: String) -> Fragment<PlainText> {
    guard let link = run.link, !run.text.isEmpty, !link.isRelative, link.scheme != "tel" else {
      return "\(run.text)"
    }
    let target = link.mailAddress ?? link.description
    guard URLText.shortened(run.text) != URLText.shortened(target) else {
      return "\(target, for: .url)"
    }
    return "\(run.text) (\(target, for: .url))"
  }

  /// Composed characters (NFC), no blank at a line's end, never two empty lines, one line break at
  /// the end.
  public static func finish(_ document: String) -> String {
    withPlainSpaces(tidied(document))
  }

  /// The same, with the no-break spaces that tell where a line must not be broken.
  static func tidied(_ document: String) -> String {
    var lines: [Substring] = []
    for line in document.split(separator: "\n", omittingEmptySubsequences: false) {
      var words = line
      while words.last?.isWhitespace == true { words.removeLast() }
      if words.isEmpty, lines.last?.isEmpty ?? true { continue }
      lines.append(words)
    }
    if lines.last == "" { lines.removeLast() }
    return lines.map { $0 + "\n" }.joined().precomposedStringWithCanonicalMapping
  }

  /// A form would take a no-break space for a letter.
  static func withPlainSpaces(_ document: String) -> String {
    document.replacing("\u{A0}", with: " ")
  }
}
