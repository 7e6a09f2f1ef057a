import CVModel
import Testing

@testable import CVRendering

/// What a form asks for, field by field.
@Suite struct FormFieldTests {
  private func fields(
    _ cv: CV, options: RenderingOptions = RenderingOptions()
  ) throws -> [String: String] {
    var report = Report()
    let fields = try PlainTextRenderer().fields(of: cv, options: options, report: &report)
    return Dictionary(fields.map { ($0.label, $0.text) }, uniquingKeysWith: { first, _ in first })
  }

  @Test func everyFieldIsThereInOrder() throws {
    var report = Report()
    let fields = try PlainTextRenderer()
      .fields(of: SampleCV.everything, options: RenderingOptions(), report: &report)
    #expect(
      fields.map(\.label) == [
        "Name", "E-mail", "Website", "GitHub", "Phone", "Contact", "Current position",
        "Highest degree", "Education", "Employment", "Papers & Preprints", "Service", "Other",
      ])
    #expect(fields[3].text == "https://github.com/mnowak")
    #expect(fields[6].text == "Assistant Professor\nUniversity of Warsaw\nSept. 2021 - Present")
    #expect(
      fields[10].text.hasPrefix("* the authors are in alphabetical order\n† corresponding author\n")
    )
  }

  @Test func everyFieldIsAPieceOfTheDocument() async throws {
    for profile in TextOptions.Profile.allCases {
      var options = RenderingOptions()
      options.text.profile = profile
      let text = try await render(SampleCV.hailinZhang, to: "text", options: options)
      for (label, field) in try fields(SampleCV.hailinZhang, options: options) {
        #expect(text.contains(field), "\(label)")
      }
    }
  }

  @Test func listsFitTheLimit() throws {
    var options = RenderingOptions()
    options.text.limit = TextLimit(count: 1_000)
    let fields = try fields(SampleCV.hailinZhang, options: options)
    let papers = try #require(fields["Publications"])
    #expect(papers.count <= 1_000 && papers.hasSuffix("Left out: 11 publications."))
    #expect(fields["Name"] == "Hailin Zhang")
  }

  @Test func anotherScriptHasOtherLabels() throws {
    let fields = try fields(SampleCV.chinese)
    #expect(fields["姓名"] == "王小明" && fields["最高学位"]?.hasPrefix("工学博士\n北京大学") == true)
  }

  @Test func sectionsInASCIIHaveNamesLikeTheOtherFields() throws {
    let labels = try fields(SampleCV.chinese, options: .ascii).keys
    #expect(labels.contains("Education") && labels.contains("Publications"))
  }

  static let degrees = [
    "PhD, major in Computer Science": 0, "Ph.D. in Physics": 0, "Doctor of Science": 0, "工学博士": 0,
    "M.Sc., Mechatronics": 1, "Master's degree": 1, "硕士研究生": 1, "BS, major in Computer Science": 2,
    "B.Eng. in Microelectronics": 2, "本科": 2,
  ]

  @Test(arguments: degrees.keys.sorted()) func degreesHaveRanks(_ degree: String) {
    #expect(Degrees.rank(of: degree) == Self.degrees[degree])
  }

  @Test func whatIsNoDegreeHasNone() {
    #expect(Degrees.rank(of: "Visiting student") == nil)
    #expect(Degrees.rank(of: "Massive computing") == nil)
  }
}
