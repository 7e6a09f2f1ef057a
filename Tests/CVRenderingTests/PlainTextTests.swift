import CVModel
import CVRendering
import Foundation
import TestSupport
import Testing

/// What somebody sees who pastes the text into an application form.
@Suite struct PlainTextTests {
  @Test func itBeginsWithTheNameAndTheNote() async throws {
    let lines = try await lines(of: SampleCV.hailinZhang)
    #expect(
      lines.prefix(8) == [
        "Hailin Zhang", "", "张海林", "E-mail: z.hl@pku.edu.cn", "", "ON THE JOB MARKET",
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

  @Test func aHostileNameLeavesNothingInvisible() async throws {
    var cv = SampleCV.hailinZhang
    cv.candidate.name = "Ha\u{200B}i\tlin\u{202E}\u{0}\nZhang\u{AD}\u{A0}e\u{301}"
    for options in [RenderingOptions(), .mailText, .ascii] {
      let text = try await render(cv, to: "text", options: options)
      let isFlowed = options.text.profile == .mail
      #expect(PlainTextRules.broken(by: text, isFlowed: isFlowed) == [])
      #expect(text.hasPrefix("Hai lin Zhang \(options.text.isASCII ? "e" : "é")\n"))
    }
  }

  @Test func noSeparatorIsLeftDangling() async throws {
    for sample in SampleCV.named.values {
      let text = try await render(sample, to: "text")
      for line in text.split(separator: "\n") {
        #expect(!line.hasSuffix(":") && !line.hasSuffix(","))
      }
    }
  }

  @Test func theCandidateStandsOutAsAsked() async throws {
    var options = RenderingOptions()
    options.text.emphasis = .brackets
    let brackets = try await render(SampleCV.hailinZhang, to: "text", options: options)
    #expect(brackets.contains("Penghao Zhao*, 【Hailin Zhang】*, Qinhan Yu"))
    options.text.emphasis = .none
    let none = try await render(SampleCV.hailinZhang, to: "text", options: options)
    #expect(none.contains("Penghao Zhao*, Hailin Zhang*, Qinhan Yu"))
  }

  @Test func aPaperUnderAnotherEntrySetsTheCandidateOffToo() async throws {
    var paper = Publication(title: "A note")
    paper.authors = [Author("Ada Wu", isCandidate: true), Author("Li Wei")]
    var entry = Entry(.item(Item(.project, title: "A project")), text: [], lines: 1...1)
    entry.children = [Entry(.publication(paper), text: [], lines: 2...2)]
    var section = Section(.projects, title: "Projects", lines: 1...2)
    section.entries = [entry]
    var cv = CV(candidate: Candidate(name: "Ada Wu"))
    cv.sections = [section]
    #expect(try await render(cv, to: "text").contains("\n- A note · ADA WU, Li Wei\n"))
  }

  @Test func linksToCoauthorsAreNoLinksOfThePaper() async throws {
    var paper = Publication(title: "A note")
    paper.authors = [Author("Ada Wu", isCandidate: true), Author("Li Wei", marks: "*")]
    var entry = Entry(.publication(paper), text: [], lines: 1...1)
    entry.links = ["Li Wei", "PDF"].compactMap { label in
      LinkTarget("https://example.org/\(label.prefix(2))").map { Link(label, $0) }
    }
    var section = Section(.publications, title: "Papers", lines: 1...2)
    section.entries = [entry]
    var cv = CV(candidate: Candidate(name: "Ada Wu"))
    cv.sections = [section]
    let text = try await render(cv, to: "text")
    #expect(text.hasSuffix("\nA note\nADA WU, Li Wei*\nPDF: https://example.org/PD\n"))
  }

  /// Parsers of applications are closed; this one is not. Its idea of a name is poor, and it takes
  /// papers for degrees, but what it must not miss it finds.
  private func lines(of cv: CV) async throws -> [String] {
    try await render(cv, to: "text").components(separatedBy: "\n")
  }
}
