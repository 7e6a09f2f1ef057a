/// Where the bytes of a line are not words: code, tags, targets of links.
func protected(in line: Bytes) -> CodeMask {
  var mask = CodeMask(line)
  var ranges: [Range<Int>] = []
  var tagEnds = NextByte(UInt8(ascii: ">"))
  var targetEnds = NextByte(UInt8(ascii: ")"))
  var index = 0
  while index < line.count {
    var end: Int?
    if line[index] == UInt8(ascii: "<"), index + 1 < line.count,
      line[index + 1].isLetter || line[index + 1] == UInt8(ascii: "/")
    {
      end = tagEnds.next(in: line, from: index)
    } else if line.starts(with: "](", at: index) {
      end = targetEnds.next(in: line, from: index)
    } else if line[index] == UInt8(ascii: "$"), let close = formulaEnd(from: index, in: line) {
      end = close
    } else if line.starts(with: "://", at: index) {
      end = line[index...].firstIndex { $0.isSpace }.map { $0 - 1 } ?? line.count - 1
    }
    if let end { ranges.append(index..<(end + 1)) }
    index = (end ?? index) + 1
  }
  if !ranges.isEmpty { mask.mark(ranges, count: line.count) }
  return mask
}

/// The dollar that closes a formula, `$x^{2}y^{3}$`: it touches it, and no price follows.
private func formulaEnd(from open: Int, in line: Bytes) -> Int? {
  guard open + 1 < line.count, !line[open + 1].isSpace,
    let close = line[(open + 1)...].firstIndex(of: UInt8(ascii: "$")), close - open < 400,
    !line[close - 1].isSpace, close + 1 == line.count || !line[close + 1].isDigit
  else { return nil }
  return close
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

/// `[PDF](files/My Paper.pdf)`: kramdown takes it, CommonMark wants `<...>` around the target.
func spacesInTargets(_ line: Bytes) -> Bytes {
  var result: Bytes = []
  var done = 0
  let code = CodeMask(line)
  var ends = NextByte(UInt8(ascii: ")"))
  while let start = line.find("](", from: done) {
    let target = start + 2
    guard let end = ends.next(in: line, from: target) else { break }
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

/// kramdown breaks a line at `\\`, CommonMark at `\`, but not before a list.
func doubleBackslash(_ line: Bytes) -> Bytes {
  guard let last = line.lastIndex(where: { !$0.isSpace }) else { return line }
  let words = line[...last]
  guard words.suffix(2) == Bytes("\\\\".utf8)[...], words.dropLast(2).last != UInt8(ascii: "\\")
  else { return line }
  // At the beginning of a line a tag would open an HTML block.
  guard !words.dropLast(2).isBlank else { return Bytes(words.dropLast()) }
  return Bytes(words.dropLast(2)) + Bytes("<br>".utf8)
}
