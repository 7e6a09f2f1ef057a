import Foundation
import TestSupport
import Testing

@testable import CVRendering

/// RFC 3676, read back by a reader written from the RFC, and measured by somebody else's ruler.
@Suite struct FlowedTests {
  private static let words = [
    "a", "--", "-- ", ">", ">quoted", "From", "From ", "-", "*", "word", "straggler-resilient", " ",
    "  ", "HAILIN\u{A0}ZHANG,", "张海林", "检索，", "（综述）",
    "https://example.org/a/very/long/path-that-never-ends/at/all?x=1",
    "e\u{301}", "👩🏽", "·", "\n", "\n", "\n\n", "\n-- \n",
  ]

  @Test func joiningUndoesBreaking() {
    var generator = SplitMix64(seed: 3676)
    for _ in 0..<400 {
      let count = Int.random(in: 0...60, using: &generator)
      let parts = (0..<count).map { _ in Self.words.randomElement(using: &generator) ?? "" }
      let text = withoutTrailingBlanks(parts.joined(separator: " "))
      let flowed = Flowed.text(text)
      #expect(Flowed.joined(flowed) == text)
      #expect(Flowed.text(flowed.isEmpty ? "" : Flowed.joined(flowed)) == flowed)
      for line in flowed.split(separator: "\n") {
        let isWord = !line.drop { $0 == " " }.dropLast().contains(" ")
        #expect(
          DisplayWidth.of(line) <= 72 || isWord || line.contains("，") || isShortOpening(line),
          "\(line)")
        #expect(!line.hasPrefix(">") && !line.hasPrefix("From "))
      }
    }
  }

  /// A bullet or dashes stay with a word, however long that is.
  private func isShortOpening(_ line: Substring) -> Bool {
    line.split(separator: " ").dropLast().allSatisfy { ["-", "*", "--"].contains($0) }
  }

  /// What the model never has: a line that ends with a blank says something else in flowed text.
  private func withoutTrailingBlanks(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      if line == "-- " { return String(line) }
      var line = line
      while line.last?.isWhitespace == true { line.removeLast() }
      return String(line)
    }.joined(separator: "\n")
  }

  @Test func aLetterIsBrokenAndItsSignatureIsNot() {
    let letter = """
      Dear committee, this sentence is longer than a line of seventy-two columns can be.
       indented
      >not a quotation
      From here on
      -- 
      Maria
      """
    #expect(
      Flowed.text(letter) == """
        Dear committee, this sentence is longer than a line of seventy-two 
        columns can be.
          indented
         >not a quotation
         From here on
        -- 
        Maria
        """)
  }

  @Test func aParagraphOfIdeographsStaysWhole() {
    let paragraph = String(repeating: "我研究大规模机器学习系统，", count: 20)
    #expect(Flowed.text(paragraph) == paragraph)
    // Beyond what a line of a mail may hold it is broken, but never before a comma.
    let long = String(repeating: paragraph, count: 3)
    let lines = Flowed.text(long).split(separator: "\n")
    #expect(lines.count == 3)
    #expect(lines.allSatisfy { $0.utf8.count <= 998 && !$0.hasPrefix("，") })
    #expect(lines.joined() == long)
  }

  @Test(arguments: Array("。，、）》！？：；」』】"))
  func noLineBeginsWithAClosingMark(_ mark: Character) {
    #expect(!IdeographBreaks.allowed(between: "学", and: mark))
    #expect(IdeographBreaks.allowed(between: mark, and: "学"))
    let line = String(repeating: "词", count: 35) + " \(mark)学 end"
    #expect(Flowed.text(line) == String(repeating: "词", count: 35) + " \(mark)学 \nend")
  }

  @Test(arguments: Array("（《「『【")) func noLineEndsWithAnOpeningMark(_ mark: Character) {
    #expect(!IdeographBreaks.allowed(between: mark, and: "学"))
    #expect(IdeographBreaks.allowed(between: "学", and: mark))
  }

  // MARK: Width

  /// Texts as they come; both rulers know whole clusters.
  static let texts = [
    "Hailin Zhang", "张海林", "吳健雄 (Chien-Shiung Wu)", "e\u{301}", "ＡＢＣ！", "한국어", "ひらがな カタカナ ｶﾅ",
    "👩🏽 👩 🇨🇳 ❤️ ☎️ ⚖️ 1️⃣ 🏆", "“ ” — • · × ° … β Ω Чехов", "ภาษาไทย", "עברית", "ﬁ ½ № ™ €", "①②③", "【王小明】",
  ]

  @Test func textsAreAsWideAsWcwidthSays() throws {
    let widths = try Judge("width").verdicts(Int.self, on: Self.texts)
    for (text, width) in zip(Self.texts, widths) {
      #expect(DisplayWidth.of(text) == width, "\(text)")
    }
  }

  /// Where Unicode 16 widened what was narrow, and fillers that nobody sees.
  static let exceptions: [ClosedRange<UInt32>] = [
    0x3164...0x3164, 0xFFA0...0xFFA0,
    0x2630...0x2637, 0x268A...0x268F, 0x4DC0...0x4DFF,
  ]

  @Test func everyCharacterIsAsWideAsWcwidthSays() throws {
    let ranges: [ClosedRange<UInt32>] = [
      0xA0...0xD7FF, 0xF900...0xFFFD, 0x1F000...0x1FAFF, 0x20000...0x20100,
    ]
    let characters = ranges.joined().compactMap(Unicode.Scalar.init).filter { scalar in
      let age = scalar.properties.age ?? (99, 0)
      return age <= (15, 0) && !Self.exceptions.contains { $0.contains(scalar.value) }
        && ![.control, .format, .spacingMark, .lineSeparator, .paragraphSeparator].contains(
          scalar.properties.generalCategory)
    }
    let widths = try Judge("width").verdicts(Int.self, on: characters.map { String($0) })
    let different = zip(characters, widths).filter { DisplayWidth.of(String($0)) != $1 }
    #expect(different.map { String($0.0.value, radix: 16) + ":\($0.1)" } == [])
  }
}
