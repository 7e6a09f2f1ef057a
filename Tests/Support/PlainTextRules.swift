import Foundation

/// What must hold for every plain text that is pasted into a form or sent by mail.
public enum PlainTextRules {
  /// A sentence for each rule that `text` breaks.
  public static func broken(by text: String, isFlowed: Bool = false, isASCII: Bool = false)
    -> [String]
  {
    let lines = text.components(separatedBy: "\n")
    let rules: [(String, Bool)] = [
      ("ends with one line break", text.hasSuffix("\n") && !text.hasSuffix("\n\n")),
      ("begins with words", lines.first?.isEmpty == false),
      ("has no two empty lines in a row", !text.contains("\n\n\n")),
      (
        "is NFC",
        text.unicodeScalars.elementsEqual(text.precomposedStringWithCanonicalMapping.unicodeScalars)
      ),
      ("has nothing invisible", !text.unicodeScalars.contains(where: isInvisible)),
      (
        "has no blank at a line's end",
        isFlowed || !lines.contains { $0.last?.isWhitespace == true }
      ),
      ("breaks softly at one space", !isFlowed || !lines.contains { $0.hasSuffix("  ") }),
      ("is ASCII", !isASCII || text.unicodeScalars.allSatisfy(\.isASCII)),
      ("has whole links", hasWholeLinks(text)),
      ("leaves no separator dangling", isFlowed || !lines.contains(where: isDangling)),
    ]
    return rules.filter { !$0.1 }.map(\.0)
  }

  private static func hasWholeLinks(_ text: String) -> Bool {
    text.ranges(of: "://").count == text.ranges(of: /https?:\/\/\S/).count
  }

  private static func isDangling(_ line: String) -> Bool {
    line.hasPrefix("·") || line.hasSuffix("·") || line.contains("· ·")
  }

  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0A: false
    case 0...0x1F, 0x7F...0x9F, 0xA0, 0xAD, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x2069,
      0xFEFF,
      0xE0000...0xE007F:
      true
    default: false
    }
  }
}
