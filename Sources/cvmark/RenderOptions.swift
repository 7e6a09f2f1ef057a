public import ArgumentParser
import CVModel
import CVReading
public import CVRendering

/// Where the outputs go and in which formats.
struct OutputOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Formats, separated by commas: \(Formats.names.joined(separator: ", ")).",
      discussion: "Without it: \(Formats.standard.joined(separator: ", ")).",
      valueName: "list"))
  var to: String?

  @Option(
    name: [.short, .long],
    help: ArgumentHelp(
      "A folder, a file, or - for standard output.",
      discussion: """
        Without it: the folder cv. Files in a folder are named after the candidate \
        (hailin-zhang-cv.pdf). A file or - takes one page and one format; the extension of the \
        file names the format if --to does not.
        """,
      valueName: "dir|file|-"))
  var output: String?

  @Flag(help: "Fail if there is a warning; the outputs are written all the same.")
  var strict = false
}

/// How the pages are read.
struct ReadingOptions: ParsableArguments {
  @Flag(
    help: ArgumentHelp(
      "Make one CV of all the pages.",
      discussion: "For sites that keep about.md and publications.md apart."))
  var join = false

  @Option(
    help: ArgumentHelp(
      "The address of the page: makes relative links absolute.",
      discussion: "Without it the label of such a link is printed, and a warning.",
      valueName: "url"),
    transform: parseBaseURL)
  var baseURL: BaseURL?
}

/// What the outputs hold.
struct ContentOptions: ParsableArguments {
  @Flag(help: "Print the news as well, which a CV leaves out.")
  var withNews = false
}

/// How the outputs look.
struct LookOptions: ParsableArguments {
  @Option(help: "A built-in theme.")
  var theme = "classic"

  @Option(
    help: ArgumentHelp(
      "A template of your own (.tex, .html, .txt).",
      discussion: "Start from a built-in one: cvmark templates copy classic.html",
      valueName: "file"),
    completion: .file(extensions: ["tex", "html", "txt"]))
  var template: String?

  @Option(
    help: ArgumentHelp(
      "The date of \"Last updated\": 2026, 2026-11 or 2026-11-22.",
      discussion: "Without it: what the page says, or no date at all.", valueName: "date"),
    transform: parseDate)
  var date: PartialDate?

  @Option(help: "What sets the PDF.")
  var engine = TeXEngine.xelatex
}

extension TeXEngine: ExpressibleByArgument {}

/// What the user knows better than the page.
struct CandidateOptions: ParsableArguments {
  @Option(help: "The name, as it shall be printed.")
  var name: String?

  @Option(help: "The name in its own script.")
  var nativeName: String?

  @Option(help: "The e-mail address.")
  var email: String?

  @Option(help: "The telephone number.")
  var phone: String?

  @Option(help: "The address of the homepage.")
  var website: String?

  var overrides: CVReader.Overrides {
    var overrides = CVReader.Overrides()
    overrides.name = name
    overrides.nativeName = nativeName
    overrides.email = email
    overrides.phone = phone
    overrides.website = website
    return overrides
  }
}

@Sendable private func parseDate(_ text: String) throws -> PartialDate {
  guard let date = PartialDate(iso: text) else {
    throw Failure.usage("'\(text)' is no date. Write 2026, 2026-11 or 2026-11-22.")
  }
  return date
}

@Sendable private func parseBaseURL(_ text: String) throws -> BaseURL {
  guard let url = BaseURL(text) else {
    throw Failure.usage("'\(text)' is no address of the web. Write https://example.org/~wu/.")
  }
  return url
}
