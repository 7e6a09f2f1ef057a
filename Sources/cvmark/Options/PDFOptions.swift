public import ArgumentParser
public import CVRendering

/// What concerns PDF, and the LaTeX that it is made of.
struct PDFOptions: ParsableArguments {
  @Option(help: "The size of the paper.")
  var paper = Paper.a4

  @Flag(
    name: .customLong("print-urls"),
    help: "Write the targets of links out, for those who read on paper.")
  var printsURLs = false

  @Flag(help: "Read the text of the PDF back and report what differs from the CV.")
  var verify = false

  @Option(help: "What sets the PDF.")
  var engine = TeXEngine.xelatex

  func apply(to options: inout RenderingOptions) {
    options.paper = paper
    options.printsURLs = printsURLs
    options.verifiesPDF = verify
    options.engine = engine
  }
}

extension Paper: ExpressibleByArgument {}
extension TeXEngine: ExpressibleByArgument {}
