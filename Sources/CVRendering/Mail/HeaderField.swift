private import Foundation

/// The fields at the head of a message and of its parts, folded: ASCII alone, and no line longer than
/// 78 as long as there is a blank to break it at.
enum HeaderField {
  static let lineLimit = 78

  /// `Subject: Curriculum Vitae - Hailin Zhang`; what is no ASCII goes into encoded words (RFC 2047).
  static func text(_ name: String, _ value: String) -> String {
    let words = value.asHeaderText.split(separator: " ")
    var lines = ["\(name):"]
    for word in words {
      if lines[lines.count - 1].count + 1 + word.count > lineLimit, lines != ["\(name):"] {
        lines.append("")
      }
      lines[lines.count - 1] += " " + word
    }
    let isPlain = words.allSatisfy { word in
      !word.contains("=?") && word.utf8.allSatisfy { (0x21...0x7E).contains($0) }
    }
    guard isPlain, lines.allSatisfy({ $0.count <= lineLimit }) else {
      return "\(name): " + encodedWords(words.joined(separator: " ")).joined(separator: "\r\n ")
    }
    return lines.joined(separator: "\r\n")
  }

  /// `Content-Disposition: attachment; filename="hailin-zhang-cv.pdf"`, a line for each parameter.
  /// The value stands as it is: RFC 2047 has no encoded words in an address.
  static func structured(
    _ name: String, _ value: String, _ parameters: KeyValuePairs<String, String> = [:]
  ) -> String {
    let pieces = parameters.flatMap { parameter($0.key, $0.value) }
    return (["\(name): \(value)"] + pieces).joined(separator: ";\r\n ")
  }

  /// `=?UTF-8?B?5byg5rW35p6X?=`; none is longer than 75, and no character is in two.
  private static func encodedWords(_ text: String) -> [String] {
    // 39 bytes are 52 characters in base64: with "Subject: " before it, the line has 73.
    chunks(of: text, limit: 39) { $0 }.map { chunk in
      "=?UTF-8?B?\(Data(chunk.utf8).base64EncodedString())?="
    }
  }

  /// `filename="cv.pdf"`; what is no ASCII or too long as RFC 2231 wants it: `filename*0*=UTF-8''...`
  private static func parameter(_ name: String, _ value: String) -> [String] {
    let value = value.asHeaderText
    let quoted = value.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
    let plain = "\(name)=\"\(quoted)\""
    if value.utf8.allSatisfy({ (0x20...0x7E).contains($0) }), plain.count < lineLimit - 1 {
      return [plain]
    }
    let pieces = chunks(of: value, limit: 50, percentEncoded)
    guard pieces.count > 1 else { return ["\(name)*=UTF-8''" + pieces.joined()] }
    return pieces.enumerated().map { "\(name)*\($0)*=" + ($0 == 0 ? "UTF-8''" : "") + $1 }
  }

  private static func percentEncoded(_ scalar: String) -> String {
    scalar.utf8.reduce(into: "") { code, byte in
      let character = Character(Unicode.Scalar(byte))
      let isPlain = byte < 0x80 && (character.isLetter || character.isNumber)
      if isPlain || "-._".contains(character) {
        code.append(character)
      } else {
        code += [byte].percentEncoded
      }
    }
  }

  /// Cuts between scalars, each written by `write`, so that no piece has more bytes than `limit`.
  private static func chunks(
    of text: String, limit: Int, _ write: (String) -> String
  ) -> [String] {
    text.unicodeScalars.reduce(into: [""]) { chunks, scalar in
      let code = write(String(scalar))
      if chunks[chunks.count - 1].utf8.count + code.utf8.count > limit { chunks.append("") }
      chunks[chunks.count - 1] += code
    }
  }
}

extension String {
  /// One line without controls, and without the marks that turn the direction of what follows.
  var asHeaderText: String {
    let kept = withoutControls.unicodeScalars.filter { !$0.turnsDirection }
    return String(kept).split(separator: " ").joined(separator: " ")
  }

  /// As a file may be called everywhere: no folder, nothing hidden.
  var asFileName: String {
    let refused = Set<Character>("/\\:*?\"<>|")
    let name = asHeaderText.map { refused.contains($0) ? "-" : String($0) }.joined()
    return String(name.drop { $0 == "." })
  }
}
