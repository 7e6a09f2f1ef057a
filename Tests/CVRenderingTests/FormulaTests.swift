import CVModel
import CVRendering
import Testing

/// Mathematics of a page in each format.
@Suite struct FormulaTests {
  struct Sample: Sendable, CustomTestStringConvertible {
    let source: String
    let text: String
    let html: String
    let latex: String
    var testDescription: String { source }

    init(_ source: String, _ text: String, _ html: String, _ latex: String) {
      (self.source, self.text, self.html, self.latex) = (source, text, html, latex)
    }
  }

  static let samples = [
    Sample(
      #"Sorting in $\mathcal{O}(n\log n)$ time"#, "Sorting in O(n log n) time",
      "Sorting in O(<em>n</em> log <em>n</em>) time",
      #"Sorting in $\mathcal{O}(n\log n)$ time"#),
    Sample(
      #"$\alpha$-divergence"#, "α-divergence", "<em>α</em>-divergence", #"$\alpha$-divergence"#),
    Sample(
      "$x^2$ and $R^d$", "x² and R^d", "<em>x</em><sup>2</sup> and <em>R</em><sup>d</sup>",
      "$x^{2}$ and $R^{d}$"),
    Sample(#"\(\ell_1\) norms"#, "ℓ₁ norms", "<em>ℓ</em><sub>1</sub> norms", #"$\ell_{1}$ norms"#),
    Sample(#"$$a\leq b$$"#, "a ≤ b", "<em>a</em> ≤ <em>b</em>", #"$a\leq b$"#),
    Sample("$O(T^{-1})$", "O(T⁻¹)", "<em>O</em>(<em>T</em><sup>-1</sup>)", "$O(T^{-1})$"),
    Sample(#"Name$^{\ast}$"#, "Name*", "Name<sup>*</sup>", #"Name${}^{\ast}$"#),
    Sample(
      #"$\frac{1}{n+1}$, $\sqrt{n}$"#, "1/(n + 1), √n",
      "1/(<em>n</em> + 1), √<em>n</em>", #"$\frac{1}{n+1}$, $\sqrt{n}$"#),
    Sample(
      #"$\mathbb{R}^{d\times k}$"#, "ℝ^(d×k)", "ℝ<sup>d×k</sup>",
      #"$\mbox{\cvsymbol{ℝ}}^{d\times k}$"#),
    Sample(
      #"$\tilde{O}(n^{1/3})$"#, "O\u{303}(n^(1/3))", "<em>O\u{303}</em>(<em>n</em><sup>1/3</sup>)",
      #"$\tilde{O}(n^{1/3})$"#),
    Sample("$k$-NN, $SO(3)$", "k-NN, SO(3)", "<em>k</em>-NN, <em>SO</em>(3)", "$k$-NN, $SO(3)$"),
    Sample(#"$\text{for all } x$"#, "for all x", "for all <em>x</em>", #"$\mbox{for all }x$"#),
    Sample(#"On $\LaTeX$"#, "On LaTeX", "On LaTeX", #"On $\mbox{LaTeX}$"#),
    Sample("$α ≤ 1$", "α ≤ 1", "<em>α</em> ≤ 1", #"$\alpha\leq1$"#),
  ]

  @Test(arguments: samples) func everyFormat(_ sample: Sample) {
    let title = RichText(sample.source)
    #expect(Fragment<PlainText>(title).code == sample.text)
    #expect(Fragment<HTML>(title).code == sample.html)
    #expect(Fragment<LaTeX>(title).code == sample.latex)
  }

  /// Money, shell variables, what TeX would refuse, and what it would obey.
  @Test(arguments: [
    "$5 to $10", "$5-$10", "US$5 or A$ 6", "$HOME/bin:$PATH", "$a", "a$", "$$", "$ x $", "$5 or A$",
    "$cites[which(cites$", "$x^2^3$", "$x_1_2$", "$x^$", "$^$", "${x$", "$x}$", "$a & b$",
    #"$\input{x}$"#, #"$\write18{ls}$"#, #"$\def\x{}$"#, #"$\csname x$"#, #"$a\\b$"#, #"$\$"#,
    #"\(x"#, #"x\)"#, #"\[x"#, #"$\frac{1}$"#, #"$\mathcal$"#, "$^^41$", "$x%y$", "$a~b$",
    "$" + String(repeating: "{", count: 90) + String(repeating: "}", count: 90) + "$",
  ])
  func whatIsNoFormulaIsPrintedAsItStands(_ words: String) {
    #expect(Fragment<PlainText>(RichText(words)).code == words)
    let verbatim: Fragment<LaTeX> = "\(words)"
    #expect(Fragment<LaTeX>(RichText(words)) == verbatim)
  }

  @Test func codeIsVerbatimAndHeadingsArePlain() async throws {
    #expect(Fragment<HTML>(RichText("$x^2$", style: .code)).code == "<code>$x^2$</code>")
    var cv = CV(candidate: Candidate(name: "A. Name"))
    cv.sections = [Section(.other, title: #"On $\alpha^2$"#, lines: 1...1)]
    #expect(try await render(cv, to: "latex").contains(#"\cvsection{On \cvgreek{α}²}"#))
    #expect(try await render(cv, to: "json").contains(#"On $\\alpha^2$"#))
  }

  /// Braces match, and there is no command but those of the tables.
  @Test func randomFormulasPlaceNoCommand() {
    let tokens = [
      "x", "2", "^", "_", "{", "}", "{", "}", #"\alpha"#, #"\frac"#, #"\mathcal"#, #"\text"#, "(",
      ")",
      " ", "'", #"\left"#, ".", #"\input"#, #"\end"#, "\\", "$", "#", "%", "=", #"\hat"#,
      #"\mathbb"#,
    ]
    var state: UInt64 = 7
    for _ in 0..<20_000 {
      let source = (0..<8).map { _ in
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return tokens[Int((state >> 33) % UInt64(tokens.count))]
      }.joined()
      let code = Fragment<LaTeX>(RichText("$\(source)$")).code
      #expect(!code.contains(#"\input"#) && !code.contains(#"\end"#), "\(source)")
      let bare = code.replacing(#"\{"#, with: "").replacing(#"\}"#, with: "")
      #expect(bare.count { $0 == "{" } == bare.count { $0 == "}" }, "\(source)")
    }
  }
}
