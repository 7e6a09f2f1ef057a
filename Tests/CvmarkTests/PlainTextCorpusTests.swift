import CVModel
import CVRendering
import TestSupport
import Testing

/// The rules of plain text over pages of real researchers, as far as they are at hand.
@Suite(.enabled(if: Corpus.folder != nil, "the homepages are not at hand"))
struct PlainTextCorpusTests {
  /// Every page is read once for all tests.
  private static let readings = Dictionary(
    uniqueKeysWithValues: Corpus.pages.map { page in
      (page, Result { try Sample.read(Corpus.text("pages/" + page)) })
    })

  private static func reading(_ page: String) throws -> CV { try #require(readings[page]).get() }

  @Test(arguments: Corpus.pages) func rulesHold(_ page: String) async throws {
    let cv = try Self.reading(page)
    for profile in TextOptions.Profile.allCases {
      for isASCII in [false, true] {
        var options = RenderingOptions()
        options.text.profile = profile
        options.text.isASCII = isASCII
        let text = try await text(of: cv, options)
        let broken = PlainTextRules.broken(by: text, isFlowed: profile == .mail, isASCII: isASCII)
        #expect(broken == [], "\(profile) \(isASCII ? "ASCII" : "")")
        guard profile == .mail else { continue }
        options.text.profile = .form
        #expect(Flowed.joined(text) == (try await self.text(of: cv, options)))
      }
    }
  }

  @Test(arguments: Corpus.pages) func limitHolds(_ page: String) async throws {
    let cv = try Self.reading(page)
    // A unit for each page: all of them for all pages take minutes.
    let units = TextLimit.Unit.allCases
    let unit = units[(Corpus.pages.firstIndex(of: page) ?? 0) % units.count]
    var options = RenderingOptions()
    options.text.limit = TextLimit(count: 4_000, unit: unit)
    #expect(unit.count(try await text(of: cv, options)) <= 4_000)
  }

  @Test(arguments: Corpus.pages) func linksOfPapersAreThereOnceAndWhole(_ page: String) async throws
  {
    let cv = try Self.reading(page)
    let text = try await text(of: cv, RenderingOptions())
    for section in cv.sections where section.kind == .publications {
      for entry in section.entries {
        guard case .publication(let paper) = entry.content else { continue }
        let names = paper.authors.map(\.name)
        for link in entry.links where link.target.scheme?.hasPrefix("http") == true {
          let isPerson = names.contains(link.label)
          let target = link.target.description.unicodeScalars.prefix { $0 != " " }
          #expect(isPerson || text.contains(String(target)), "\(link)")
        }
      }
    }
  }

  private func text(of cv: CV, _ options: RenderingOptions) async throws -> String {
    var report = Report()
    let output = try await PlainTextRenderer().render(cv, options: options, report: &report)
    guard case .text(let text) = output else { return "" }
    return text
  }
}
