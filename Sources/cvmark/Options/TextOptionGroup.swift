public import ArgumentParser
public import CVRendering

/// What concerns plain text.
struct TextOptionGroup: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "How lines are laid out.",
      discussion: "form never breaks a line, mail breaks at 72 columns (format=flowed).",
      valueName: "profile"))
  var text = TextOptions.Profile.form

  @Flag(
    help: ArgumentHelp(
      "Write ASCII alone; what has no form in it is reported.",
      discussion: "The words that cvmark adds are English then."))
  var ascii = false

  @Option(
    help: ArgumentHelp(
      "How your name stands out among the authors.",
      discussion: "Brackets also take the place of capitals where these would not show.",
      valueName: "how"))
  var emphasis = TextOptions.Emphasis.caps

  @Option(
    help: ArgumentHelp(
      "Fit the limit of a form by leaving out whole entries, the least important first.",
      discussion: """
        Degrees, positions, awards and publications are kept longest; among papers those with an \
        award or where you stand first or have a mark, then the latest. A line at the end says \
        what is left out.
        """,
      valueName: "number"))
  var maxChars: Int?

  @Option(
    help: ArgumentHelp(
      "How the form counts.",
      discussion: """
        Browsers count utf16. As html, & is &amp; (5 characters) and a line break is 6; else it \
        is 1.
        """,
      valueName: "unit"))
  var countAs = TextLimit.Unit.chars

  func validate() throws {
    guard maxChars.map({ $0 > 0 }) ?? true else {
      throw Failure.usage("--max-chars needs a number above 0.")
    }
  }

  /// What was given and means nothing elsewhere.
  var onlyForText: String? { ascii ? "--ascii" : maxChars == nil ? nil : "--max-chars" }

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
