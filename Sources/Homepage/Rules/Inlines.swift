/// Where the bytes of a line are not words: code, tags, targets of links.
private func protected(in line: Bytes) -> CodeMask {
  var mask = CodeMask(line)
  var ranges: [Range<Int>] = []
  var index = 0
  while index < line.count {
    var end: Int?
    if line[index] == UInt8(ascii: "<"), index + 1 < line.count,
      line[index + 1].isLetter || line[index + 1] == UInt8(ascii: "/")
    {
      end = line[index...].firstIndex(of: UInt8(ascii: ">"))
    } else if line.starts(with: "](", at: index) {
      end = line[index...].firstIndex(of: UInt8(ascii: ")"))
    } else if line.starts(with: "://", at: index) {
      end = line[index...].firstIndex { $0.isSpace }.map { $0 - 1 } ?? line.count - 1
    }
    if let end { ranges.append(index..<(end + 1)) }
    index = (end ?? index) + 1
  }
  if !ranges.isEmpty { mask.mark(ranges, count: line.count) }
  return mask
}

/// `~~x~~` and `30^th^`: the marks must touch the words, and short text stands between `^`.
func pairs(of mark: String, as element: String, in line: Bytes) -> Bytes {
  let length = mark.utf8.count
  let protected = protected(in: line)
  var result: Bytes = []
  var done = 0
  var index = 0
  while let start = line.find(mark, from: index) {
    index = start + length
    guard !protected.contains(start),
      let end = line.find(mark, from: start + length), end > start + length,
      !line[start + length].isSpace, !line[end - 1].isSpace,
      length > 1 || line[start..<end].allSatisfy({ !$0.isSpace }) && end - start < 24
    else { continue }
    result += line[done..<start] + Bytes("<\(element)>".utf8)
    result += line[(start + length)..<end] + Bytes("</\(element)>".utf8)
    done = end + length
    index = done
  }
  return result + line[done...]
}

/// `Ada<sup>*</sup>, **Bob<sup>*</sup>**`: a raised star is a mark and begins no emphasis.
func raisedStars(_ line: Bytes) -> Bytes {
  var result: Bytes = []
  var rest = line[...]
  while let start = rest.find("<sup>"), let end = rest.find("</sup>", from: start) {
    result += rest[..<start]
    for byte in rest[start..<end] {
      if byte == UInt8(ascii: "*") { result += Bytes("&#42;".utf8) } else { result.append(byte) }
    }
    rest = rest[end...]
  }
  return result + rest
}

/// `$^{\dagger}$` is a raised dagger; other formulas are left as they are.
func mathMarks(_ line: Bytes) -> Bytes {
  let dollar = UInt8(ascii: "$")
  var result: Bytes = []
  var done = 0
  var index = 0
  while let start = line[index...].firstIndex(of: dollar) {
    index = start + 1
    guard let end = line[index...].firstIndex(of: dollar) else { break }
    guard let mark = raisedMark(line[index..<end]) else { continue }
    result += line[done..<start] + Bytes("<sup>\(mark)</sup>".utf8)
    done = end + 1
    index = done
  }
  return result + line[done...]
}

private func raisedMark(_ formula: ArraySlice<UInt8>) -> String? {
  let words = formula.string.filter { !"{}^ ".contains($0) }
  guard formula.drop(while: { "{} ".utf8.contains($0) }).first == UInt8(ascii: "^"),
    !words.isEmpty, words.utf8.count < 40
  else { return nil }
  var result = ""
  var rest = words[...]
  while let first = rest.first {
    if first == "\\" {
      let name = rest.dropFirst().prefix { $0.isLetter }
      // `\*` and `\#` name the character itself.
      guard let mark = name.isEmpty ? rest.dropFirst().first.map(String.init) : marks[name] else {
        return nil
      }
      result += escapedMark(mark)
      rest = rest.dropFirst(1 + max(1, name.count))
    } else {
      result += escapedMark(String(first))
      rest = rest.dropFirst()
    }
  }
  return result
}

/// A mark must not begin emphasis or a tag.
private func escapedMark(_ mark: String) -> String {
  guard let scalar = mark.unicodeScalars.first, scalar.isASCII,
    !scalar.properties.isAlphabetic, scalar.properties.numericType == nil
  else { return mark }
  return "&#\(scalar.value);"
}

private let marks: [Substring: String] = [
  "dagger": "†", "dag": "†", "ddagger": "‡", "ddag": "‡", "ast": "*", "star": "⋆", "S": "§",
  "P": "¶", "sharp": "#", "natural": "♮", "flat": "♭", "circ": "∘", "bullet": "•", "cdot": "·",
  "diamond": "⋄", "Diamond": "◇", "triangle": "△", "heartsuit": "♥", "clubsuit": "♣",
  "spadesuit": "♠", "diamondsuit": "♦", "prime": "′", "parallel": "∥", "Letter": "✉",
  "text": "", "mathrm": "", "textbf": "", "mathbf": "", "rm": "",
]

/// `**项目：**内容`: CommonMark wants a space or a punctuation mark behind `**` that follows one,
/// which nobody writes where words are not parted by spaces.
func strongBesideIdeographs(_ line: Bytes) -> Bytes {
  guard line.contains(where: { $0 >= 0x80 }) else { return line }
  let protected = protected(in: line)
  var marks: [Int] = []
  var index = 0
  while let start = line.find("**", from: index) {
    let run = line[start...].prefix { $0 == UInt8(ascii: "*") }.count
    index = start + run
    let isEscaped = start > 0 && line[start - 1] == UInt8(ascii: "\\")
    if run == 2, !isEscaped, !protected.contains(start) {
      marks.append(start)
    }
  }
  var result = line
  for pair in stride(from: marks.count - marks.count % 2 - 2, through: 0, by: -2) {
    let (open, close) = (marks[pair], marks[pair + 1])
    guard close > open + 2, !line[open + 2].isSpace, !line[close - 1].isSpace,
      isLiteral(line, open: open, close: close)
    else { continue }
    result.replaceSubrange(close..<(close + 2), with: Bytes("</strong>".utf8))
    result.replaceSubrange(open..<(open + 2), with: Bytes("<strong>".utf8))
  }
  return result
}

/// Whether CommonMark leaves such a pair as it stands.
private func isLiteral(_ line: Bytes, open: Int, close: Int) -> Bool {
  let before = scalar(endingAt: open, in: line)
  let first = scalar(startingAt: open + 2, in: line)
  let last = scalar(endingAt: close, in: line)
  let behind = scalar(startingAt: close + 2, in: line)
  return isPunctuation(first) && isLetter(before) || isPunctuation(last) && isLetter(behind)
}

private func scalar(startingAt index: Int, in line: Bytes) -> Unicode.Scalar? {
  line[index...].prefix(4).string.unicodeScalars.first
}

private func scalar(endingAt index: Int, in line: Bytes) -> Unicode.Scalar? {
  line[..<index].suffix(4).string.unicodeScalars.last
}

private func isPunctuation(_ scalar: Unicode.Scalar?) -> Bool {
  guard let scalar else { return false }
  if scalar.isASCII { return UInt8(ascii: scalar).isASCIIPunctuation }
  switch scalar.properties.generalCategory {
  case .openPunctuation, .closePunctuation, .otherPunctuation, .dashPunctuation,
    .initialPunctuation, .finalPunctuation, .connectorPunctuation:
    return true
  default: return false
  }
}

private func isLetter(_ scalar: Unicode.Scalar?) -> Bool {
  guard let scalar, !scalar.properties.isWhitespace else { return false }
  return !isPunctuation(scalar)
}

/// `[PDF](files/My Paper.pdf)`: kramdown takes it, CommonMark wants `<...>` around the target.
func spacesInTargets(_ line: Bytes) -> Bytes {
  var result: Bytes = []
  var done = 0
  let code = CodeMask(line)
  while let start = line.find("](", from: done) {
    let target = start + 2
    guard let end = line[target...].firstIndex(of: UInt8(ascii: ")")) else { break }
    result += line[done..<target]
    done = target
    let words = line[target..<end].trimmed
    let isTarget =
      words.contains(0x20) && !words.contains { "\"'<>(".utf8.contains($0) }
      && !code.contains(start)
      && (words.contains(UInt8(ascii: "/")) || words.suffix(5).contains(UInt8(ascii: ".")))
    guard isTarget else { continue }
    result += [UInt8(ascii: "<")] + words + [UInt8(ascii: ">")]
    done = end
  }
  return result + line[done...]
}

/// kramdown breaks a line at `\\`, CommonMark at `\`.
func doubleBackslash(_ line: Bytes) -> Bytes {
  guard let last = line.lastIndex(where: { !$0.isSpace }) else { return line }
  let words = line[...last]
  guard words.suffix(2) == Bytes("\\\\".utf8)[...], words.dropLast(2).last != UInt8(ascii: "\\")
  else { return line }
  return Bytes(words.dropLast())
}
