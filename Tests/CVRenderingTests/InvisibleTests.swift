import CVModel
import Testing

@testable import CVRendering

/// Characters without a look of their own, of which every output knows the same.
@Suite struct InvisibleTests {
  static let invisible: [Unicode.Scalar] = [
    "\u{AD}", "\u{61C}", "\u{180E}", "\u{200B}", "\u{200E}", "\u{202E}", "\u{2060}", "\u{2066}",
    "\u{206A}", "\u{FEFF}", "\u{FFF9}", "\u{E0041}",
  ]

  @Test(arguments: invisible) func noFormOrFontMeetsIt(_ scalar: Unicode.Scalar) {
    let text = "a\(scalar)b"
    #expect(PlainText.escape(text, for: .text) == "ab")
    #expect(LaTeX.escape(text, for: .text) == "ab")
    #expect(TextLayer.escape(text, for: .text) == "ab")
  }

  /// A target that looks like another one is none.
  @Test(arguments: invisible) func anAddressShowsIt(_ scalar: Unicode.Scalar) {
    let code = String(scalar).utf8.map { "%" + $0.hexadecimal }.joined()
    for place in [
      HTML.escape("a\(scalar)b", for: .url), PlainText.escape("a\(scalar)b", for: .url),
    ] {
      #expect(place == "a\(code)b")
    }
  }

  /// Joiners hold a picture together: 👩🏽‍🔬.
  @Test(arguments: invisible) func nothingTurnsAHeader(_ scalar: Unicode.Scalar) {
    let turns = scalar.properties.isBidiControl
    #expect("a\(scalar)b".asHeaderText == (turns ? "ab" : "a\(scalar)b"))
    #expect("👩🏽‍🔬".asHeaderText == "👩🏽‍🔬")
  }

  @Test func numbersOfCharacters() {
    #expect(Unicode.Scalar("😀").codePoint == "U+1F600" && UInt8(10).hexadecimal == "0A")
    #expect("张 ".utf8.percentEncoded == "%E5%BC%A0%20")
  }
}
