import CVModel
import CVRendering
import Foundation
import Testing

/// What somebody sees who pastes the text into an application form.
@Suite struct PlainTextTests {
  @Test func itBeginsWithTheNameAndTheNote() async throws {
    let lines = try await lines(of: SampleCV.hailinZhang)
    #expect(
      lines.prefix(7) == [
        "Hailin Zhang", "张海林", "E-mail: z.hl@pku.edu.cn", "", "ON THE JOB MARKET",
        "I am currently on the job market. Please feel free to reach out if you have openings.", "",
      ])
  }

  @Test func theCandidateStandsOutInEveryAuthorList() async throws {
    let text = try await render(SampleCV.hailinZhang, to: "text")
    #expect(text.ranges(of: "HAILIN ZHANG").count == 14)
    #expect(text.contains("Penghao Zhao*, HAILIN ZHANG*, Qinhan Yu"))
    #expect(try await render(SampleCV.chinese, to: "text").contains("李雷, 【王小明】"))
    #expect(try await render(SampleCV.everything, to: "text").contains("【MARIA NOWAK】, LI WEI"))
  }

  @Test func aSectionTitleStandsAloneInCapitals() async throws {
    let lines = try await lines(of: SampleCV.hailinZhang)
    for title in ["ABOUT", "EDUCATION", "PUBLICATIONS", "SYSTEMS"] {
      let index = try #require(lines.firstIndex(of: title))
      #expect(lines[index - 1].isEmpty)
    }
    #expect(lines.contains("2020 - Present"))
  }

  @Test func everyLinkIsThereOnceAndWhole() async throws {
    let text = try await render(SampleCV.hailinZhang, to: "text")
    for paper in SampleCV.papers {
      guard let pdf = paper.pdf else { continue }
      #expect(text.contains("\nPDF: \(pdf)\n"))
    }
    #expect(text.ranges(of: "https://github.com/PKU-DAIR/Hetu").count == 1)
    #expect(text.contains("\n[PDF coming soon]\n"))
  }

  @Test func aLegendThatTheIntroDoesNotSayIsPrinted() async throws {
    let text = try await render(SampleCV.everything, to: "text")
    #expect(text.contains("\n* the authors are in alphabetical order\n† corresponding author\n"))
    let seed = try await render(SampleCV.hailinZhang, to: "text")
    #expect(seed.ranges(of: "represents co-first author").count == 1)
  }

  @Test(arguments: SampleCV.named.keys.sorted() + ["hostile"])
  func nothingInvisibleAndNoHoles(sample: String) async throws {
    var cv = SampleCV.named[sample] ?? SampleCV.hailinZhang
    if sample == "hostile" {
      cv.candidate.name = "Ha\u{200B}i\tlin\u{202E}\u{0}\nZhang\u{AD} e\u{301}"
    }
    let text = try await render(cv, to: "text")
    #expect(text.hasSuffix("\n") && !text.hasPrefix("\n"))
    #expect(!text.contains("\n\n\n") && !text.contains(" \n"))
    #expect(text == text.precomposedStringWithCanonicalMapping)
    let unwanted = text.unicodeScalars.filter { scalar in
      scalar != "\n"
        && (scalar.properties.generalCategory == .control
          || scalar.properties.generalCategory == .format)
    }
    #expect(unwanted.isEmpty)
  }

  @Test func noSeparatorIsLeftDangling() async throws {
    for sample in SampleCV.named.values {
      let text = try await render(sample, to: "text")
      for line in text.split(separator: "\n") {
        #expect(!line.hasPrefix("·") && !line.hasSuffix("·") && !line.contains("· ·"))
        #expect(!line.hasSuffix(":") && !line.hasSuffix(","))
      }
    }
  }

  private func lines(of cv: CV) async throws -> [String] {
    try await render(cv, to: "text").components(separatedBy: "\n")
  }
}
