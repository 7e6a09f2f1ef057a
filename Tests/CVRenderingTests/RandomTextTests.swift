import CVModel
import CVRendering
import TestSupport
import Testing

/// Any Unicode in any field: TeX never stops at it.
@Suite(.serialized) struct RandomTextTests {
  /// 300 CVs, each random in every field, 30 to a document.
  @Test(arguments: 0..<(Thorough.isOn ? 10 : 2)) func everyFieldCompiles(batch: Int) async throws {
    var random = RandomText(seed: UInt64(batch) * 977 + 5)
    var all = LaTeXSamples.everywhere(random.text())
    for _ in 0..<29 {
      let cv = LaTeXSamples.everywhere(random.text())
      all.summary += cv.summary
      all.contacts += cv.contacts
      all.sections += cv.sections
    }
    var report = Report()
    let output = try await PDFRenderer(timeLimit: .seconds(300)).render(
      all, options: RenderingOptions(), report: &report)
    guard case .bytes(let bytes) = output else { throw NotAPDF() }
    #expect(bytes.starts(with: Array("%PDF".utf8)))
    #expect(report.diagnostics.allSatisfy { ["missing-character"].contains($0.code) })
  }
}

/// Strings of all planes, with what means something to TeX more often than chance would have it.
struct RandomText {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  private static let telling =
    Array(#"\{}$&#^_~%[]<>|-'"`,;: "#.unicodeScalars) + [
      "\u{301}", "\u{200D}", "\u{202E}", "\u{AD}", "\u{FE0F}", "\u{1F3FD}", "\u{FB01}", "\u{E000}",
      "\u{3000}", "\u{2028}",
    ]
  private static let words = [
    #"\input"#, #"\par"#, "$x^2$", #"\(x"#, #"$\alpha$"#, "^^M", "{", "}", #"\\"#, "\n\n", "张", "é",
  ]

  mutating func next(_ bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(bound))
  }

  mutating func text() -> String {
    var text = ""
    for _ in 0..<(4 + next(16)) {
      switch next(4) {
      case 0: text += Self.words[next(Self.words.count)]
      case 1: text.unicodeScalars.append(Self.telling[next(Self.telling.count)])
      case 2: text.unicodeScalars.append(Unicode.Scalar(UInt32(next(0x500))) ?? " ")
      default: text.unicodeScalars.append(Unicode.Scalar(UInt32(next(0x1_FFFF))) ?? " ")
      }
    }
    return text
  }
}
