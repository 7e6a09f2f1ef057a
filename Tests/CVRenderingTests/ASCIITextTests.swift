import CVModel
import Foundation
import TestSupport
import Testing

@testable import CVRendering

@Suite struct ASCIITextTests {
  static let spellings = [
    "Erdős, Łukasz Müller, Øystein, Þór": "Erdos, Lukasz Muller, Oystein, Thor",
    "ÞÓR ÆGIR Ægir": "THOR AEGIR Aegir", "λ-calculus, Δt": "lambda-calculus, Delta t",
    "Чехов": "Chekhov", "• a → b ≤ 5 €": "* a -> b <= 5 EUR",
    "“smart” – ‘quotes’…": "\"smart\" - 'quotes'...",
    "10²³ and H₂O": "10^23 and H2O", "β-ray, 5 μm, Χρήστος": "beta-ray, 5 um, Chrestos",
    "Nowak*†, 王‡": "Nowak*+, wang++", "综述，检索（2024）。": "zong shu, jian suo (2024).",
    "见 Bin Cui 和 PKU": "jian Bin Cui he PKU", "在PKU读博": "zai PKU du bo", "ＡＢＣ　１": "ABC 1",
    "https://zh.wikipedia.org/wiki/张 张": "https://zh.wikipedia.org/wiki/%E5%BC%A0 zhang",
    "学院(https://example.cn/)的": "xue yuan(https://example.cn/)de", "re\u{301}sume\u{301}": "resume",
    "【王】": "[wang]", "a ≢ b ≠ c": "a !== b != c", "5 ㎏": "5 kg",
    "√z, √2 and √(x + 1)": "sqrt z, sqrt 2 and sqrt(x + 1)",
    "∀x ∃y, ∆t × n": "forall x exists y, Delta t x n", "½ ① ™": "1/2 (1) (TM)",
  ]

  @Test(arguments: spellings.keys.sorted()) func isSpelled(_ text: String) {
    #expect(ASCIIText(text).text == Self.spellings[text])
  }

  @Test func whatHasNoFormIsToldAndLeavesNoHole() {
    let ascii = ASCIIText("🎉 We won 🏆 it 🎉.\nAgain")
    #expect(ascii.text == "We won it.\nAgain")
    #expect(ascii.missing == ["🎉", "🏆"])
    #expect(ASCIIText("a ⊉ b").missing == ["⊉"], "the stroke is no accent")
  }

  @Test func nothingVanishesUntold() {
    let ranges: [ClosedRange<UInt32>] = [
      0xA1...0x5FF, 0x900...0x9FF, 0xE00...0xEFF, 0x1E00...0x1FFF, 0x2010...0x2BFF, 0x3001...0x33FF,
      0x4E00...0x4E4F,
      0xAC00...0xAC2F, 0xFB00...0xFB4F, 0xFF01...0xFFEF, 0x1F300...0x1FAFF,
    ]
    let ours = ranges.joined().compactMap(Unicode.Scalar.init).filter(isVisible).filter { scalar in
      let ascii = ASCIIText(String(scalar))
      return !ascii.text.unicodeScalars.allSatisfy(\.isASCII)
        || ascii.text.allSatisfy(\.isWhitespace) && ascii.missing.isEmpty
    }
    #expect(ours.map { "\($0) " + String($0.value, radix: 16) } == [])
  }

  private func isVisible(_ scalar: Unicode.Scalar) -> Bool {
    ![
      .unassigned, .nonspacingMark, .enclosingMark, .spacingMark, .format, .control, .lineSeparator,
      .paragraphSeparator, .spaceSeparator,
    ]
    .contains(scalar.properties.generalCategory)
  }

  // MARK: Another opinion

  /// Without Greek letters, which are symbols where they stand alone. See `Goldens/ascii.tsv`, where each difference from anyascii has its reason.
  @Test func differencesFromAnyasciiAreKnown() throws {
    let ranges: [ClosedRange<UInt32>] = [
      0xA1...0x17F, 0x218...0x21B, 0x410...0x44F, 0x1EA0...0x1EF9, 0x2010...0x2027,
      0x2030...0x203D, 0x2070...0x209C, 0x20A0...0x20BF, 0x2100...0x214F, 0x2190...0x2194,
      0x2200...0x226B, 0x3001...0x3011, 0xFF01...0xFF5E,
    ]
    let characters = ranges.joined().compactMap(Unicode.Scalar.init).filter(isVisible).map {
      String($0)
    }
    let theirs = try Judge("ascii").verdicts(String.self, on: characters)
    let lines = zip(characters, theirs).compactMap { character, theirs -> String? in
      let ascii = ASCIIText(character)
      let ours = ascii.missing.isEmpty ? ascii.text.filter { $0 != " " } : "(left out)"
      return ours == theirs ? nil : "\(character)\t\(ours)\t\(theirs)"
    }
    let path = URL(filePath: #filePath).deletingLastPathComponent().appending(
      path: "Goldens/ascii.tsv")
    let known = try String(contentsOf: path, encoding: .utf8).split(separator: "\n")
      .map { $0.split(separator: "\t", omittingEmptySubsequences: false) }
    let reasons = Dictionary(
      known.map { ($0.prefix(3).joined(separator: "\t"), $0.count > 3 ? $0[3] : "") },
      uniquingKeysWith: { $1 })
    #expect(lines.filter { reasons[$0] == nil } == [], "not in ascii.tsv")
    #expect(reasons.keys.filter { !lines.contains($0) } == [], "no difference any more")
    #expect(reasons.filter { $0.value.isEmpty }.isEmpty, "has no reason")
  }

  // MARK: Names

  @Test func theLatinNameOfThePageIsUsedAsItIs() async throws {
    var report = Report()
    let text = try await render(SampleCV.hailinZhang, to: "text", options: .ascii, report: &report)
    #expect(text.hasPrefix("Hailin Zhang\n\nE-mail: z.hl@pku.edu.cn\n"))
    #expect(text.ranges(of: "HAILIN ZHANG").count == 14)
    #expect(report.diagnostics.map(\.code) == ["ascii-native-name"])
    #expect(report.diagnostics.first?.message.contains("张海林") == true)
  }

  @Test func theNativeNameInASentenceBecomesTheLatinOne() async throws {
    var cv = SampleCV.hailinZhang
    cv.summary = ["I am Hailin Zhang (张海林), 张海林 at https://example.cn/张海林."]
    let text = try await render(cv, to: "text", options: .ascii)
    #expect(
      text.contains(
        "\nI am Hailin Zhang, Hailin Zhang at https://example.cn/%E5%BC%A0%E6%B5%B7%E6%9E%97.\n"))
  }

  @Test func aNameWithoutLatinFormIsAGuessAndSaidToBeOne() async throws {
    var report = Report()
    let text = try await render(SampleCV.chinese, to: "text", options: .ascii, report: &report)
    #expect(text.hasPrefix("Wang Xiao Ming\n\nE-mail: wang@example.cn\n\nON THE JOB MARKET\n"))
    #expect(text.contains("\nEDUCATION\n") && text.contains("\nPUBLICATIONS\n"))
    #expect(text.contains("Li Lei, WANG XIAO MING"))
    #expect(text.contains("\nSep 2019 - Present\n"))
    #expect(report.diagnostics.contains { $0.code == "ascii-name" && $0.severity == .warning })
    #expect(
      report.diagnostics.contains { $0.code == "ascii-guess" && $0.message.contains("李雷") == false }
    )
  }
}
