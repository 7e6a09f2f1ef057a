private import Foundation

/// A text in ASCII: signs by a table, letters by the transforms of ICU. What neither knows is left
/// out and told.
///
///     Erdős • Чехов ≤ 5 €  ->  Erdos * Chekhov <= 5 EUR
struct ASCIIText {
  /// Besides ASCII it holds the no-break spaces of the original.
  private(set) var text = ""
  /// What is left out, each once, in order.
  private(set) var missing: [Unicode.Scalar] = []
  /// Words in ideographs, which are read as Mandarin for want of something better, each once.
  private(set) var guesses: [String] = []

  init(_ original: String) {
    for run in ASCIIRun.all(in: original) { append(run) }
    text = text.split(separator: "\n", omittingEmptySubsequences: false)
      .map(Self.withoutGaps).joined(separator: "\n")
  }

  /// A name in its usual capitals, for want of the owner's own spelling: 李雷 -> `Li Lei`.
  static func name(_ name: String) -> String {
    let spelled = ASCIIText(name)
    guard !spelled.guesses.isEmpty else { return spelled.text }
    return spelled.text.split { $0.isWhitespace }
      .map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined(separator: " ")
  }

  private mutating func append(_ run: ASCIIRun) {
    guard let first = run.scalars.first else { return }
    let before = text.utf8.count
    switch run.kind {
    case .url: text += URLText.inASCII(run.text)
    case .ascii: text += run.text
    case .sign: append(sign: first, before: run.next)
    case .greek where run.scalars.count == 1: append(symbol: first, before: run.next)
    case .greek, .other: append(letters: run.text)
    case .ideograph: append(ideographs: run.text, before: run.next)
    }
    let isLeftOut = text.utf8.count == before
    if isLeftOut, text.last == " ", run.next?.isPunctuation == true { text.removeLast() }
  }

  /// `10²³` is `10^23`, `ÞÓR` is `THOR`, `√z` is `sqrt z`, and `）。` is `).` without a space.
  private mutating func append(sign: Unicode.Scalar, before next: Unicode.Scalar?) {
    var written = ASCIITable.signs[sign] ?? ""
    if written.hasPrefix("^"), endsWithPower { written.removeFirst() }
    if sign.properties.isUppercase, next?.properties.isUppercase == true {
      written = written.uppercased()
    }
    if written.hasSuffix(" "), next?.isPunctuation == true { written.removeLast() }
    if sign.isWord(as: written), next?.isInWord == true { written += " " }
    text += written
  }

  private var endsWithPower: Bool {
    let digits = text.reversed().prefix { $0.isASCII && $0.isNumber || "+-".contains($0) }
    return !digits.isEmpty && text.dropLast(digits.count).last == "^"
  }

  /// A Greek letter alone is a symbol: `β-ray` is `beta-ray`, not `b-ray`, and `μm` is `um`.
  private mutating func append(symbol: Unicode.Scalar, before next: Unicode.Scalar?) {
    let isBeforeLetter = next?.properties.isAlphabetic == true
    guard !(symbol == "μ" && isBeforeLetter) else {
      text += "u"
      return
    }
    // GREEK SMALL LETTER ALPHA WITH TONOS
    let words = (symbol.properties.name ?? "").split(separator: " ")
    guard let letter = words.firstIndex(of: "LETTER"), letter + 1 < words.count else {
      append(letters: String(symbol))
      return
    }
    let name = words[letter + 1].lowercased().replacing("lamda", with: "lambda")
    text += symbol.properties.isUppercase ? name.prefix(1).uppercased() + name.dropFirst() : name
    if isBeforeLetter { text += " " }
  }

  private mutating func append(ideographs: String, before next: Unicode.Scalar?) {
    if !guesses.contains(ideographs) { guesses.append(ideographs) }
    if text.last.map({ $0.isLetter || $0.isNumber }) ?? false { text += " " }
    append(letters: ideographs)
    if next?.isInWord == true { text += " " }
  }

  private static let transform = StringTransform(
    "Russian-Latin/BGN; Any-Latin; Latin-ASCII; NFD; [:Mn:] Remove; NFC")

  private mutating func append(letters: String) {
    // ICU takes the stroke of a negated sign for an accent.
    let isNegated = letters.decomposedStringWithCanonicalMapping.unicodeScalars.contains("\u{338}")
    let spelled =
      (isNegated ? nil : letters.applyingTransform(Self.transform, reverse: false)) ?? letters
    if spelled.isEmpty { note(letters.unicodeScalars) }
    for scalar in spelled.unicodeScalars {
      if scalar.isASCII {
        text.unicodeScalars.append(scalar)
      } else if let written = ASCIITable.signs[scalar] ?? Self.compatible(scalar) {
        text += written
      } else {
        note([scalar])
      }
    }
  }

  /// ㎏ -> `kg`
  private static func compatible(_ scalar: Unicode.Scalar) -> String? {
    let written = String(scalar).precomposedStringWithCompatibilityMapping
    return written.unicodeScalars.allSatisfy { $0.isASCII && $0 != " " } ? written : nil
  }

  /// Accents and the like belong to what stands before them.
  private mutating func note(_ scalars: some Sequence<Unicode.Scalar>) {
    for scalar in scalars where !missing.contains(scalar) {
      switch scalar.properties.generalCategory {
      case .nonspacingMark, .enclosingMark, .format: continue
      default: missing.append(scalar)
      }
    }
  }

  /// What was left out leaves no hole, and a sign that brings its space no second one.
  private static func withoutGaps(_ line: Substring) -> String {
    guard line.contains("  ") || line.first == " " || line.last == " " else { return String(line) }
    return line.split(separator: " ").joined(separator: " ")
  }
}

extension Unicode.Scalar {
  /// Whether a sign of mathematics is read out: `√`, `∀`. `∂x` and `3×n` are not.
  fileprivate func isWord(as written: String) -> Bool {
    properties.generalCategory == .mathSymbol && written.count > 2
      && written.allSatisfy(\.isLetter)
  }

  fileprivate var isInWord: Bool { properties.isAlphabetic || properties.numericType != nil }

  /// What stands right after a word.
  fileprivate var isPunctuation: Bool {
    let closing: [Unicode.GeneralCategory] = [
      .closePunctuation, .finalPunctuation, .otherPunctuation,
    ]
    return closing.contains(properties.generalCategory)
  }
}
