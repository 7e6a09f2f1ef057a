private import Foundation

extension String {
  /// Letters and the accents that follow them become one character (NFC), as in `E&#769;`.
  ///
  /// Text without combining marks is left alone, so that no other character changes.
  var composed: String {
    guard unicodeScalars.contains(where: { (0x300...0x36F).contains($0.value) }) else {
      return self
    }
    return precomposedStringWithCanonicalMapping
  }
}
