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
  var result: Bytes = []
  var done = 0
  for pair in stride(from: 0, to: marks.count - 1, by: 2) {
    let (open, close) = (marks[pair], marks[pair + 1])
    guard close > open + 2, !line[open + 2].isSpace, !line[close - 1].isSpace,
      isLiteral(line, open: open, close: close)
    else { continue }
    result += line[done..<open] + Bytes("<strong>".utf8)
    result += line[(open + 2)..<close] + Bytes("</strong>".utf8)
    done = close + 2
  }
  return result + line[done...]
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
