import CVModel
import CVRendering
import Foundation
import Testing

/// The contract of `--to json`, version 1, seen by a real parser.
@Suite struct JSONTests {
  private typealias Object = [String: Any]

  @Test func theCVIsThereUnderTheNamesOfTheContract() async throws {
    let model = try await parsed(SampleCV.hailinZhang)
    #expect(model["version"] as? Int == 1)
    let candidate = try #require(model["candidate"] as? Object)
    #expect(candidate["name"] as? String == "Hailin Zhang")
    #expect(candidate["nativeName"] as? String == "张海林")
    #expect((model["contacts"] as? [Object])?.first?["value"] as? String == "z.hl@pku.edu.cn")
    #expect((model["legend"] as? Object)?["*"] as? String == "represents co-first author.")
    let sections = try #require(model["sections"] as? [Object])
    #expect(sections.map { $0["kind"] as? String } == ["education", "publications", "projects"])
  }

  @Test func aPublicationHasItsFields() async throws {
    let entries = try await entries(of: SampleCV.hailinZhang, section: 1)
    #expect(entries.count == 14)
    let last = try #require(entries.last)
    #expect(last["type"] as? String == "publication")
    #expect(
      last["venue"] as? String == "International Conference on Very Large Data Bases / VLDB 2022")
    #expect(last["year"] as? Int == 2022)
    #expect(last["rank"] as? String == "CCF-A")
    #expect(last["award"] as? String == "Best Scalable Data Science Paper!")
    #expect(last["group"] as? [String] == ["2022"])
    #expect(last["etAl"] as? Bool == false)
    let links = try #require(last["links"] as? [[String: String]])
    #expect(links == [["label": "PDF", "url": "https://dl.acm.org/doi/10.14778/3489496.3489511"]])
    let authors = try #require(last["authors"] as? [Object])
    #expect(authors.map { $0["marks"] as? String ?? "" }.joined() == "**")
    #expect(authors.firstIndex { $0["candidate"] as? Bool == true } == 1)
  }

  @Test func datesAreAsExactAsThePage() async throws {
    let degrees = try await entries(of: SampleCV.everything, section: 0)
    #expect(degrees[0]["start"] as? String == "2015-10")
    #expect(degrees[0]["end"] as? String == "2019-06")
    let positions = try await entries(of: SampleCV.everything, section: 1)
    #expect(positions[0]["end"] as? String == "present")
    #expect(positions[1]["start"] == nil)
    #expect(positions[1]["end"] as? String == "2020")
  }

  @Test func theTextOfAnEntryHoldsItsChildren() async throws {
    let entries = try await entries(of: SampleCV.hailinZhang, section: 2)
    let text = try #require(entries[0]["text"] as? String)
    #expect(text.hasPrefix("Hetu\n2021 Synced Machine Intelligence"))
    #expect(text.hasSuffix("2021 CCF BDCI Contest."))
    let children = try #require(entries[0]["children"] as? [Object])
    #expect(children.map { $0["type"] as? String } == ["award", "award", "award"])
  }

  @Test func everyCharacterSurvivesTheWay() async throws {
    let hostile = "a\"b\\c\nd\u{1}e\u{7F}\u{2028}</script>👩🏽‍🔬 é é"
    let model = try await parsed(CV(candidate: Candidate(name: hostile)))
    let candidate = try #require(model["candidate"] as? Object)
    #expect(candidate["name"] as? String == hostile)
  }

  private func entries(of cv: CV, section: Int) async throws -> [Object] {
    let sections = try await #require(parsed(cv)["sections"] as? [Object])
    return try #require(sections[section]["entries"] as? [Object])
  }

  private func parsed(_ cv: CV) async throws -> Object {
    let text = try await render(cv, to: "json")
    let value = try JSONSerialization.jsonObject(with: Data(text.utf8))
    return try #require(value as? Object)
  }
}
