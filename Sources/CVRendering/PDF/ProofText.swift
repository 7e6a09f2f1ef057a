private import Foundation

/// A text in which words are looked up whatever the lines are: a line may break anywhere, but a
/// space within a line, and its absence, is meant.
struct ProofText {
  /// What stands before a byte: nothing, a space, the end of a line.
  private enum Gap: UInt8 { case none, space, line }

  /// UTF-8 of the composed characters, without white space.
  private let bytes: [UInt8]
  private let gaps: [Gap]
  /// Words mostly come in the order of the document.
  private var last = 0

  init(_ text: String, ignoringCase: Bool = false) {
    var bytes: [UInt8] = []
    var gaps: [Gap] = []
    var gap = Gap.none
    let composed = text.precomposedStringWithCanonicalMapping
    for scalar in (ignoringCase ? composed.lowercased() : composed).unicodeScalars {
      let letters = Self.isShaped(scalar) ? scalar.unshaped : String(scalar)
      switch scalar {
      case "\n", "\r", "\u{C}": gap = .line
      // Pdftotext's own, around words from right to left.
      case "\u{202A}"..."\u{202E}": continue
      case " ", "\t", "\u{A0}", "\u{3000}": gap = gap == .line ? .line : .space
      default:
        for byte in letters.utf8 {
          bytes.append(byte)
          gaps.append(gap)
          gap = .none
        }
      }
    }
    (self.bytes, self.gaps) = (bytes, gaps)
  }

  /// Arabic as it is joined: fonts call these forms of a letter characters of their own.
  private static func isShaped(_ scalar: Unicode.Scalar) -> Bool {
    (0xFB50...0xFDFF).contains(scalar.value) || (0xFE70...0xFEFC).contains(scalar.value)
  }

  /// Whether `words` stand in the text, spaces included.
  mutating func contains(_ words: ProofText) -> Bool {
    guard !words.bytes.isEmpty else { return true }
    guard let found = position(of: words, from: last) ?? position(of: words, from: 0) else {
      return false
    }
    last = found
    return true
  }

  /// What stands where the words leave off that are found: as many as can be had, and then on.
  func closest(to words: ProofText) -> String? {
    var found = 0
    var missing = words.bytes.count
    while missing - found > 1 {
      let half = (found + missing) / 2
      if position(of: words.prefix(half), from: 0) != nil { found = half } else { missing = half }
    }
    guard found >= 4, let start = position(of: words.prefix(found), from: 0) else { return nil }
    // As far as the words would have gone, and not much more than what shows the difference.
    var end = min(bytes.count, start + min(words.bytes.count, found + 24))
    while end < bytes.count, gaps[end] == .none { end += 1 }
    return excerpt(start..<end)
  }

  private init(bytes: [UInt8], gaps: [Gap]) { (self.bytes, self.gaps) = (bytes, gaps) }

  private func prefix(_ length: Int) -> ProofText {
    ProofText(bytes: Array(bytes.prefix(length)), gaps: Array(gaps.prefix(length)))
  }

  private func position(of words: ProofText, from first: Int) -> Int? {
    guard let head = words.bytes.first, bytes.count >= words.bytes.count else { return nil }
    let end = bytes.count - words.bytes.count
    guard first <= end else { return nil }
    return bytes.withUnsafeBufferPointer { here in
      (first...end).first { start in
        here[start] == head && matches(words, at: start)
      }
    }
  }

  private func matches(_ words: ProofText, at start: Int) -> Bool {
    words.bytes.indices.allSatisfy { index in
      guard bytes[start + index] == words.bytes[index] else { return false }
      if index == 0 || gaps[start + index] == .line { return true }
      return (gaps[start + index] == .none) == (words.gaps[index] == .none)
    }
  }

  private func excerpt(_ range: Range<Int>) -> String {
    var found: [UInt8] = []
    for index in range {
      if gaps[index] != .none, index > range.lowerBound { found.append(UInt8(ascii: " ")) }
      found.append(bytes[index])
    }
    return String(decoding: found, as: UTF8.self).trimmingCharacters(in: ["\u{FFFD}"])
  }
}

extension Unicode.Scalar {
  /// `ﻣ` is the letter `م`.
  fileprivate var unshaped: String { String(self).precomposedStringWithCompatibilityMapping }
}
