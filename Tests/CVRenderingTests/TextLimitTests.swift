import CVModel
import CVRendering
import Testing

/// Text that fits the limit of a form.
@Suite struct TextLimitTests {
  @Test(arguments: ["hailin-zhang", "everything", "chinese"], TextLimit.Unit.allCases)
  func neverExceedsTheLimit(sample: String, unit: TextLimit.Unit) async throws {
    let cv = try #require(SampleCV.named[sample])
    for profile in TextOptions.Profile.allCases where profile == .form || unit == .bytes {
      var options = RenderingOptions()
      options.text.profile = profile
      let whole = unit.count(try await render(cv, to: "text", options: options))
      for limit in stride(from: 1, through: whole + 40, by: max(1, whole / 7)) {
        options.text.limit = TextLimit(count: limit, unit: unit)
        guard let text = try? await render(cv, to: "text", options: options) else {
          #expect(limit < 400, "name, contacts and note fit \(limit)")
          continue
        }
        #expect(unit.count(text) <= limit)
        #expect(text.contains(sample == "chinese" ? "未列出" : "Left out: ") == (limit < whole))
      }
    }
  }

  @Test func entriesGoWholeAndTheLeastImportantFirst() async throws {
    let text = try await fitted(SampleCV.hailinZhang, to: 4_000)
    #expect(text.hasSuffix("\n\nLeft out: 2 publications, 1 paragraph, 1 project.\n"))
    #expect(!text.contains("SYSTEMS") && !text.contains("ABOUT"))
    #expect(text.contains("ON THE JOB MARKET") && text.contains("BS, major in Computer Science"))
    // First author in 2023, and a prize in 2022; the plain papers of 2022 are gone.
    #expect(text.contains("Model-enhanced Vector Index") && text.contains("Best Scalable Data"))
    #expect(!text.contains("HET-GMP"))
    for paper in SampleCV.papers where text.contains(paper.title) {
      #expect(paper.pdf.map { text.contains($0) } ?? true)
    }
  }

  @Test func moreRoomHoldsMore() async throws {
    var previous = 0
    for limit in stride(from: 400, through: 6_000, by: 400) {
      let text = try await fitted(SampleCV.hailinZhang, to: limit)
      #expect(text.count >= previous)
      previous = text.count
    }
  }

  @Test func whatIsTooLongLeavesItsRoomToOthers() async throws {
    var long = Publication(title: RichText(String(repeating: "Very Long ", count: 30)))
    long.award = RichText("Best Paper")
    let short = Publication(title: RichText("Sky"))
    var section = Section(.publications, title: RichText("Publications"), lines: 1...3)
    section.entries = [long, short].map { Entry(.publication($0), text: [$0.title], lines: 2...2) }
    var cv = CV(candidate: Candidate())
    cv.candidate.name = "Ada Lin"
    cv.sections = [section]
    let text = try await fitted(cv, to: 120)
    #expect(text.contains("Sky"))
    #expect(text.hasSuffix("Left out: 1 publication.\n"))
  }

  @Test func theHeaderIsNeverCut() async throws {
    await #expect {
      try await fitted(SampleCV.hailinZhang, to: 100)
    } throws: { error in
      guard case .limit(let message) = error as? RenderingError else { return false }
      return message.contains("does not fit 100 characters")
    }
  }

  @Test func allCountsAreSaid() async throws {
    var options = RenderingOptions()
    options.text.limit = TextLimit(count: 500, unit: .bytes)
    var report = Report()
    let text = try await render(SampleCV.chinese, to: "text", options: options, report: &report)
    let note = try #require(report.diagnostics.first { $0.code == "text-length" })
    #expect(
      note.message.contains(
        "\(text.unicodeScalars.count) characters, \(text.utf16.count) UTF-16 units, \(text.utf8.count) bytes"
      ))
    #expect(note.severity == .note)
    var quiet = Report()
    _ = try await render(SampleCV.chinese, to: "text", options: RenderingOptions(), report: &quiet)
    #expect(quiet.diagnostics.isEmpty)
  }

  @Test func unitsCountAsFormsDo() {
    let text = "A & B <\"é\">\n张😀\n"
    #expect(TextLimit.Unit.chars.count(text) == 15)
    #expect(TextLimit.Unit.utf16.count(text) == 16)
    #expect(TextLimit.Unit.bytes.count(text) == text.utf8.count)
    #expect(
      TextLimit.Unit.html.count(text) == "A &amp; B &lt;&quot;é&quot;&gt;<br>12张x<br>12".count)
  }

  private func fitted(_ cv: CV, to limit: Int) async throws -> String {
    var options = RenderingOptions()
    options.text.limit = TextLimit(count: limit)
    return try await render(cv, to: "text", options: options)
  }
}
