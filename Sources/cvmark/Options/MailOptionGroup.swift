import ArgumentParser
import CVRendering

/// What concerns e-mail: the draft that `--to email` makes.
struct MailOptionGroup: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The address that the draft goes to.",
      discussion: "Without it the draft has none yet.", valueName: "address"),
    transform: parseAddress)
  var toAddress: MailAddress?

  @Option(
    help: ArgumentHelp(
      "The subject.", discussion: "Without it: \"Curriculum Vitae - \" and your name.",
      valueName: "words"))
  var subject: String?

  @Option(
    help: ArgumentHelp(
      "Plain text that stands before the CV.",
      discussion: "An empty line parts paragraphs.", valueName: "file"),
    completion: .file(extensions: ["txt"]))
  var letter: String?

  /// Whether any of it was given.
  var isGiven: Bool { toAddress != nil || subject != nil || letter != nil }

  func validate() throws {
    guard subject.map({ $0.contains { !$0.isWhitespace } }) ?? true else {
      throw Failure.usage("--subject needs words.")
    }
  }

  func apply(to options: inout RenderingOptions) throws(Failure) {
    options.mail.recipient = toAddress
    options.mail.subject = subject
    options.mail.letter = try letter.map(TextFile.letter)?.read()
  }
}

@Sendable private func parseAddress(_ text: String) throws -> MailAddress {
  guard let address = MailAddress(text) else {
    throw Failure.usage("'\(text)' is no e-mail address. Write one alone: chair@example.org.")
  }
  return address
}
