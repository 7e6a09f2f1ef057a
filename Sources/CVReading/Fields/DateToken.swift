import CVModel

/// A number, a word in lower case, or a mark; an ideograph is a word by itself.
struct DateToken {
  enum Kind {
    case number(Int, digits: Int)
    case word(String)
    case mark(Unicode.Scalar)
  }
  var kind: Kind
  var range: Range<Int>

  static func scan(_ passage: Passage, _ range: Range<Int>) -> [DateToken] {
    var tokens: [DateToken] = []
    var offset = range.lowerBound
    while offset < range.upperBound {
      let scalar = passage.scalars[offset]
      let start = offset
      if scalar.isDigit {
        var value = 0
        while offset < range.upperBound, passage.scalars[offset].isDigit {
          value = min(value &* 10 &+ Int(passage.scalars[offset].value - 0x30), 100_000_000)
          offset += 1
        }
        tokens.append(
          DateToken(kind: .number(value, digits: offset - start), range: start..<offset))
      } else if scalar.isWordPart, !scalar.isCJK {
        while offset < range.upperBound, passage.scalars[offset].isWordPart,
          !passage.scalars[offset].isCJK, !passage.scalars[offset].isDigit
        { offset += 1 }
        tokens.append(
          DateToken(kind: .word(passage.lowercased(start..<offset)), range: start..<offset))
      } else {
        offset += 1
        if scalar.isCJK {
          tokens.append(DateToken(kind: .word(String(scalar)), range: start..<offset))
        } else if !scalar.isBlank {
          tokens.append(DateToken(kind: .mark(scalar), range: start..<offset))
        }
      }
    }
    return tokens
  }
}
