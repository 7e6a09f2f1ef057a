import Testing
import CVModel

@testable import CVRendering

/// What `--verify` says about a PDF whose text is not that of the CV.
@Suite struct ProofTests {
  private static let title = "Malleus: Straggler-Resilient Hybrid Parallel Training"
  private static let authors = "Haoyang Li, Hailin Zhang*, Bin Cui"

  @Test(arguments: [
    ("\(title)\n\(authors)\n", nil),
    // A line may break anywhere.
    ("Malleus: Straggler-\nResilient Hybrid Paral\nlel Training\n\(authors)", nil),
    (
      "Malleus: StragglerResilient Hybrid Parallel Training\n\(authors)",
      #"title "\#(title)" cannot be read in the PDF; its text has "Malleus: StragglerResilient Hybrid Parallel Training"."#
    ),
    (
      "Malleus: Straggler-Resilient HybridParallel Training\n\(authors)",
      #"title "\#(title)" cannot be read in the PDF; its text has "Malleus: Straggler-Resilient HybridParallel Training"."#
    ),
    (
      "\(title)\nHaoyang Li, Hailin Zhang, Bin Cui",
      #"author list "\#(authors)" cannot be read in the PDF; its text has "Haoyang Li, Hailin Zhang, Bin Cui"."#
    ),
    ("\(title)", #"author list "\#(authors)" cannot be read in the PDF."#),
  ])
  func text(_ text: String, complaint: String?) {
    let report = report([text])
    #expect(report.diagnostics.map(\.message) == [complaint].compactMap { $0 }.map { "The " + $0 })
    #expect(report.diagnostics.allSatisfy { $0.line == 7 && $0.code == "text-layer" })
  }

  /// The date at the right edge comes between two lines, in one of the readings.
  @Test func oneReadingIsEnough() {
    let broken = "Malleus: Straggler-Resilient 2024\nHybrid Parallel Training\n\(Self.authors)"
    #expect(report([broken, Self.title]).diagnostics == [])
    #expect(report([broken]).diagnostics.count == 1)
  }

  @Test func missingToolSaysWhatToInstall() async {
    var options = RenderingOptions()
    options.verifiesPDF = true
    var report = Report()
    do {
      let renderer = PDFRenderer(environment: ["PATH": "/nowhere"])
      _ = try await renderer.render(SampleCV.hailinZhang, options: options, report: &report)
      Issue.record("there is no pdftotext")
    } catch {
      guard case .noEngine(let message) = error else {
        Issue.record("\(error)")
        return
      }
      #expect(message.contains("sudo apt-get install poppler-utils"))
    }
  }

  @Test func links() {
    let report = report(["\(Self.title)\n\(Self.authors)"], links: [])
    #expect(
      report.diagnostics.map(\.message) == [
        "The link of the link to https://example.org/a%20b is not in the PDF."
      ])
  }

  /// The PDF has the target between the words, and so must what is looked for.
  @Test func targetsThatAreWrittenOut() {
    var cv = CV()
    cv.summary = [
      RichText("I work with ") + RichText("Bo Berg", link: LinkTarget("https://example.org/bo"))
        + RichText(" on clouds.")
    ]
    var options = RenderingOptions()
    options.printsURLs = true
    let text = "Curriculum Vitae\nI work with Bo Berg (https://example.org/bo) on clouds."
    let proof = Proof(readings: [text], links: ["https://example.org/bo"])
    #expect(proof.report(on: cv, options: options).diagnostics == [])
  }

  @Test func ligatures() {
    let report = report(["\(Self.title)\n\(Self.authors)\nE\u{FB03}cient"])
    #expect(
      report.diagnostics.map(\.message) == [
        "The text of the PDF has U+FB03, which the page has not: another font may help."
      ])
  }

  private func report(
    _ readings: [String], links: Set<String> = ["https://example.org/a%20b"]
  ) -> Report {
    var paper = Publication(title: RichText(Self.title))
    paper.authors = [
      Author("Haoyang Li"), Author("Hailin Zhang", marks: "*", isCandidate: true),
      Author("Bin Cui"),
    ]
    var entry = Entry(.publication(paper), text: [], lines: 7...8)
    entry.links = LinkTarget("https://example.org/a b").map { [Link("", $0)] } ?? []
    var section = Section(.publications, title: "", lines: 5...8)
    section.entries = [entry]
    var cv = CV()
    cv.sections = [section]
    let head = "Curriculum Vitae\n"
    return Proof(readings: readings.map { head + $0 }, links: links)
      .report(on: cv, options: RenderingOptions())
  }
}
