import ArgumentParser
import CVReading
import CVRendering

struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Show what each line of a page became.",
    discussion: """
      EXAMPLES
        cvmark explain index.md
        cvmark explain index.md --format json
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json
  }

  @Argument(
    help: ArgumentHelp(
      "The page, Markdown or HTML; - is standard input.", valueName: "page"),
    completion: .file())
  var page: String

  @Option(help: "For people, or for programs.")
  var format = Format.text

  @OptionGroup(title: "Candidate (wins over the page)") var candidate: CandidateOptions

  func run() throws {
    do throws(Failure) {
      let read = try ReadCV(
        [PageInput(argument: page)], overrides: candidate.overrides, baseURL: nil)
      let explanation = Explanation(of: read.page, read.cv)
      let printer = ExplanationPrinter(
        lines: read.files[0].lines, colour: Console.hasColour(.standardOutput))
      let text = format == .json ? printer.json(explanation) : printer.text(explanation)
      try OutputFiles.write(Array((text + "\n").utf8), to: nil)
    } catch {
      Console().say(error)
      throw ExitCode(error.code.rawValue)
    }
  }
}
