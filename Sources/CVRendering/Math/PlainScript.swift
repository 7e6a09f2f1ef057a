/// Raised and lowered signs in plain words: `x²`, `x^(n+1)`, `x_i`.
struct PlainScript: Sendable {
  let sign: String
  let forms: [Character: Character]
  /// What a page raises because it has no other way: `^{\ast}` beside a name is the mark `*`.
  var marks: Set<Character> = []

  static let upper = PlainScript(
    sign: "^",
    forms: [
      "0": "⁰", "1": "¹", "2": "²", "3": "³", "4": "⁴", "5": "⁵", "6": "⁶", "7": "⁷", "8": "⁸",
      "9": "⁹", "+": "⁺", "-": "⁻", "n": "ⁿ", "i": "ⁱ", "∘": "°",
    ],
    marks: ["*", "†", "‡", "′", "'", "♯", "°"])
  static let lower = PlainScript(
    sign: "_",
    forms: [
      "0": "₀", "1": "₁", "2": "₂", "3": "₃", "4": "₄", "5": "₅", "6": "₆", "7": "₇", "8": "₈",
      "9": "₉", "+": "₊", "-": "₋",
    ])

  func written(_ text: String) -> String {
    guard !text.isEmpty else { return "" }
    if text.allSatisfy(marks.contains) { return text }
    let converted = text.compactMap { forms[$0] }
    if converted.count == text.count { return String(converted) }
    let isWhole = text.allSatisfy { $0.isLetter || $0.isNumber }
    return sign + (isWhole ? text : "(\(text))")
  }
}
