import CVModel

/// Finds the mathematics in a text: `$...$`, `$$...$$`, `\(...\)`, `\[...\]`.
enum FormulaFinder {
  enum Piece: Hashable, Sendable {
    case words(String)
    case formula(Formula)
  }

  /// The pieces of `text` in order. What only looks like mathematics, "$5 to $10", is words.
  static func pieces(of text: String) -> [Piece] {
    guard RichText.Run(text).mayHoldFormulas else {
      return text.isEmpty ? [] : [.words(text)]
    }
    let scalars = Array(text.unicodeScalars)
    var pieces: [Piece] = []
    var words = String.UnicodeScalarView()
    var position = 0
    while position < scalars.count {
      guard let (formula, end) = formula(in: scalars, at: position) else {
        words.append(scalars[position])
        position += 1
        continue
      }
      if !words.isEmpty { pieces.append(.words(String(words))) }
      words.removeAll()
      pieces.append(.formula(formula))
      position = end
    }
    if !words.isEmpty { pieces.append(.words(String(words))) }
    return pieces
  }

  private struct Fence {
    let opening: [Unicode.Scalar]
    let closing: [Unicode.Scalar]
    /// A single dollar may be money, so that its formula has to give more evidence.
    var isDoubtful: Bool { opening == ["$"] }
  }

  private static let fences = [
    Fence(opening: ["$", "$"], closing: ["$", "$"]), Fence(opening: ["$"], closing: ["$"]),
    Fence(opening: ["\\", "("], closing: ["\\", ")"]),
    Fence(opening: ["\\", "["], closing: ["\\", "]"]),
  ]

  /// In scalars; what is longer is no formula between words.
  private static let longest = 200

  private static func formula(
    in text: [Unicode.Scalar], at start: Int
  ) -> (formula: Formula, end: Int)? {
    guard text[start] == "$" || text[start] == "\\",
      let fence = fences.first(where: { text[start...].starts(with: $0.opening) })
    else { return nil }
    let first = start + fence.opening.count
    let limit = min(text.count, first + longest)
    var end = first
    while end < limit, !text[end...].starts(with: fence.closing) {
      end += text[end] == "\\" ? 2 : 1
    }
    guard end < limit, end > first else { return nil }
    let inside = text[first..<end]
    let after = end + fence.closing.count
    guard !fence.isDoubtful || isPlausible(inside, before: after < text.count ? text[after] : nil),
      let formula = FormulaReader.read(inside)
    else { return nil }
    return (formula, after)
  }

  /// As pandoc has it, no blank at the inner edges and no digit behind: "$5 to $10" is money. Nor are
  /// whole words mathematics, unless a command says that they are: `$HOME/bin:$PATH`.
  private static func isPlausible(
    _ inside: ArraySlice<Unicode.Scalar>, before next: Unicode.Scalar?
  )
    -> Bool
  {
    guard let first = inside.first, let last = inside.last, !first.isBlank, !last.isBlank,
      !("0"..."9").contains(next ?? " ")
    else { return false }
    if inside.contains(where: { "\\^_{".unicodeScalars.contains($0) }) { return true }
    let words = inside.split { !$0.properties.isAlphabetic }
    return words.allSatisfy { $0.count < 4 } && !String(String.UnicodeScalarView(inside)).hasProse
  }
}

extension String {
  /// Two words with nothing but a blank between them: `5 or A`.
  fileprivate var hasProse: Bool {
    let words = split(separator: " ")
    return zip(words, words.dropFirst()).contains { left, right in
      left.last?.isLetter == true && right.first?.isLetter == true
        || left.last?.isNumber == true && right.first?.isLetter == true
    }
  }
}
