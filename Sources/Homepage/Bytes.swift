/// UTF-8 text as bytes: all marks that rules look for are ASCII, and arrays are indexed in no time.
typealias Bytes = [UInt8]

extension BidirectionalCollection<UInt8> where Index == Int {
  /// Where the bytes of `needle` begin, at `start` or after it.
  func find(_ needle: String, from start: Int? = nil) -> Int? {
    let needle = Array(needle.utf8)
    guard let head = needle.first else { return nil }
    var index = start ?? startIndex
    while index + needle.count <= endIndex {
      if self[index] == head, matches(needle, at: index) { return index }
      index += 1
    }
    return nil
  }

  func starts(with prefix: String, at index: Int? = nil) -> Bool {
    matches(Array(prefix.utf8), at: index ?? startIndex)
  }

  private func matches(_ needle: Bytes, at index: Int) -> Bool {
    guard index >= startIndex, index + needle.count <= endIndex else { return false }
    for offset in needle.indices where self[index + offset] != needle[offset] { return false }
    return true
  }

  /// Without spaces and tabs at both ends.
  var trimmed: SubSequence {
    guard let first = firstIndex(where: { !$0.isSpace }),
      let last = lastIndex(where: { !$0.isSpace })
    else { return self[startIndex..<startIndex] }
    return self[first..<(last + 1)]
  }

  /// Columns of white space at the start, a tab reaching the next stop of four.
  var indentation: Int {
    var column = 0
    for byte in self {
      switch byte {
      case UInt8(ascii: " "): column += 1
      case UInt8(ascii: "\t"): column += 4 - column % 4
      default: return column
      }
    }
    return column
  }

  var isBlank: Bool { allSatisfy(\.isSpace) }

  /// Without a byte order mark: of the bytes of Latin text, every other one is NUL.
  var looksLikeUTF16: Bool {
    let head = prefix(512)
    let nuls = [0, 1].map { parity in
      head.indices.count { ($0 - startIndex) % 2 == parity && self[$0] == 0 }
    }.sorted()
    return head.count >= 4 && nuls[0] == 0 && nuls[1] * 4 > head.count
  }

  var string: String { String(decoding: self, as: UTF8.self) }
}

extension UInt8 {
  var isSpace: Bool { self == 0x20 || self == 0x09 || self == 0x0A || self == 0x0C || self == 0x0D }
  var isDigit: Bool { self >= 0x30 && self <= 0x39 }
  var isLetter: Bool { (self | 0x20) >= 0x61 && (self | 0x20) <= 0x7A }
  var isWord: Bool { isDigit || isLetter || self >= 0x80 }
  var lowercased: UInt8 { self >= 0x41 && self <= 0x5A ? self | 0x20 : self }
  var isASCIIPunctuation: Bool {
    self > 0x20 && self < 0x7F && !isDigit && !isLetter
  }
}

/// Where a byte comes next, asked again and again from left to right: what was found, or not found,
/// is remembered, so that a line is searched once however often somebody asks.
struct NextByte {
  private let byte: UInt8
  private var line: Int?
  private var searched = 0
  private var found: Int?

  init(_ byte: UInt8) { self.byte = byte }

  /// - Parameter number: of the line; the search begins anew with another one.
  mutating func next(in text: Bytes, _ number: Int = 0, from start: Int) -> Int? {
    let isKnown = line == number && searched <= start && found.map { start <= $0 } ?? true
    if !isKnown {
      line = number
      searched = start
      found = text[start...].firstIndex(of: byte)
    }
    return found
  }
}
