/// `>>>>>>>> ...`: what is deeper than `Limits.nesting` is text of the innermost quote. libcmark
/// would go through all quotes again for each mark.
func deepQuotes(_ line: Bytes) -> Bytes {
  var depth = 0
  for (index, byte) in line.enumerated() {
    guard byte == UInt8(ascii: ">") || byte.isSpace else { return line }
    if byte == UInt8(ascii: ">") { depth += 1 }
    if depth > Limits.nesting {
      return line[..<index] + [UInt8(ascii: "\\")] + line[index...]
    }
  }
  return line
}
