import CVModel

/// `&#10;`, `&#x1E;`: a control character written as an entity is a space. It would shift the lines,
/// or be taken for one of our own markers. So is `&#x202E;`, which would turn the text around.
func controlEntities(_ line: Bytes) -> Bytes {
  var result: Bytes = []
  var index = line.startIndex
  while index < line.endIndex {
    if let end = controlEntity(in: line, at: index) {
      result.append(UInt8(ascii: " "))
      index = end
    } else {
      result.append(line[index])
      index += 1
    }
  }
  return result
}

/// Where the entity that begins at `start` ends, if it stands for a control character.
private func controlEntity(in line: Bytes, at start: Int) -> Int? {
  guard line[start] == UInt8(ascii: "&"), start + 2 < line.count,
    line[start + 1] == UInt8(ascii: "#")
  else { return nil }
  let isHex = line[start + 2] | 0x20 == UInt8(ascii: "x")
  let digits = start + (isHex ? 3 : 2)
  var end = digits
  var value = 0
  while end < line.count, end - digits < 8,
    let digit = Character(Unicode.Scalar(line[end])).hexDigitValue, isHex || digit < 10
  {
    value = value * (isHex ? 16 : 10) + digit
    end += 1
  }
  guard end > digits, end < line.count, line[end] == UInt8(ascii: ";") else { return nil }
  let isUnwanted =
    value < 0x20 || (0x7F...0x9F).contains(value)
    || Unicode.Scalar(UInt32(value)).map(\.overridesDirection) ?? false
  return isUnwanted ? end + 1 : nil
}

/// `2023 &nbsp <b>Oral</b>`: browsers know some entities without their semicolon, libxml2 does not.
func openEntities(_ line: Bytes) -> Bytes {
  var result: Bytes = []
  result.reserveCapacity(line.count + 8)
  var index = line.startIndex
  while index < line.endIndex {
    let end = openEntityEnd(in: line, at: index) ?? index
    guard end > index else {
      result.append(line[index])
      index += 1
      continue
    }
    result += line[index..<end]
    result.append(UInt8(ascii: ";"))
    index = end
  }
  return result
}

private func openEntityEnd(in line: Bytes, at start: Int) -> Int? {
  let name = "&nbsp"
  guard line.starts(with: name, at: start) else { return nil }
  let end = start + name.utf8.count
  guard end < line.endIndex else { return end }
  let next = line[end]
  return next == UInt8(ascii: ";") || next == UInt8(ascii: "=") || next.isLetter || next.isDigit
    ? nil : end
}
