public import CVModel

/// HTML5, as a browser reads it.
public enum HTML: TextFormat {
  /// With `<em>`, `<sub>` and `<sup>`, without MathML.
  public static var setsFormulas: Bool { true }

  /// Years stand beside the text, on a narrow screen above it.
  public static var hasMargin: Bool { true }

  /// Safe between tags and in either kind of quotes; URLs are percent-encoded where they must be.
  public static func escape(_ text: String, for place: Place) -> String {
    if place == .styleSheet { return HTMLMarkup.quotedInStyleSheet(text) }
    // Scalar by scalar: `<` with an accent on it is one Character, and still opens a tag.
    let text = place == .url ? URLText.encoded(text) : text
    guard text.utf8.contains(where: isSpecial) else { return text }
    return text.unicodeScalars.reduce(into: "") { result, scalar in
      if let entity = entities[scalar] {
        result += entity
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
  }

  /// One of the keys of `entities`.
  private static func isSpecial(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""),
      UInt8(ascii: "'"):
      true
    default: false
    }
  }

  /// Safe between tags and between either kind of quotes.
  private static let entities: [Unicode.Scalar: String] = [
    "&": "&amp;", "<": "&lt;", ">": "&gt;", "\"": "&quot;", "'": "&#39;",
  ]

  /// A link whose words are its target has the class `bare`: nobody need write it out again.
  public static func markUp(_ run: RichText.Run, in language: String) -> Fragment<HTML> {
    let words: Fragment<HTML> = HTMLMarkup.words(of: run, in: language)
    guard let link = run.link, !link.isRelative, !words.isEmpty else { return words }
    guard URLText.shortened(run.text) != URLText.shortened(link.description) else {
      return "<a href=\"\(link)\" class=\"bare\">\(words)</a>"
    }
    return "<a href=\"\(link)\">\(words)</a>"
  }
}

/// What all kinds of HTML write alike.
enum HTMLMarkup {
  /// A run in its style, not clickable; words in another script say their language.
  ///
  /// - Parameter upright: attributes for words in a script that has no italics.
  static func words<Format: TextFormat>(
    of run: RichText.Run, in language: String, upright: Fragment<Format> = ""
  ) -> Fragment<Format> {
    let words = run.pieces.reduce(Fragment<Format>()) { sum, piece in
      switch piece {
      case .words(let text): sum + spelled(text, in: language, upright: upright)
      case .formula(let formula): sum + Fragment(formula.richText, in: language)
      }
    }
    guard !words.isEmpty else { return words }
    return elements().filter { run.style.contains($0.style) }.reduce(words) { $1.wrap($0) }
  }

  private static func spelled<Format: TextFormat>(
    _ text: String, in language: String, upright: Fragment<Format>
  ) -> Fragment<Format> {
    ScriptRun.split(text, in: language).reduce(Fragment<Format>()) { sum, part in
      guard let other = part.language else { return sum + "\(part.text)" }
      let style = ScriptRun.hasItalics(other) ? "" : upright
      let direction: Fragment<Format> = ScriptRun.runsLeft(other) ? " dir=\"auto\"" : ""
      return sum
        + "<span lang=\"\(other, for: .attribute)\"\(direction)\(style)>\(part.text)</span>"
    }
  }

  private typealias Wrap<Format: TextFormat> = (
    style: RichText.Style, wrap: (Fragment<Format>) -> Fragment<Format>
  )

  /// From the inside out. Colour and pictures carry no meaning here.
  private static func elements<Format: TextFormat>() -> [Wrap<Format>] {
    [
      (.code, { "<code>\($0)</code>" }),
      (.superscript, { "<sup>\($0)</sup>" }),
      (.subscript, { "<sub>\($0)</sub>" }),
      (.struck, { "<s>\($0)</s>" }),
      (.underline, { "<u>\($0)</u>" }),
      (.italic, { "<em>\($0)</em>" }),
      (.bold, { "<strong>\($0)</strong>" }),
    ]
  }

  /// `"` becomes `\000022`: an element `<style>` knows no entities, and ends at the first `</style`.
  static func quotedInStyleSheet(_ text: String) -> String {
    text.unicodeScalars.reduce(into: "") { code, scalar in
      let isPlain =
        !scalar.isASCII || scalar == " " || scalar.properties.isAlphabetic
        || scalar.properties.numericType != nil
      if isPlain {
        code.unicodeScalars.append(scalar)
      } else {
        let number = scalar.hexadecimal
        code += "\\" + String(repeating: "0", count: 6 - number.count) + number
      }
    }
  }
}
