public import ArgumentParser
public import CVRendering

/// What concerns plain text.
struct TextOptionGroup: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "How lines are laid out (form, mail).",
      discussion: "form never breaks a line, mail breaks at 72 columns.", valueName: "profile"))
  var text = TextOptions.Profile.form

  @Flag(help: "Write ASCII alone; what has no form in it is reported.")
  var ascii = false

  @Option(
    help: ArgumentHelp("How your name stands out among the authors.", valueName: "how"))
  var emphasis = TextOptions.Emphasis.caps

  @Option(
    help: ArgumentHelp(
      "Fit the limit of a form by leaving out whole entries, the least important first.",
      valueName: "number"))
  var maxChars: Int?

  @Option(help: ArgumentHelp("How the form counts.", valueName: "unit"))
  var countAs = TextLimit.Unit.chars

  func validate() throws {
    guard maxChars.map({ $0 > 0 }) ?? true else {
      throw Failure.usage("--max-chars needs a number above 0.")
    }
  }

  func apply(to options: inout RenderingOptions) {
    options.text.profile = text
    options.text.isASCII = ascii
    options.text.emphasis = emphasis
    options.text.limit = maxChars.map { TextLimit(count: $0, unit: countAs) }
  }
}

extension TextOptions.Profile: ExpressibleByArgument {}
extension TextOptions.Emphasis: ExpressibleByArgument {}
extension TextLimit.Unit: ExpressibleByArgument {}
