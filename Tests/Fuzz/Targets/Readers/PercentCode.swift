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

  /// Without the signs that turn text around (U+202A-202E, U+2066-2069): as a code they show nothing,
  /// and so may stay.
  static func bytesInOneDirection(of url: String) -> [UInt8] {
    var rest = bytes(of: url)[...]
    var kept: [UInt8] = []
    while let byte = rest.popFirst() {
      let isOverride =
        byte == 0xE2
        && (rest.first == 0x80 && rest.dropFirst().first.map { (0xAA...0xAE).contains($0) } == true
          || rest.first == 0x81
            && rest.dropFirst().first.map { (0xA6...0xA9).contains($0) } == true)
      if isOverride { rest.removeFirst(2) } else { kept.append(byte) }
    }
    return kept
  }
}

extension Unicode.Scalar {
  fileprivate var hexadecimalValue: UInt8? {
    isASCII ? Character(self).hexDigitValue.map { UInt8($0) } : nil
  }
}
