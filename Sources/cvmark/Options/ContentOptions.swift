public import ArgumentParser
import CVModel
public import CVRendering

/// What the outputs hold.
struct ContentOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Print these sections alone, by kind or title.",
      discussion: "Name, contacts and the note about the job market stay.", valueName: "list"))
  var section: String?

  @Option(help: ArgumentHelp("Leave these sections out, by kind or title.", valueName: "list"))
  var omit: String?

  @Flag(help: "Print the news as well, which a CV leaves out.")
  var withNews = false

  @Option(
    help: ArgumentHelp(
      "The language of the words that cvmark adds (en, zh).",
      discussion: "\"About\", \"present\", \"Page 2 of 3\". Without it: the page's.",
      valueName: "language"))
  var lang: Language?

  @Option(
    help: ArgumentHelp(
      "The date of \"Last updated\": 2026, 2026-11 or 2026-11-22.",
      discussion: "Without it: what the page says, or no date at all.", valueName: "date"),
    transform: parseDate)
  var date: PartialDate?

  func validate() throws {
    for (option, list) in [("--section", section), ("--omit", omit)] {
      guard let list, Self.names(in: list).isEmpty else { continue }
      throw Failure.usage("\(option) needs the name of a section, such as publications.")
    }
  }

  func apply(to options: inout RenderingOptions) {
    options.sections.only = section.map(Self.names)
    options.sections.omitted = omit.map(Self.names) ?? []
    options.sections.withNews = withNews
    options.language = lang
    options.date = date
  }

  private static func names(in list: String) -> [String] {
    list.split { ",，、".contains($0) }.map(String.init)
      .filter { !$0.allSatisfy(\.isWhitespace) }
  }
}

extension Language: ExpressibleByArgument {}

@Sendable private func parseDate(_ text: String) throws -> PartialDate {
  guard let date = PartialDate(iso: text) else {
    throw Failure.usage("'\(text)' is no date. Write 2026, 2026-11 or 2026-11-22.")
  }
  return date
}
