import ArgumentParser
import CVModel
import CVReading
import CVRendering
import Foundation

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

  @Argument(
    help: ArgumentHelp(
      "The pages, Markdown or HTML, read as one; - is standard input.", valueName: "page"),
    completion: .file())
  var pages: [String]

  @Option(help: "For people or for programs.")
  var format = Format.text

  @Option(
    help: ArgumentHelp(
      "The address of the page: makes relative links absolute.", valueName: "url"),
    transform: parseBaseURL)
  var baseURL: BaseURL?

  @OptionGroup(title: "Content") var content: ContentOptions
  @OptionGroup(title: "Text") var text: TextOptionGroup
  @OptionGroup(title: "Candidate (wins over the page)") var candidate: CandidateOptions

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
    var report = Report()
    var read: [ReadFile] = []
    for page in pages { read.append(try ReadFile(PageInput(argument: page))) }
    let page = ReadFile.page(of: read, report: &report)
    var cv = CVReader(overrides: candidate.overrides).read(page, into: &report)
    if let baseURL { cv = cv.mappingLinks(baseURL.resolve) }

    var options = RenderingOptions()
    content.apply(to: &options)
    text.apply(to: &options)
    let fields: [FormField]
    do throws(RenderingError) {
      fields = try PlainTextRenderer().fields(of: cv, options: options, report: &report)
    } catch {
      throw Failure(error, subject: "fields")
    }
    let printer = DiagnosticPrinter(files: read, colour: console.colour)
    for line in printer.text(for: report.diagnostics) { console.say(line) }
    return format == .json ? json(fields) : fields.map(block).joined(separator: "\n")
  }

  /// `=== E-mail (15 characters) ===`, and the text under it.
  private func block(_ field: FormField) -> String {
    "=== \(field.label) (\(count(field)) \(text.countAs.noun)) ===\n\(field.text)\n"
  }

  private func count(_ field: FormField) -> Int { text.countAs.count(field.text) }

  private struct Record: Encodable {
    let field: String
    let length: Int
    let text: String
  }

  private func json(_ fields: [FormField]) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    let records = fields.map { Record(field: $0.label, length: count($0), text: $0.text) }
    let data = (try? encoder.encode(records)) ?? Data()
    return String(decoding: data, as: UTF8.self) + "\n"
  }
}
