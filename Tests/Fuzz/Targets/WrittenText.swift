import CVRendering
import Foundation

/// Plain text as it leaves the renderer.
struct WrittenText {
  let text: String
  let options: TextOptions

  init(_ text: String, _ options: RenderingOptions) {
    self.text = text
    self.options = options.text
  }

  func check() throws {
    // What has no words has no lines, and what does not fit is not written.
    if text.isEmpty { return }
    try expect(text.hasSuffix("\n") && !text.hasSuffix("\n\n"), "ends without one line break")
    try expect(!text.contains("\n\n\n") && !text.hasPrefix("\n"), "has empty lines:\n\(text)")
    try expect(
      text, is: text.precomposedStringWithCanonicalMapping, "what is composed (NFC) already")
    try expect(!text.unicodeScalars.contains(where: Self.isUnseen), "has what nobody sees")
    if options.isASCII { try expect(text.utf8.allSatisfy { $0 < 0x80 }, "is not ASCII:\n\(text)") }
    if let limit = options.limit {
      try expect(limit.unit.count(text) <= limit.count, "is longer than \(limit)")
    }
    for line in text.split(separator: "\n") {
      if options.profile == .mail {
        try Self.checkFlowed(line)
      } else {
        try expect(line.last?.isWhitespace != true, "a blank at the end of \(line)")
      }
    }
  }

  /// No wider than 72 columns, if there is a blank to break it at; never more than a line of a mail.
  static func checkFlowed(_ line: Substring) throws {
    try expect(!line.hasPrefix(">") && !line.hasPrefix("From "), "looks like mail: \(line)")
    guard DisplayWidth.of(line) > Flowed.columns else { return }
    let words = line.drop { $0 == " " }.split(separator: " ", omittingEmptySubsequences: true)
    // A bullet stays with its word, a mark such as `，` with the one before.
    let isBreakable = zip(words, words.dropFirst()).contains { left, right in
      !["-", "*", "--", ">", "From"].contains(left) && right.unicodeScalars.first?.isASCII == true
        && left.unicodeScalars.last?.isASCII == true
    }
    try expect(!isBreakable, "a wide line: \(line)")
  }

  private static func isUnseen(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0A: false
    case 0...0x1F, 0x7F...0x9F, 0xA0, 0xAD, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x2069,
      0xFEFF, 0xE0000...0xE007F:
      true
    default: false
    }
  }
}
