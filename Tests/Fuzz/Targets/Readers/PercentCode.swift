/// `%E5%BC%A0`
enum PercentCode {
  /// The bytes behind a URL; a percent sign that begins no code stands for itself.
  static func bytes(of url: String) -> [UInt8] {
    var rest = Array(url.utf8)[...]
    var bytes: [UInt8] = []
    while let byte = rest.popFirst() {
      let digits = rest.prefix(2).compactMap { UnicodeScalar($0).hexadecimalValue }
      if byte == UInt8(ascii: "%"), digits.count == 2 {
        bytes.append(digits[0] * 16 + digits[1])
        rest.removeFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return bytes
  }
}

extension Unicode.Scalar {
  fileprivate var hexadecimalValue: UInt8? {
    isASCII ? Character(self).hexDigitValue.map { UInt8($0) } : nil
  }
}
