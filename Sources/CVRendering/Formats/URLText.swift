/// A link's target as it stands in a document.
enum URLText {
  /// Characters that no URL may hold, and that would end it in running text. Letters of other
  /// scripts stay: browsers read them, and so do people.
  private static let refused = Set<Unicode.Scalar>(" \"<>\\^`{|}\u{A0}\u{3000}".unicodeScalars)

  /// `github.com/zhl` of `https://github.com/zhl/`; other words as they are.
  static func shortened(_ text: String) -> String {
    let host = ["https://", "http://"].first { text.hasPrefix($0) }.map { text.dropFirst($0.count) }
    guard let host else { return text }
    return String(host.hasSuffix("/") ? host.dropLast() : host)
  }

  /// `a b` becomes `a%20b`.
  static func encoded(_ target: String) -> String {
    target.unicodeScalars.reduce(into: "") { result, scalar in
      guard refused.contains(scalar) || scalar.isInvisible else {
        result.unicodeScalars.append(scalar)
        return
      }
      result += String(scalar).utf8.percentEncoded
    }
  }

  /// With the letters of other scripts encoded as well.
  static func inASCII(_ target: String) -> String {
    target.unicodeScalars.reduce(into: "") { result, scalar in
      result += scalar.isASCII ? String(scalar) : String(scalar).utf8.percentEncoded
    }
  }
}
