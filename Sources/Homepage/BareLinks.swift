import CVModel

extension RichText {
  /// Addresses that stand in the text become links, as GitHub and most generators make them:
  /// `https://x.org/a`, `www.x.org`, `doi:10.1/x`, `doi.org/10.1/x`, `a@b.org`.
  var linkingBareAddresses: RichText {
    guard runs.contains(where: { $0.isPlain && BareAddress.mayBe(in: $0.text) }) else {
      return self
    }
    var result = RichText()
    for run in runs {
      guard run.isPlain, BareAddress.mayBe(in: run.text) else {
        result.append(run)
        continue
      }
      let scalars = Array(run.text.unicodeScalars)
      var done = 0
      for address in BareAddress.all(in: scalars) {
        result.append(run.part(scalars[done..<address.range.lowerBound], link: nil))
        result.append(run.part(scalars[address.range], link: address.target))
        done = address.range.upperBound
      }
      result.append(run.part(scalars[done...], link: nil))
    }
    return result
  }
}

extension RichText.Run {
  fileprivate var isPlain: Bool { link == nil && style.isDisjoint(with: [.code, .imageText]) }

  fileprivate func part(_ scalars: ArraySlice<Unicode.Scalar>, link: LinkTarget?) -> Self {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars)
    return Self(String(text), style: style, link: link)
  }
}

/// An address in a text, found by how it begins.
private struct BareAddress {
  var range: Range<Int>
  var target: LinkTarget?

  /// What an address begins with, and what its target begins with instead.
  static let beginnings: [(text: [Unicode.Scalar], target: String)] = [
    ("https://", "https://"), ("http://", "http://"), ("www.", "http://www."),
    ("doi.org/10.", "https://doi.org/10."), ("doi:10.", "https://doi.org/10."),
    ("doi: 10.", "https://doi.org/10."), ("mailto:", "mailto:"),
  ].map { (Array($0.0.unicodeScalars), $0.1) }

  static func mayBe(in text: String) -> Bool {
    var previous: UInt8 = 0
    for byte in text.utf8 {
      if byte == UInt8(ascii: "@") || byte == UInt8(ascii: "/") { return true }
      if byte == previous, byte.lowercased == UInt8(ascii: "w") { return true }
      previous = byte
    }
    return false
  }

  /// From left to right; they do not overlap.
  static func all(in text: [Unicode.Scalar]) -> [BareAddress] {
    var found: [BareAddress] = []
    var index = 0
    var wordStart = 0
    while index < text.count {
      if let address = address(in: text, at: index) {
        found.append(address)
        index = address.range.upperBound
        wordStart = index
      } else {
        if text[index] == "@", let address = mail(in: text, from: wordStart, at: index) {
          found.append(address)
          index = address.range.upperBound - 1
          wordStart = index + 1
        } else if !text[index].isInMailName {
          wordStart = index + 1
        }
        index += 1
      }
    }
    return found
  }

  private static func address(in text: [Unicode.Scalar], at start: Int) -> BareAddress? {
    guard start == 0 || !text[start - 1].isASCIIWord else { return nil }
    for (beginning, target) in beginnings where text.has(beginning, at: start) {
      let body = start + beginning.count
      let end = text.endOfAddress(from: body)
      guard end > body else { return nil }
      let rest = String(String.UnicodeScalarView(text[body..<end]))
      guard let link = LinkTarget(target + rest) else { return nil }
      return BareAddress(range: start..<end, target: link)
    }
    return nil
  }

  private static func mail(in text: [Unicode.Scalar], from start: Int, at: Int) -> BareAddress? {
    var start = start
    while start < at, text[start] == "." { start += 1 }
    var end = at + 1
    while end < text.count, text[end].isASCIIWord || text[end] == "." || text[end] == "-" {
      end += 1
    }
    while end > at, text[end - 1] == "." || text[end - 1] == "-" { end -= 1 }
    guard start < at, end > at + 2, text[(at + 1)..<end].contains(".") else { return nil }
    let words = String(String.UnicodeScalarView(text[start..<end]))
    return BareAddress(range: start..<end, target: LinkTarget("mailto:" + words))
  }
}

extension [Unicode.Scalar] {
  /// Compares without regard to case; `beginning` is in lower case.
  fileprivate func has(_ beginning: [Unicode.Scalar], at start: Int) -> Bool {
    guard start + beginning.count <= count else { return false }
    for offset in beginning.indices {
      let value = self[start + offset].value
      let lower = value >= 0x41 && value <= 0x5A ? value | 0x20 : value
      if lower != beginning[offset].value { return false }
    }
    return true
  }

  /// Up to white space, an ideograph or a mark that no address has; a full stop or a bracket that
  /// belongs to the sentence is left to it.
  fileprivate func endOfAddress(from start: Int) -> Int {
    var end = start
    var brackets = 0
    while end < count, self[end].value > 0x20, self[end].value < 0x2000,
      self[end] != "<", self[end] != ">", self[end] != "\"", self[end] != "\u{A0}"
    {
      if self[end] == "(" { brackets += 1 }
      if self[end] == ")" { brackets -= 1 }
      if brackets < 0 { break }
      end += 1
    }
    while end > start, ".,;:!?'*_~]|\u{B7}".unicodeScalars.contains(self[end - 1]) { end -= 1 }
    return end
  }
}

extension Unicode.Scalar {
  fileprivate var isASCIIWord: Bool {
    isASCII && (UInt8(ascii: self).isLetter || UInt8(ascii: self).isDigit)
  }

  fileprivate var isInMailName: Bool { isASCIIWord || "._%+-".unicodeScalars.contains(self) }
}
