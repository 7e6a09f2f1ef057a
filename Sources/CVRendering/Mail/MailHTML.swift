public import CVModel

/// HTML as mail clients let it through: every style stands at its element.
public enum MailHTML: TextFormat {
  /// As in `HTML`.
  public static var setsFormulas: Bool { true }

  /// As in `HTML`, whose places and dangers are the same.
  public static func escape(_ text: String, for place: Place) -> String {
    HTML.escape(text, for: place)
  }

  /// A link has its colour in its own `style`, since mail clients keep no style sheet.
  public static func markUp(_ run: RichText.Run, in language: String) -> Fragment<MailHTML> {
    let words: Fragment<MailHTML> = HTMLMarkup.words(
      of: run, in: language, upright: " style=\"font-style:normal\"")
    guard let link = run.link, !link.isRelative, !words.isEmpty else { return words }
    return "<a href=\"\(link)\" style=\"color:#1c4f87\">\(words)</a>"
  }
}
