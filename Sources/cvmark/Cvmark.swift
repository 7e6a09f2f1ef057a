import ArgumentParser

/// The command: arguments, files and exit codes. What a CV is, is decided in the other targets.
@main struct Cvmark: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cvmark",
    abstract: "Turns an academic homepage into a CV.",
    discussion: """
      The page stays the only source: Markdown, HTML, or both mixed, as it lies in the \
      repository of your site. What is not understood is kept as it stands, and said.

        cvmark render index.md                     PDF, text and HTML into ./cv/
        cvmark render index.md --to text -o -      text to paste into a form
        cvmark fields index.md                     the same field by field
        cvmark check index.md                      what is odd on the page
        cvmark doctor                              what a PDF needs that is not here
        cvmark render --help                       all about rendering
      """,
    version: version,
    subcommands: [
      RenderCommand.self, FieldsCommand.self, CheckCommand.self, ExplainCommand.self,
      TemplatesCommand.self, DoctorCommand.self,
    ])

  static let version = "0.1.0"

  static func main() async {
    Interruption.watch()
    await main(nil)
  }
}
