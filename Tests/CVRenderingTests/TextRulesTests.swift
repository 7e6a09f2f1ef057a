import CVModel
import CVRendering
import TestSupport
import Testing

/// Every sample in every kind of plain text.
@Suite struct TextRulesTests {
  @Test(arguments: SampleCV.named.keys.sorted(), TextOptions.Profile.allCases)
  func rulesHold(sample: String, profile: TextOptions.Profile) async throws {
    for isASCII in [false, true] {
      var options = RenderingOptions()
      options.text.profile = profile
      options.text.isASCII = isASCII
      let text = try await render(
        try #require(SampleCV.named[sample]), to: "text", options: options)
      #expect(
        PlainTextRules.broken(by: text, isFlowed: profile == .mail, isASCII: isASCII) == [])
    }
  }

  @Test(arguments: SampleCV.named.keys.sorted())
  func mailSaysWhatTheFormSays(sample: String) async throws {
    let cv = try #require(SampleCV.named[sample])
    let mail = try await render(cv, to: "text", options: .mailText)
    #expect(Flowed.joined(mail) == (try await render(cv, to: "text")))
  }

  @Test(arguments: SampleCV.named.keys.sorted())
  func noLineOfAMailIsTooWideButWhatHasNoSpace(sample: String) async throws {
    let mail = try await render(
      try #require(SampleCV.named[sample]), to: "text", options: .mailText)
    for line in mail.split(separator: "\n") where DisplayWidth.of(line) > 72 {
      #expect(!line.drop { $0 == " " }.dropLast().contains(" "), "could be broken: \(line)")
    }
  }

  @Test func noNameIsBroken() async throws {
    let mail = try await render(SampleCV.hailinZhang, to: "text", options: .mailText)
    for author in SampleCV.papers.flatMap({ $0.authors.split(separator: ", ") }) {
      let name = author.filter { $0 != "*" }
      #expect(mail.contains(name) || mail.contains(name.uppercased()))
    }
    let lines = mail.split(separator: "\n").filter { $0.hasSuffix(", ") }
    #expect(lines.count > 15, "author lists are broken after commas")
  }

  @Test func linesOfTheHeaderAreLabelAndValue() async throws {
    let text = try await render(SampleCV.everything, to: "text")
    let header = text.split(separator: "\n", omittingEmptySubsequences: false).prefix {
      !$0.isEmpty
    }
    #expect(header.first == "Maria Nowak")
    #expect(
      header.dropFirst().dropLast().allSatisfy { $0.contains(/^[A-Z][A-Za-z-]+: \S/) }, "\(header)")
  }
}

extension RenderingOptions {
  static var mailText: RenderingOptions {
    var options = RenderingOptions()
    options.text.profile = .mail
    return options
  }

  static var ascii: RenderingOptions {
    var options = RenderingOptions()
    options.text.isASCII = true
    return options
  }
}
