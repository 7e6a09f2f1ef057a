import CVModel
import Homepage

/// The text of an item as one searchable stretch: a hard line break is a line feed, a soft one a
/// space. Offsets count Unicode scalars.
struct Passage {
  let text: RichText
  let scalars: [Unicode.Scalar]
  /// In lower case, scalar by scalar: offsets in it are offsets in the passage.
  let lowered: [Unicode.Scalar]
  private let runAt: [Int]
  /// Where the words stand: they are asked for again and again.
  private let wordRanges: [Range<Int>]
  /// Where the bracket that opens at an offset closes; whatever its shape, as in `[0, 1)`.
  private let closings: [Int: Int]

  init(_ text: RichText) {
    var scalars: [Unicode.Scalar] = []
    var runAt: [Int] = []
    var closings: [Int: Int] = [:]
    var open: [Int] = []
    for (index, run) in text.runs.enumerated() {
      for scalar in run.text.unicodeScalars {
        if scalar.isOpeningBracket { open.append(scalars.count) }
        if scalar.isClosingBracket, let start = open.popLast() { closings[start] = scalars.count }
        scalars.append(scalar)
        runAt.append(index)
      }
    }
    self.text = text
    self.scalars = scalars
    self.lowered = scalars.map(\.lowercased)
    self.runAt = runAt
    self.wordRanges = scalars.indices.split { !scalars[$0].isWordPart }.map {
      $0.startIndex..<$0.endIndex
    }
    self.closings = closings
  }

  func closing(of open: Int) -> Int? { closings[open] }

  init(_ lines: [Line]) {
    var text = RichText()
    for (index, line) in lines.enumerated() {
      if index > 0 {
        let mark = lines[index - 1].ending == .soft ? " " : "\n"
        text.append(Self.joint(mark, between: text.runs.last, and: line.text.runs.first))
      }
      text.append(line.text)
    }
    self.init(text)
  }

  /// A link or a style that goes on in the next line is not cut by the line break.
  private static func joint(
    _ mark: String, between left: RichText.Run?, and right: RichText.Run?
  ) -> RichText.Run {
    guard let left, let right else { return RichText.Run(mark) }
    return RichText.Run(
      mark, style: left.style.intersection(right.style),
      link: left.link == right.link ? left.link : nil)
  }

  var range: Range<Int> { 0..<scalars.count }

  /// The links that have words, each with the stretch that it lies on.
  var links: [(target: LinkTarget, range: Range<Int>)] {
    var found: [(target: LinkTarget, range: Range<Int>)] = []
    for offset in range {
      guard let target = link(at: offset) else { continue }
      if let last = found.last, last.target == target, last.range.upperBound == offset {
        found[found.count - 1].range = last.range.lowerBound..<offset + 1
      } else {
        found.append((target, offset..<offset + 1))
      }
    }
    return found
  }
  var count: Int { scalars.count }

  func style(at offset: Int) -> RichText.Style { text.runs[runAt[offset]].style }
  func link(at offset: Int) -> LinkTarget? { text.runs[runAt[offset]].link }

  /// The rich text of a range, white space tidied.
  subscript(range: Range<Int>) -> RichText { text[range].collapsed }

  func string(_ range: Range<Int>) -> String { String(scalars: scalars[range]) }

  /// The same in lower case.
  func lowercased(_ range: Range<Int>) -> String { String(scalars: lowered[range]) }

  /// `words`, which are in lower case, stand at `offset` in any case.
  func reads(_ words: String, at offset: Int) -> Bool {
    lowered[min(offset, count)...].starts(with: words.unicodeScalars)
  }

  /// The range without those scalars at both ends.
  func trim(_ range: Range<Int>, _ unwanted: (Unicode.Scalar) -> Bool) -> Range<Int> {
    var lower = range.lowerBound
    var upper = range.upperBound
    while lower < upper, unwanted(scalars[lower]) { lower += 1 }
    while lower < upper, unwanted(scalars[upper - 1]) { upper -= 1 }
    return lower..<upper
  }

  /// Ranges between the scalars that `isSeparator` names, the empty ones left out.
  func split(_ range: Range<Int>, where isSeparator: (Int) -> Bool) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var start = range.lowerBound
    for offset in range where isSeparator(offset) {
      if start < offset { parts.append(start..<offset) }
      start = offset + 1
    }
    if start < range.upperBound { parts.append(start..<range.upperBound) }
    return parts
  }

  func lines(_ range: Range<Int>) -> [Range<Int>] { split(range) { scalars[$0] == "\n" } }

  func hasWords(_ range: Range<Int>) -> Bool { range.contains { scalars[$0].isWordPart } }

  /// The words of a range in lower case, with where they stand.
  func words(_ range: Range<Int>) -> [(text: String, range: Range<Int>)] {
    wordRanges(in: range).map { (lowercased($0), $0) }
  }

  func wordCount(_ range: Range<Int>) -> Int { wordRanges(in: range).count }

  /// A word that the range cuts counts with the part that lies in it.
  private func wordRanges(in range: Range<Int>) -> [Range<Int>] {
    var low = 0
    var high = wordRanges.count
    while low < high {
      let middle = (low + high) / 2
      if wordRanges[middle].upperBound <= range.lowerBound {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return wordRanges[low...].prefix { $0.lowerBound < range.upperBound }.map {
      $0.clamped(to: range)
    }
  }

  /// How much a range says: words, and two ideographs count as one.
  func weight(_ range: Range<Int>) -> Int {
    wordsByScript(range).reduce(0) { sum, word in
      sum + (scalars[word.range.lowerBound].isCJK ? (word.range.count + 1) / 2 : 1)
    }
  }

  /// The same, cut also where ideographs meet letters: "A会议" is two words.
  func wordsByScript(_ range: Range<Int>) -> [(text: String, range: Range<Int>)] {
    wordRanges(in: range).flatMap { word in
      var parts: [Range<Int>] = []
      var start = word.lowerBound
      for offset in word.dropFirst() where scalars[offset].isCJK != scalars[offset - 1].isCJK {
        parts.append(start..<offset)
        start = offset
      }
      return parts + [start..<word.upperBound]
    }.map { (lowercased($0), $0) }
  }

  /// The share of the words' scalars in `range` that carry all of `style`.
  func share(of style: RichText.Style, in range: Range<Int>) -> Double {
    share(in: range) { self.style(at: $0).isSuperset(of: style) }
  }

  func linkShare(in range: Range<Int>) -> Double { share(in: range) { link(at: $0) != nil } }

  private func share(in range: Range<Int>, where holds: (Int) -> Bool) -> Double {
    var all = 0
    var good = 0
    for offset in range where scalars[offset].isWordPart {
      all += 1
      if holds(offset) { good += 1 }
    }
    return all == 0 ? 0 : Double(good) / Double(all)
  }
}

extension Range<Int> {
  /// What of this range stands before `inner`; empty if nothing does.
  func before(_ inner: Range<Int>) -> Range<Int> {
    lowerBound..<Swift.min(Swift.max(inner.lowerBound, lowerBound), upperBound)
  }

  /// What of this range stands behind `inner`; empty if nothing does.
  func after(_ inner: Range<Int>) -> Range<Int> {
    Swift.max(Swift.min(inner.upperBound, upperBound), lowerBound)..<upperBound
  }
}

extension ClosedRange<Int> {
  /// From the smaller number to the larger one.
  static func covering(_ first: Int, _ second: Int) -> ClosedRange<Int> {
    Swift.min(first, second)...Swift.max(first, second)
  }
}
