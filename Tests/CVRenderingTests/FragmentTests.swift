import CVModel
import CVRendering
import Testing

// Fragment.swift shows what must not compile; here is what must come out.
@Suite struct FragmentTests {
  @Test func aLiteralIsMarkupAndAnInterpolatedStringIsNot() {
    let hostile = "<script>alert('&')</script>"
    let fragment: Fragment<HTML> = "<b>\(hostile)</b>"
    #expect(
      fragment.code == "<b>&lt;script&gt;alert(&#39;&amp;&#39;)&lt;/script&gt;</b>")
  }

  @Test func aFragmentIsNotEscapedTwice() {
    let inner: Fragment<HTML> = "<i>\("a & b")</i>"
    let outer: Fragment<HTML> = "<b>\(inner)</b>"
    #expect(outer.code == "<b><i>a &amp; b</i></b>")
  }

  @Test(arguments: [Place.text, .attribute, .url], ["\"", "'", "<", ">", "&"])
  func nothingLeavesItsPlaceInHTML(place: Place, character: String) {
    let fragment: Fragment<HTML> = "\("x\(character)y", for: place)"
    #expect(!fragment.code.dropFirst().hasPrefix(character) || character == "&")
    let encoded = ["\"": "%22", "<": "%3C", ">": "%3E"]
    let expected = place == .url ? encoded[character] ?? character : character
    #expect(unescaped(fragment.code) == "x\(expected)y")
  }

  @Test func nothingEndsAStringInAStyleSheet() {
    let fragment: Fragment<HTML> = "\("a\"\\</style>\n& 张 é", for: .styleSheet)"
    #expect(fragment.code == "a\\000022\\00005C\\00003C\\00002Fstyle\\00003E \\000026 张 é")
  }

  /// Swift sees one Character in `<` and an accent; a browser sees a tag.
  @Test func anAccentDoesNotHideAnAngleBracket() {
    let fragment: Fragment<HTML> = "\("<\u{301}script>")"
    #expect(fragment.code == "&lt;\u{301}script&gt;")
  }

  @Test func controlCharactersAndLineBreaksNeverComeThrough() {
    let dirty = "a\u{0}b\u{1F}c\u{7F}d\u{85}e\nf\tg\u{FFFF}"
    let html: Fragment<HTML> = "\(dirty)"
    let text: Fragment<PlainText> = "\(dirty)"
    #expect(html.code == "abcd e f g")
    #expect(text.code == "abcd e f g")
  }

  @Test func plainTextLosesWhatCannotBeSeen() {
    let text: Fragment<PlainText> = "\("soft\u{AD}hy\u{200B}phen \u{202E}evil\u{A0}x")"
    // A no-break space keeps a line whole until the document is finished.
    #expect(PlainText.finish(text.code) == "softhyphen evil x\n")
  }

  @Test func stylesAndLinksAreMarkedUp() throws {
    let target = try #require(LinkTarget("https://example.org/?a=1&b=2"))
    let text = RichText("bold ", style: .bold) + RichText("2", style: [.italic, .superscript])
    #expect(Fragment<HTML>(text).code == "<strong>bold </strong><em><sup>2</sup></em>")
    let link = RichText("a <b>", link: target)
    #expect(
      Fragment<HTML>(link).code
        == "<a href=\"https://example.org/?a=1&amp;b=2\">a &lt;b&gt;</a>")
    #expect(Fragment<PlainText>(link).code == "a <b> (https://example.org/?a=1&b=2)")
  }

  @Test func wordsThatSayTheirTargetAreNotSaidTwice() {
    let shown: [(String, String, String)] = [
      ("example.org", "https://example.org/", "https://example.org/"),
      ("a@example.org", "mailto:a@example.org", "a@example.org"),
      ("+1 23", "tel:+123", "+1 23"),
      ("here", "files/cv.pdf", "here"),
    ]
    for (words, target, expected) in shown {
      let link = RichText(words, link: LinkTarget(target))
      #expect(Fragment<PlainText>(link).code == expected)
    }
  }

  @Test func wordsInAnotherScriptTellTheirLanguage() {
    let name: RichText = "Hailin Zhang (张海林)"
    #expect(
      Fragment<HTML>(name).code == "Hailin Zhang (<span lang=\"zh-Hans\">张海林</span>)")
    #expect(Fragment<HTML>(name, in: "zh-CN").code == "Hailin Zhang (张海林)")
    #expect(
      Fragment<HTML>(RichText("東京の α")).code == "<span lang=\"ja\">東京の</span> α")
  }

  private func unescaped(_ html: String) -> String {
    html.replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&quot;", with: "\"")
      .replacing("&#39;", with: "'").replacing("&amp;", with: "&")
  }
}
