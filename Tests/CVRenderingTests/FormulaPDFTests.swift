import CVModel
import Testing

@testable import CVRendering

/// TeX knows every command of the tables, and has a sign for it.
@Suite struct FormulaPDFTests {
  @Test func everyCommandIsSet() async throws {
    let commands = FormulaCommand.all.map { #"$x\#($0.code.code) x$"# }
    let accents = FormulaAccent.all.map { #"$\#($0.code.code){x}$"# }
    let others =
      FormulaTests.samples.map(\.source) + [
        #"$\mathbb{R}^{n}\mathbb{E}$"#, #"$\mathbf{x}\mathsf{y}\mathtt{z}\mathit{ab}\mathrm{c}$"#,
        #"$x'_{1}$"#, #"$\left(\frac{a}{b}\right.)$"#, "On $x, y$ and so on",
      ]
    var cv = LaTeXSamples.paragraphs(commands + accents + others)
    cv.sections = [Section(.publications, title: #"On $\alpha$"#, lines: 1...1)]
    cv.sections[0].entries = others.map { title in
      var paper = Publication(title: RichText(title, style: [.bold, .italic]))
      paper.venues = [RichText(title)]
      paper.authors = [Author("A. Name" + title)]
      return Entry(.publication(paper), text: [], lines: 1...1)
    }
    let pdf = try await PDFFile(cv)
    #expect(pdf.diagnostics == [])
    let text = try pdf.text()
    #expect(text.contains("Sorting in O(n log n) time"))
    #expect(!text.contains(#"\alpha"#) && !text.contains("$$"))
  }
}
