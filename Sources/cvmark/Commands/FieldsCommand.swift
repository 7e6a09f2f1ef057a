import ArgumentParser
import CVModel
import CVRendering

struct FieldsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fields",
    abstract: "Print what application forms ask for, field by field.",
    discussion: """
      Each field has a line with its name and its length, and then the text to paste. With \
      --max-chars a list leaves out its least important entries until it fits.

      EXAMPLES
        cvmark fields index.md
        cvmark fields index.md --ascii --max-chars 4000
        cvmark fields index.md --section publications --emphasis none
        cvmark fields index.md --format json
      """)

  enum Format: String, CaseIterable, ExpressibleByArgument { case text, json }

  @Option(help: "For people or for programs.")
  var format = Format.text

  @OptionGroup(title: "Pages") var reading: ReadingOptions
  @OptionGroup(title: "Content") var content: ContentOptions
  @OptionGroup(title: "Text") var text: TextOptionGroup
  @OptionGroup(title: "Candidate (wins over the page)") var candidate: CandidateOptions

  func validate() throws {
    guard reading.groups.count == 1 else {
      throw Failure.usage("fields takes one page; --join makes one CV of several.")
    }
  }

  func run() async throws {
    let console = Console()
    do throws(Failure) {
      try OutputFiles.write(Array(try document(console).utf8), to: nil)
    } catch {
      console.say(error)
      throw ExitCode(error.code.rawValue)
    }
  }

  private func document(_ console: Console) throws(Failure) -> String {
    let read = try ReadCV(
      reading.groups[0], overrides: candidate.overrides, baseURL: reading.baseURL)
    var report = read.report
    var options = RenderingOptions()
    content.apply(to: &options)
    text.apply(to: &options)
    let fields: [FormField]
    do throws(RenderingError) {
      fields = try PlainTextRenderer().fields(of: read.cv, options: options, report: &report)
    } catch {
      throw Failure(error, subject: "fields")
    }
    let printer = DiagnosticPrinter(files: read.files, colour: console.colour)
    for line in printer.text(for: report.diagnostics) { console.say(line) }
    return format == .json ? json(fields) : fields.map(block).joined(separator: "\n")
  }

  /// `=== E-mail (15 characters) ===`, and the text under it.
  private func block(_ field: FormField) -> String {
    "=== \(field.label) (\(count(field)) \(text.countAs.noun)) ===\n\(field.text)\n"
  }

  private func count(_ field: FormField) -> Int { text.countAs.count(field.text) }

  private func json(_ fields: [FormField]) -> String {
    JSONValue.list(
      fields.map {
        .fields([
          "field": .string($0.label), "length": .number(count($0)), "text": .string($0.text),
        ])
      }
    ).written() + "\n"
  }
}
