private import Foundation

/// How bytes travel in a message: lines of ASCII that end in CR LF.
enum TransferEncoding {
  private static let lineLimit = 76

  /// Text that stays legible (RFC 2045, 6.7). Every line feed of `text` is a line's end.
  static func quotedPrintable(_ text: String) -> String {
    text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
      .map { quotedPrintable(line: $0) }.joined(separator: "\r\n")
  }

  private static func quotedPrintable(line: Substring.UnicodeScalarView) -> String {
    var code = ""
    var column = 0
    var rest = line
    while let scalar = rest.first {
      let isLast = rest.index(after: rest.startIndex) == rest.endIndex
      var token = isLast && scalar == " " ? "=20" : Self.token(scalar)
      // The last column is for the `=` that says that the line goes on.
      if column + token.utf8.count > lineLimit - 1 {
        code += "=\r\n"
        column = 0
      }
      if column == 0, Self.isTrouble(rest) { token = escaped(scalar) }
      code += token
      column += token.utf8.count
      rest = rest.dropFirst()
    }
    return code
  }

  /// What mail servers take for something else at the beginning of a line.
  private static func isTrouble(_ rest: Substring.UnicodeScalarView) -> Bool {
    rest.first == "." || rest.starts(with: "From ".unicodeScalars)
  }

  private static func token(_ scalar: Unicode.Scalar) -> String {
    let isPlain = (0x20...0x7E).contains(scalar.value) && scalar != "="
    return isPlain ? String(scalar) : escaped(scalar)
  }

  /// `=E5=BC=A0`
  private static func escaped(_ scalar: Unicode.Scalar) -> String {
    String(scalar).utf8.map { "=" + $0.hexadecimal }.joined()
  }

  static func base64(_ bytes: [UInt8]) -> String {
    Data(bytes).base64EncodedString(
      options: [.lineLength76Characters, .endLineWithCarriageReturn, .endLineWithLineFeed])
  }
}
