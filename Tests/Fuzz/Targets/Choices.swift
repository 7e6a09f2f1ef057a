import CVModel
import CVReading
import CVRendering

/// What an input decides besides its text: each choice takes a byte, the last one first.
///
/// Those bytes stay in the text, so every page is an input as it is, and every finding a page that
/// `cvmark` can be run on.
struct Choices {
  private var left: ArraySlice<UInt8>

  init(_ input: [UInt8]) {
    // A line feed ends every file, and tells nothing.
    left = input.last == 0x0A ? input.dropLast() : input[...]
  }

  /// One of `values`, of which there is at least one.
  mutating func pick<Value>(_ values: [Value]) -> Value {
    values[Int(left.popLast() ?? 0) % values.count]
  }

  mutating func flag() -> Bool { pick([false, true]) }
}

extension RenderingOptions {
  init(_ choices: inout Choices) {
    self.init()
    date = PartialDate(year: 2026, month: 11)
    text.profile = choices.pick(TextOptions.Profile.allCases)
    text.isASCII = choices.flag()
    let unit = choices.pick(TextLimit.Unit.allCases)
    let count = choices.pick([nil, nil, 120, 600, 2_000])
    text.limit = count.map { TextLimit(count: $0, unit: unit) }
    text.emphasis = choices.pick(TextOptions.Emphasis.allCases)
    theme = choices.pick(BuiltInTemplates.themes)
    printsURLs = choices.flag()
    language = choices.pick([nil] + Language.allCases)
    sections.withNews = choices.flag()
    sections.only = choices.pick([nil, nil, nil, ["publications"]])
    sections.omitted = choices.pick([[], [], ["about"]])
    paper = choices.pick(Paper.allCases)
  }
}

extension CVReader.Overrides {
  init(_ choices: inout Choices) {
    self.init()
    name = choices.pick([nil, nil, nil, "Ada Lin"])
    email = choices.pick([nil, nil, nil, "ada@example.org"])
  }
}
