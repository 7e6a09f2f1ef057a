/// `Ada<sup>*</sup>, **Bob<sup>*</sup>**`: a raised star is a mark and begins no emphasis.
func raisedStars(_ line: Bytes) -> Bytes {
  var result: Bytes = []
  var rest = line[...]
  while let start = rest.find("<sup>"), let end = rest.find("</sup>", from: start) {
    result += rest[..<start]
    for byte in rest[start..<end] {
      guard byte == UInt8(ascii: "*") else {
        result.append(byte)
        continue
      }
      // `\*` is raised already: its backslash would protect the entity instead.
      if result.last == UInt8(ascii: "\\") { result.removeLast() }
      result += Bytes("&#42;".utf8)
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
