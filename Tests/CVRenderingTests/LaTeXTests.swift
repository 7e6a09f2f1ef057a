import CVModel
import CVRendering
import Foundation
import Testing

/// The document as text; what the PDF makes of it is judged in `PDFTests`.
@Suite struct LaTeXTests {
  @Test(arguments: [
    ("R&D_1 #2", ##"R\&D\_1 \#2"##),
    (
      #"50% of $x^2$ {~} \"#,
      #"50\% of \$x\textasciicircum{}2\$ \{\textasciitilde{}\} \textbackslash{}"#
    ),
    ("Hailin Zhang (张海林)", #"Hailin Zhang (\cvchinese{张海林})"#),
    ("東京で", #"\cvjapanese{東京で}"#),
    ("홍 길동", #"\cvkorean{홍 길동}"#),
    ("Пётр Чайковский", #"\cvcyrillic{Пётр Чайковский}"#),
    ("سارا احمدی", #"\cvarabic{سارا احمدی}"#),
    ("an α-test", #"an \cvgreek{α}-test"#),
    ("Nguyễn Văn Đức, Łódź, İstanbul", "Nguyễn Văn Đức, Łódź, İstanbul"),
    ("a → b ≤ c ± 5 €", "a → b ≤ c ± 5 €"),
    ("A ⊂ B ⇒ C", #"A \cvsign{⊂} B \cvsign{⇒} C"#),
    ("\u{1F4E7} mail", #"\cvsymbol{✉} mail"#),
    ("No\u{200B}thing\u{FEFF} to\u{00A0}see\u{2009}here", "Nothing to~see here"),
    ("\u{1F389}", #"\cvmissing{1F389}"#),
  ])
  func text(input: String, expected: String) {
    let fragment: Fragment<LaTeX> = "\(input)"
    #expect(fragment.code == expected)
  }

  @Test(arguments: [
    ("https://e.org/a_b~c?x=1&y=%20#z", ##"https://e.org/a\_b~c?x=1\&y=\%20\#z"##),
    (
      #"https://e.org/100%/{\}^"<x y>"#,
      #"https://e.org/100\%25/\%7B\%5C\%7D\%5E\%22\%3Cx\%20y\%3E"#
    ),
    ("https://e.org/张", #"https://e.org/\%E5\%BC\%A0"#),
  ])
  func url(input: String, expected: String) throws {
    let fragment: Fragment<LaTeX> = "\(try #require(LinkTarget(input)))"
    #expect(fragment.code == expected)
  }

  @Test func styles() {
    let text = RichText("a b", style: [.bold, .underline], link: LinkTarget("https://e.org/"))
    #expect(
      Fragment<LaTeX>(text).code
        == #"\href{https://e.org/}{\textbf{\cvunderline{a} \cvunderline{b}}}"#)
    #expect(Fragment<LaTeX>(RichText("x_1", style: .code)).code == #"\cvcode{x\_1}"#)
    #expect(Fragment<LaTeX>(RichText("*", style: .code)).code == "*")
  }

  @Test func candidateIsSetOffInEveryList() async throws {
    let document = try await render(SampleCV.hailinZhang, to: "latex")
    #expect(document.components(separatedBy: #"\cvme{Hailin Zhang}"#).count - 1 == 14)
  }

  /// Each `\name` in a document with a hostile CV stands in the document of a harmless one as well.
  @Test func inputPlacesNoCommand() async throws {
    let harmless = try await render(LaTeXSamples.everywhere("harmless"), to: "latex")
    let hostile = try await render(
      LaTeXSamples.everywhere(LaTeXSamples.specials + #" \write18{ls} ^^5cinput \csname"#),
      to: "latex")
    let ours: Set<String> = [
      #"\textbackslash"#, #"\textasciicircum"#, #"\textasciitilde"#, #"\{"#, #"\}"#, #"\$"#, #"\&"#,
      ##"\#"##, #"\_"#, #"\%"#, #"\cvbreak"#,
    ]
    #expect(commands(in: hostile).subtracting(commands(in: harmless)).subtracting(ours) == [])
    #expect(!hostile.contains("^^"))
  }

  @Test func missingCharactersAreReported() async throws {
    var report = Report()
    _ = try await render(
      LaTeXSamples.paragraphs(["Party \u{1F389}", "ไทย"]), to: "latex",
      options: RenderingOptions(), report: &report)
    #expect(report.diagnostics.map(\.severity) == [.note, .warning])
    #expect(
      report.diagnostics.first?.message
        == "LaTeX and PDF leave out \u{1F389} (U+1F389): no font of theirs has it.")
  }

  private func commands(in document: String) -> Set<String> {
    var found: Set<String> = []
    var rest = document[...]
    while let backslash = rest.firstIndex(of: "\\") {
      let name = rest[rest.index(after: backslash)...]
      let letters = name.prefix {
        ("a"..."z").contains($0) || ("A"..."Z").contains($0) || $0 == "@"
      }
      let command = letters.isEmpty ? name.prefix(1) : letters
      found.insert("\\" + command)
      rest = rest[command.endIndex...]
    }
    return found
  }
}
