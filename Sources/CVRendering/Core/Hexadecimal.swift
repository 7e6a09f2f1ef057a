extension UInt8 {
  /// `0A`
  var hexadecimal: String {
    (self < 16 ? "0" : "") + String(self, radix: 16, uppercase: true)
  }
}

extension Unicode.Scalar {
  /// `1F600`
  var hexadecimal: String { String(value, radix: 16, uppercase: true) }

  /// `U+1F600`
  var codePoint: String { "U+\(hexadecimal)" }
}

extension Sequence<UInt8> {
  /// `%E5%BC%A0`
  var percentEncoded: String { map { "%" + $0.hexadecimal }.joined() }
}
