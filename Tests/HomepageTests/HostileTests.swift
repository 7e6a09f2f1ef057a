import CVModel
import Homepage
import Testing

/// Pages that are made to hurt: each must be read in a time that grows with its size alone.
@Suite(.serialized) struct HostileTests {
  /// Repetitions; what grows with their square takes minutes already.
  static let size = 4_000

  static let pages: [(name: String, text: String)] = [
    ("deep boxes", many("<div>") + "x" + many("</div>")),
    ("deep lists", many("<ul><li>") + "x"),
    ("closing tags without opening ones", many("<p>", 2_000) + many("</b>")),
    ("deep quotes", String(repeating: ">", count: size) + " x"),
    ("deep emphasis", many("*a **a ")),
    ("brackets", many("[") + "x" + many("]")),
    ("code spans", many("`a``b```c") + "^x^"),
    ("carets", many("^a^ ")),
    ("strokes", many("~~a~~ ")),
    ("stars beside ideographs", many("**中：**文")),
    ("braces", many("{")),
    ("attribute lists", many("{: ")),
    ("Liquid", many("{% for x %}\n")),
    ("Liquid without an end", many("{% ")),
    ("output without an end", many("{{ \n")),
    ("comments without an end", many("<!-- \n")),
    ("comments", many("<!-- a -->")),
    ("footnotes", many("[^a] ")),
    ("dollars", many("$^*$ ")),
    ("targets", many("](a b ")),
    ("raised stars", many("<sup>*")),
    ("addresses", many("a@")),
    ("dots", many("a.") + "@"),
    ("table rows", "|-|\n" + many("|a|\n")),
    ("cells", "|-|\n" + many("|a")),
    ("definitions", "a\n" + many(": b\n")),
    ("boxes", many("::: a\n")),
    ("Markdown in HTML", many("<div markdown=\"1\">\n")),
    ("attributes", "<div " + many("a=b ") + ">x</div>"),
    ("soft line breaks behind a link", "[a](b\n'c')" + many("d\n")),
    ("indented tags", many("    <div>\n\n")),
    ("anchors in YAML", "---\na: &a [x]\n" + many("b: [*a, *a]\n", 500) + "---\nx"),
    ("nested YAML", "---\na: " + many("[") + "\n---\nx"),
    ("dashes in YAML", "---\n" + many("- ") + "x: y\n---\nx"),
    ("rows without a table", many("<tr><td>")),
    ("links", many("<a href=b>")),
  ]

  private static func many(_ text: String, _ count: Int = size) -> String {
    String(repeating: text, count: count)
  }

  @Test(.timeLimit(.minutes(1)), arguments: pages.indices)
  func isReadInTime(_ index: Int) {
    let (name, text) = Self.pages[index]
    var report = Report()
    let page = Page(reading: Source(text), into: &report)
    #expect(page.blocks.count <= text.utf8.count, "\(name)")
  }
}
