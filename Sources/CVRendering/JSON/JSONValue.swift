/// A JSON value whose fields stand in the order in which they were given.
package enum JSONValue: Sendable {
  case string(String)
  case number(Int)
  case flag(Bool)
  case list([JSONValue])
  case object([(key: String, value: JSONValue)])

  /// An object without the fields that are nil: absent is omitted.
  package static func fields(_ fields: KeyValuePairs<String, JSONValue?>) -> JSONValue {
    .object(fields.compactMap { field in field.value.map { (field.key, $0) } })
  }

  static func ifAny(_ text: String?) -> JSONValue? { text.map { .string($0) } }
  static func ifAny(_ number: Int?) -> JSONValue? { number.map { .number($0) } }
  /// An empty list is as good as absent.
  static func ifAny(_ values: [JSONValue]) -> JSONValue? { values.isEmpty ? nil : .list(values) }

  /// Indented by two spaces; a list of plain values stays on its line, so does a short object.
  package func written(indent: String = "") -> String {
    let deeper = indent + "  "
    switch self {
    case .string(let text): return Self.quoted(text)
    case .number(let number): return String(number)
    case .flag(let flag): return String(flag)
    case .list(let values) where values.allSatisfy(\.isPlain):
      return "[" + values.map { $0.written() }.joined(separator: ", ") + "]"
    case .list(let values):
      let lines = values.map { deeper + $0.written(indent: deeper) }
      return "[\n" + lines.joined(separator: ",\n") + "\n\(indent)]"
    case .object(let fields):
      if let line = Self.oneLine(fields) { return line }
      let lines = fields.map { field in
        "\(deeper)\(Self.quoted(field.key)): \(field.value.written(indent: deeper))"
      }
      return "{\n" + lines.joined(separator: ",\n") + "\n\(indent)}"
    }
  }

  private static func oneLine(_ fields: [(key: String, value: JSONValue)]) -> String? {
    guard fields.allSatisfy(\.value.isPlain) else { return nil }
    let line = fields.map { "\(quoted($0.key)): \($0.value.written())" }.joined(separator: ", ")
    return line.utf8.count <= 120 ? "{\(line)}" : nil
  }

  private var isPlain: Bool {
    switch self {
    case .string, .number, .flag: true
    case .list, .object: false
    }
  }

  private static let escapes: [Unicode.Scalar: String] = [
    "\"": "\\\"", "\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t",
  ]

  private static func quoted(_ text: String) -> String {
    let isPlain = text.utf8.allSatisfy {
      // 0xC2 begins the control characters from U+0080 to U+009F.
      $0 >= 0x20 && $0 != 0x7F && $0 != 0xC2 && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "\\")
    }
    if isPlain { return "\"\(text)\"" }
    var result = "\""
    for scalar in text.unicodeScalars {
      if let escape = escapes[scalar] {
        result += escape
      } else if scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value) {
        let digits = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
