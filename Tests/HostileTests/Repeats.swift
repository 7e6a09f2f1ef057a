import Testing

/// A shape of a page that is repeated until a careless program takes for ever: what broke parsers of
/// Markdown, and what our own grammar has.
struct Repeat: Sendable, CustomTestStringConvertible {
  let name: String
  var head = ""
  let unit: String
  /// As often as `unit`.
  var closing = ""
  var tail = ""

  var testDescription: String { name }

  /// A page of about `size` bytes.
  func page(size: Int) -> String {
    let count = max(1, size / (unit.utf8.count + closing.utf8.count))
    return "# Ada Lin\n\n" + head + String(repeating: unit, count: count)
      + String(repeating: closing, count: count) + tail + "\n"
  }

  static let all = markdown + html + ours

  /// Those of cmark's own tests and advisories.
  private static let markdown = [
    Repeat(name: "nested strong emphasis", unit: "*a **a ", tail: "b"),
    Repeat(name: "emphasis closers without openers", unit: "a_ "),
    Repeat(name: "emphasis openers without closers", unit: "_a "),
    Repeat(name: "link closers without openers", unit: "a]"),
    Repeat(name: "link openers without closers", unit: "[a"),
    Repeat(name: "mismatched openers and closers", unit: "*a_ "),
    Repeat(name: "openers and closers in threes", head: "a**b", unit: "c* "),
    Repeat(name: "links and emphasis", unit: "[ a_"),
    Repeat(name: "brackets before parentheses", unit: "[ (]("),
    Repeat(name: "images without an end", unit: "![[]()"),
    Repeat(name: "nested brackets", unit: "[", closing: "]"),
    Repeat(name: "nested block quotes", unit: "> ", tail: "a"),
    Repeat(name: "deep quotes and a star", unit: ">", closing: "a*"),
    Repeat(name: "deep lists", unit: "* ", tail: "a"),
    Repeat(name: "dashes of lists", unit: " -"),
    Repeat(name: "backticks of many lengths", unit: "e`ee``eee```"),
    Repeat(name: "link targets without an end", unit: "[a](<b"),
    Repeat(name: "links with open parentheses", unit: "[a](b("),
    Repeat(name: "declarations without an end", unit: "a <!A "),
    Repeat(name: "processing instructions without an end", unit: "a <? "),
    Repeat(name: "CDATA without an end", unit: "a <![CDATA["),
    Repeat(name: "comments without an end", unit: "</ <!--"),
    Repeat(name: "references to one target", head: "[x]: /y\n\n", unit: "[x] "),
    Repeat(name: "definitions of links", unit: "[x]: y\n"),
    Repeat(name: "underscores", unit: "_"),
    Repeat(name: "lines of a quote", unit: "> a\n"),
    Repeat(name: "rules", unit: "---\n"),
  ]

  private static let html = [
    Repeat(name: "fonts", unit: "<font>", tail: "x"),
    Repeat(name: "nested boxes", unit: "<div>", tail: "x"),
    Repeat(name: "tags without an end", unit: "<a"),
    Repeat(name: "links", unit: "<a href=b>"),
    Repeat(name: "entities without an end", unit: "&a"),
    Repeat(name: "cells", unit: "<table><tr><td>"),
    Repeat(name: "nested lists", unit: "<ul><li>a"),
  ]

  private static let ours = [
    Repeat(name: "quotes in a paper", head: "## Publications\n\n- ", unit: "\""),
    Repeat(name: "possessives in a paper", head: "## Publications\n\n- ", unit: "('Xs' "),
    Repeat(name: "lines broken by hand", unit: "**Sand** and wind  \n"),
    Repeat(name: "braces", unit: "{{"),
    Repeat(name: "braces and one end", unit: "{", tail: "}"),
    Repeat(name: "loops", unit: "{% for x %}"),
    Repeat(name: "carets and tags", unit: "^<a<a"),
    Repeat(name: "dollars", unit: "$"),
    Repeat(name: "groups in a formula", head: "$", unit: "{", closing: "}", tail: "$"),
    Repeat(name: "fractions in a formula", head: "$", unit: "\\frac{1}{", closing: "}", tail: "$"),
    Repeat(name: "footnotes", unit: "[^a"),
    Repeat(name: "strong beside ideographs", unit: "**中：**文"),
    Repeat(name: "parentheses", head: papers, unit: "("),
    Repeat(name: "nested parentheses", head: papers, unit: "(a ", closing: ")"),
    Repeat(name: "authors", head: papers, unit: "Ada Lin, ", tail: ". A title. 2020."),
    Repeat(
      name: "entries", head: "## Publications\n\n", unit: "- **Ada Lin**, B. A title. 2020.\n"),
    Repeat(name: "labels", head: papers, unit: "[PDF](https://example.org/a) "),
    Repeat(name: "nested labels", head: papers, unit: "([a](b) ", closing: ")"),
    Repeat(name: "dashes", head: papers + "A title, ", unit: " - b"),
    Repeat(name: "abbreviations", head: papers + "A title, ", unit: "Ab. "),
    Repeat(name: "years", head: "## Experience\n\n- ", unit: "2020 - 2021, "),
    Repeat(name: "sections", unit: "# a\n\nb\n\n"),
    Repeat(name: "addresses", unit: "a@b.c "),
    Repeat(name: "Markdown in boxes", unit: "<div markdown=\"1\"></div>\n"),
    Repeat(name: "Markdown behind boxes", unit: "</div>\n*a*\n"),
    Repeat(name: "headings behind breaks", unit: "<br>\n## a\n"),
    Repeat(name: "buttons", unit: "[<a onclick=\"a()\">Abstract</a>] "),
    Repeat(name: "words of a degree", head: "## Education\n\n- PhD", unit: " sand"),
    Repeat(name: "linked names", head: papers, unit: "[Ada Bo Cy Lin](u), "),
    Repeat(name: "initials", head: papers, unit: "A. "),
  ]

  private static let papers = "## Publications\n\n- "
}
