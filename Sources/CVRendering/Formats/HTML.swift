public import CVModel

/// HTML5, as a browser reads it.
public enum HTML: TextFormat {
  public static var setsFormulas: Bool { true }

  public static var hasMargin: Bool { true }

  public static func escape(_ text: String, for place: Place) -> String {
    // Scalar by scalar: `<` with an accent on it is one Character, and still opens a tag.
    let text = place == .url ? URLText.encoded(text) : text
    return text.unicodeScalars.reduce(into: "") { result, scalar in
      if let entity = entities[scalar] {
        result += entity
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
  }

  /// Safe between tags and between either kind of quotes.
  private static let entities: [Unicode.Scalar: String] = [
    "&": "&amp;", "<": "&lt;", ">": "&gt;", "\"": "&quot;", "'": "&#39;",
  ]

  public static func markUp(_ run: RichText.Run, in language: String) -> Fragment<HTML> {
    guard !run.text.isEmpty else { return "" }
    var fragment = run.pieces.reduce(Fragment<HTML>()) { sum, piece in
      switch piece {
      case .words(let text): sum + words(text, in: language)
      case .formula(let formula): sum + Fragment(formula.richText, in: language)
      }
    }
    for (style, wrap) in elements where run.style.contains(style) { fragment = wrap(fragment) }
    guard let link = run.link, !link.isRelative else { return fragment }
    return "<a href=\"\(link)\">\(fragment)</a>"
  }

  private static func words(_ text: String, in language: String) -> Fragment<HTML> {
    ScriptRun.split(text, in: language).reduce(Fragment()) { sum, part in
      guard let other = part.language else { return sum + "\(part.text)" }
      return sum + "<span lang=\"\(other, for: .attribute)\">\(part.text)</span>"
    }
  }

  private typealias Wrap = @Sendable (Fragment<HTML>) -> Fragment<HTML>

  /// From the inside out. Colour and pictures carry no meaning here.
  private static let elements: [(style: RichText.Style, wrap: Wrap)] = [
    (.code, { "<code>\($0)</code>" }),
    (.superscript, { "<sup>\($0)</sup>" }),
    (.subscript, { "<sub>\($0)</sub>" }),
    (.struck, { "<s>\($0)</s>" }),
    (.underline, { "<u>\($0)</u>" }),
    (.italic, { "<em>\($0)</em>" }),
    (.bold, { "<strong>\($0)</strong>" }),
  ]
}
