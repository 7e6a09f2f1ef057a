extension TextLimit.Unit {
  /// How long a form finds the text.
  ///
  /// A line break counts once, as the `maxlength` of a browser does (its unit is `utf16`); as HTML it
  /// is `<br>` and two characters more, which is the most that forms are known to count.
  public func count(_ text: String) -> Int {
    switch self {
    case .chars: text.unicodeScalars.count
    case .utf16: text.utf16.count
    case .bytes: text.utf8.count
    case .html: text.unicodeScalars.reduce(0) { $0 + Self.htmlLength($1) }
    }
  }

  private static func htmlLength(_ scalar: Unicode.Scalar) -> Int {
    switch scalar {
    case "&": "&amp;".count
    case "<", ">": "&lt;".count
    case "\"": "&quot;".count
    case "\n": "<br>".count + 2
    default: 1
    }
  }

  /// "characters", for a sentence about `count`.
  public var noun: String {
    switch self {
    case .chars: "characters"
    case .utf16: "UTF-16 units"
    case .bytes: "bytes"
    case .html: "characters of HTML"
    }
  }
}
