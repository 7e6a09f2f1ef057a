import ArgumentParser

/// How the pages are read.
struct ReadingOptions: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      "The pages, Markdown or HTML; - is standard input.", valueName: "page"),
    completion: .file())
  var pages: [String]

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

  func validate() throws {
    guard pages.count(where: { $0 == PageInput.standardInput }) <= 1 else {
      throw Failure.usage("Standard input (-) can be read once only.")
    }
  }

  /// The pages that make a CV each.
  var groups: [[PageInput]] {
    let inputs = pages.map(PageInput.init)
    return join ? [inputs] : inputs.map { [$0] }
  }
}

@Sendable func parseBaseURL(_ text: String) throws -> BaseURL {
  guard let url = BaseURL(text) else {
    throw Failure.usage("'\(text)' is no address of the web. Write https://example.org/~wu/.")
  }
  return url
}
