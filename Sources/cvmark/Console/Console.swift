/// What the one at the keyboard sees. Everything goes to standard error; outputs alone go to
/// standard output.
struct Console {
  private let terminal: Bool
  /// Colours only where somebody looks at them and did not refuse (no-color.org).
  let colour: Bool

  init() {
    terminal = Self.isTerminal(.standardError)
    colour = Self.hasColour(.standardError)
  }

  static func hasColour(_ output: Descriptor) -> Bool {
    isTerminal(output) && (System.environment("NO_COLOR") ?? "").isEmpty
  }

  private static func isTerminal(_ output: Descriptor) -> Bool {
    output.isTerminal && System.environment("TERM") != "dumb"
  }

  /// Writes a line; if standard error is closed, there is nobody to tell.
  func say(_ line: String) {
    try? Descriptor.standardError.writeAll(Array((line + "\n").utf8))
  }

  func say(_ failure: Failure) {
    let label = Style.error.wrap("error:", if: colour)
    let subject = failure.subject.isEmpty ? "cvmark" : Visible.text(failure.subject)
    say("\(subject): \(label) \(Visible.text(failure.message))")
  }

  /// Shows what takes its time, on a terminal only, until `endProgress`.
  func progress(_ line: String) {
    if terminal { try? Descriptor.standardError.writeAll(Array("\r\(line) ...".utf8)) }
  }

  func endProgress() {
    if terminal { try? Descriptor.standardError.writeAll(Array("\r\u{1B}[K".utf8)) }
  }

  /// The few ways in which a terminal shows text.
  enum Style: String {
    case error = "1;31"
    case warning = "1;35"
    case note = "1;36"
    case strong = "1"
    case caret = "1;32"

    func wrap(_ text: String, if colour: Bool) -> String {
      colour ? "\u{1B}[\(rawValue)m\(text)\u{1B}[0m" : text
    }
  }
}
