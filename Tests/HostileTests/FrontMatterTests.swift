import CVModel
import Homepage
import Testing

/// Headers that are built to explode, or mean something else to a generator.
@Suite struct FrontMatterTests {
  private func read(_ header: String, by fence: String = "---") -> (FrontMatter, [Diagnostic]) {
    var report = Report()
    let page = Page(reading: Source("\(fence)\n\(header)\n\(fence)\n\nAda Lin\n"), into: &report)
    return (page.frontMatter, report.diagnostics.filter { $0.code == "front-matter" })
  }

  static let bomb =
    "a: &a [x, x, x, x, x, x, x, x, x]\n"
    + zip("abcdefgh", "bcdefghi").map { before, name in
      "\(name): &\(name) [" + (0..<9).map { _ in "*\(before)" }.joined(separator: ", ") + "]"
    }.joined(separator: "\n")

  @Test(
    .timeLimit(.minutes(1)),
    arguments: [
      bomb, bomb + "\n? *i\n: x", bomb + "\nz: {[*i]: x}", bomb + "\nz: {*i : x}",
      (0..<33).map { "k\($0): &a\($0) x" }.joined(separator: "\n"), "<<: {a: b}",
      "title: !!python/object/apply:os.system [ls]", "title: !Ref x", "title: a\ntitle: b",
      "title: [", "title: \"a", "a: &a [*a]", "a: *nobody",
    ])
  func isSaid(_ header: String) { #expect(read(header).1.isEmpty == false) }

  @Test func severalAnchorsAreFine() {
    let header = (0..<32).map { "k\($0): &a\($0) x" }.joined(separator: "\n") + "\nb: *a3"
    let (matter, found) = read(header)
    #expect(found == [] && matter.string("b") == "x")
  }

  @Test(arguments: [
    "no", "yes", "on", "null", "~x", "12:30", "1_000", "0o14", "0x1F", "1e3", ".inf", "2024-01-02",
    "2001-12-14t21:59:43.10-05:00", "true", "1.10",
  ])
  func aValueStaysText(_ value: String) {
    #expect(read("title: \(value)").0.string("title") == value)
    #expect(read("title = \(value)", by: "+++").0.string("title") == value)
  }

  @Test(
    .timeLimit(.minutes(1)),
    arguments: [
      "a = [", "a = [[[[", "[", "[[a", "= b", "a = \"b", "a = '''b", "a = {b = {c = ",
      "a = \"\\u202E\"",
      String(repeating: "a = [\n", count: 2_000), String(repeating: "[a]\n", count: 2_000),
      "a = [" + String(repeating: "[", count: 4_000),
      "a = [" + String(repeating: "\"", count: 4_000),
    ])
  func isReadAsTOMLWhateverItHolds(_ header: String) {
    let (matter, _) = read(header, by: "+++")
    #expect(matter.fields.count <= header.utf8.count)
  }
}
