private import Foundation

/// How bytes travel in a message: lines of ASCII that end in CR LF.
enum TransferEncoding {
  private static let lineLimit = 76

  /// Text that stays legible (RFC 2045, 6.7). Every line feed of `text` is a line's end.
  static func quotedPrintable(_ text: String) -> String {
    var code: [UInt8] = []
    code.reserveCapacity(text.utf8.count * 5 / 4)
    var column = 0
    let bytes = Array(text.utf8)
    for (index, byte) in bytes.enumerated() {
      if byte == lineFeed {
        code += "\r\n".utf8
        column = 0
        continue
      }
      let isLast = index + 1 == bytes.count || bytes[index + 1] == lineFeed
      var isPlain = (0x20...0x7E).contains(byte) && byte != equals && !(isLast && byte == space)
      // The last column is for the `=` that says that the line goes on. A character is not torn.
      let width = isPlain ? 1 : 3 * Self.lengthOfCharacter(startingWith: byte)
      if column + width > lineLimit - 1 {
        code += "=\r\n".utf8
        column = 0
      }
      if column == 0, isTrouble(bytes[index...]) { isPlain = false }
      code += isPlain ? [byte] : [equals] + Array(byte.hexadecimal.utf8)
      column += isPlain ? 1 : 3
    }
    return String(decoding: code, as: UTF8.self)
  }

  private static let (lineFeed, space, equals) = (UInt8(0x0A), UInt8(0x20), UInt8(0x3D))

  /// In UTF-8; 1 within a character.
  private static func lengthOfCharacter(startingWith byte: UInt8) -> Int {
    switch byte {
    case 0xC0..<0xE0: 2
    case 0xE0..<0xF0: 3
    case 0xF0...: 4
    default: 1
    }
  }

  /// What mail servers take for something else at the beginning of a line.
  private static func isTrouble(_ rest: ArraySlice<UInt8>) -> Bool {
    rest.first == 0x2E || rest.starts(with: "From ".utf8)
  }

  static func base64(_ bytes: [UInt8]) -> String {
    Data(bytes).base64EncodedString(
      options: [.lineLength76Characters, .endLineWithCarriageReturn, .endLineWithLineFeed])
  }
}
