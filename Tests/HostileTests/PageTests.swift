import CVModel
import CVRendering
import Foundation
import TestSupport
import Testing

private let places: [(name: String, page: @Sendable (String) -> String)] = [
  ("a page", { $0 }),
  (
    "an entry",
    { "# Ada Lin\n\n## Publications\n\n- **Ada Lin**, Bo Berg. \($0) *Nature*, 2024.\n" }
  ),
  ("a heading", { "# \($0)\n\n## \($0)\n\n- \($0)\n" }),
  ("front matter", { "---\ntitle: \($0)\nname: \"\($0)\"\n\($0): x\n---\n\nAda Lin\n" }),
  ("a target", { "# Ada Lin\n\n## Awards\n\n- [Prize](\($0)) <a href=\"\($0)\">Prize</a>\n" }),
]

/// Pages that others have made to break programs, through every output.
@Suite struct PageTests {
  @Test(.enabled(if: !HostileData.commonMark.isEmpty, "the examples of CommonMark are not at hand"))
  func examplesOfCommonMark() async throws {
    #expect(HostileData.commonMark.count > 600)
    for example in HostileData.commonMark {
      try await Outputs(ofPage: example).check(example)
    }
  }

  /// Several to a page, but for front matter, which a single string can break.
  @Test(
    .enabled(if: !HostileData.naughty.isEmpty, "the strings are not at hand"),
    arguments: places.indices)
  func naughtyStrings(in place: Int) async throws {
    let size = places[place].name == "front matter" ? 1 : 10
    for texts in HostileData.naughty.batches(of: size) {
      let page = texts.map(places[place].page).joined(separator: "\n")
      try await Outputs(ofPage: page).check("\(texts) as \(places[place].name)")
    }
  }
}

/// What a real browser makes of our HTML: only what our renderers write.
@Suite struct TreeTests {
  struct Tree: Decodable, Sendable {
    /// "a class href", in the order of the page.
    var elements: [String]
    var targets: [String]
    var requests: [String]
    var console: [String]
  }

  @Test(.enabled(if: !HostileData.payloads.isEmpty, "the payloads are not at hand"))
  func nothingOfThePageIsMarkup() async throws {
    let pages = try WebPages()
    for (number, payload) in HostileData.payloads.enumerated() {
      for (kind, place) in places.prefix(2).enumerated() {
        let outputs = try await Outputs(ofPage: place.page(payload))
        outputs.check(payload)
        try pages.add("payload-\(number)-\(kind).html", outputs.html)
      }
    }
    let all = HostileData.payloads + HostileData.naughty
    for (number, texts) in all.batches(of: 100).enumerated() {
      let html = try await Outputs(of: Everywhere.cv(saying: texts)).html
      try pages.add("fields-\(number).load.html", html)
    }
    let trees = try await Judge("tree").slowVerdict([String: Tree].self, on: [pages.folder.path])
    #expect(trees.count > 400)
    for (name, tree) in trees.sorted(by: { $0.key < $1.key }) {
      #expect(tree.requests == [] && tree.console == [], "\(name)")
      for element in tree.elements {
        let words = element.split(separator: " ").map(String.init)
        #expect(Self.elements.contains(words[0]), "\(name): <\(element)>")
        #expect(Self.attributes.isSuperset(of: words.dropFirst()), "\(name): <\(element)>")
      }
      for target in tree.targets { #expect(LinkTarget(target)?.isRelative == false, "\(target)") }
    }
  }

  private static let elements: Set<String> = [
    "html", "head", "meta", "title", "style", "body", "main", "header", "section", "footer", "div",
    "h1", "h2", "h3", "h4", "h5", "h6", "p", "ul", "li", "table", "tbody", "tr", "td", "hr", "br",
    "a", "span", "strong", "em", "cite", "data", "code", "sup", "sub", "s", "u", "time", "address",
  ]

  private static let attributes: Set<String> = [
    "lang", "dir", "class", "charset", "name", "content", "href", "value", "role", "id", "datetime",
    "rel", "aria-label",
  ]
}

/// Naughty strings in every field, through an engine: it compiles, and no character is lost.
@Suite(.serialized) struct FieldTests {
  @Test(
    .enabled(if: !HostileData.naughty.isEmpty, "the strings are not at hand"), arguments: 0..<4)
  func everyFieldCompiles(quarter: Int) async throws {
    let texts = HostileData.naughty.batches(of: (HostileData.naughty.count + 3) / 4)[quarter]
    let cv = Everywhere.cv(saying: texts)
    try await Outputs(of: cv).check("quarter \(quarter)")
    var report = Report()
    let output = try await PDFRenderer(timeLimit: .seconds(300)).render(
      cv, options: RenderingOptions(), report: &report)
    guard case .bytes(let bytes) = output else { throw NotText() }
    #expect(bytes.starts(with: Array("%PDF".utf8)))
    // A character that no font has is named, so are links that lead nowhere; nothing else is wrong.
    #expect(
      Set(report.diagnostics.map(\.code)).isSubset(of: ["missing-character", "relative-link"]))
  }
}
