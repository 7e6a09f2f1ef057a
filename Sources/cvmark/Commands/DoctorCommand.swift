import ArgumentParser

struct DoctorCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor",
    abstract: "Say what this computer lacks for making PDFs, and how to get it.",
    discussion: """
      Asks the LaTeX engine for the packages and fonts that the templates use. Where a font is \
      missing another one stands in for it; text, HTML and JSON need nothing of all that.

      EXAMPLES
        cvmark doctor
        cvmark doctor --format json

      EXIT CODES
        0    a PDF can be made, perhaps with other fonts
        69   there is no LaTeX engine, or a LaTeX package is missing
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json
  }

  @Option(help: "For people or for programs.")
  var format = Format.text

  func run() async throws {
    let console = Console()
    console.progress("asking LaTeX what it has")
    let examination = await Examination.run()
    console.endProgress()
    let printer = ExaminationPrinter(
      examination: examination, colour: Console.hasColour(.standardOutput))
    do throws(Failure) {
      let text = format == .json ? printer.json : printer.text
      try OutputFiles.write(Array(text.utf8), to: nil)
    } catch {
      console.say(error)
      throw ExitCode(error.code.rawValue)
    }
    if !examination.canMakePDF { throw ExitCode(Failure.Code.noEngine.rawValue) }
  }
}
