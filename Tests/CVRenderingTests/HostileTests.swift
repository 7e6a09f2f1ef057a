import CVModel
import CVRendering
import Foundation
import Testing

/// Words of a page that try to be more than words.
@Suite struct HostileTests {
  static let payloads = [
    "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "' onmouseover='alert(1)",
    "</style><svg/onload=alert(1)>", "</title><script>", "<!--", "-->", "]]>", "<![CDATA[",
    "&lt;b&gt; &amp;amp; &#60;", "<%name%>", "<%#sections%>", "{{name}}", "{{{x}}}", "%>",
    "\\input{/etc/passwd} $HOME ^^41 % # _ ~", "<\u{301}script>", "\u{202E}txt.exe",
    "a\u{1F}b\u{0}c\u{7F}d\u{FFFE}", "e\u{301}\u{323}", "👩🏽‍🔬 🇨🇳", "⅛⅜⅝⅞",
    String(repeating: "x", count: 2_000),
  ]

  @Test(arguments: payloads) func nothingBecomesMarkup(_ payload: String) async throws {
    let tree = try HTMLTree(try await render(cv(saying: payload), to: "html"))
    let plain = try HTMLTree(try await render(cv(saying: "plain"), to: "html"))
    #expect(shape(tree) == shape(plain))
    let title = try #require(tree.root["p"].first { $0.attributes["class"] == "title p-name" })
    let visible = payload.unicodeScalars.filter { $0.value > 0x1F && $0.value != 0x7F }
    let shown = visible.filter { $0.value != 0xFFFE && !$0.overridesDirection }
    #expect(title.text.unicodeScalars.elementsEqual(shown))
  }

  @Test(arguments: payloads) func textStaysOneFieldALine(_ payload: String) async throws {
    let text = try await render(cv(saying: payload), to: "text")
    let plain = try await render(cv(saying: "plain"), to: "text")
    #expect(lines(text) == lines(plain))
    #expect(!text.unicodeScalars.contains { $0 != "\n" && $0.value < 0x20 })
  }

  @Test(arguments: payloads) func jsonKeepsEveryScalar(_ payload: String) async throws {
    let json = try await render(cv(saying: payload), to: "json")
    let model = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any]
    let name = (model?["candidate"] as? [String: Any])?["name"] as? String
    #expect(name.map { Array($0.unicodeScalars) } == Array(payload.unicodeScalars))
  }

  private func cv(saying payload: String) -> CV {
    let text = RichText(payload)
    var paper = Publication(title: text)
    paper.authors = [Author(payload, marks: payload, isCandidate: true), Author(payload)]
    paper.venues = [text]
    paper.ranks = [payload]
    paper.status = payload
    paper.award = text
    paper.details = text
    var entry = Entry(.publication(paper), text: [text], lines: 1...1)
    entry.notes = [text]
    entry.links = LinkTarget("https://example.org").map { [Link(payload, $0)] } ?? []
    entry.group = [text]
    var section = Section(.publications, title: text, lines: 1...1)
    section.intro = [text]
    section.legend.add(payload, "meaning " + payload)
    section.entries = [entry]
    var cv = CV(candidate: Candidate(name: payload, nativeName: payload))
    cv.contacts = [Contact(.address, value: payload, text: payload)]
    cv.jobMarketNote = text
    cv.summary = [text]
    cv.sections = [section]
    return cv
  }

  /// The elements and the names of their attributes; a `lang` more or less does no harm.
  private func shape(_ tree: HTMLTree) -> [String] {
    tree.root.all.filter { $0.attributes["lang"] == nil || $0.name == "html" }
      .map { "\($0.name) \($0.attributes.keys.sorted())" }
  }

  private func lines(_ text: String) -> Int { text.split(separator: "\n").count }
}
