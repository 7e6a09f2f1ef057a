import CVReading
import CVRendering

/// The lines of a page, each with what it became below it:
///
///     33 | * **Counting Clouds from Below**
///        |   publication, title: Counting Clouds from Below
struct ExplanationPrinter {
  let lines: [Substring]
  let colour: Bool

  private static let widest = 100

  func text(_ explanation: Explanation) -> String {
    let width = String(lines.count).count
    return explanation.rows.map { row in
      let number = String(row.line)
      let margin = String(repeating: " ", count: width)
      let source = Self.cut(Visible.text(String(lines[row.line - 1])))
      let head = "\(margin.dropLast(number.count))\(number) | \(source)"
      return ([head] + parts(of: row).map { "\(margin) |   \($0)" }).joined(separator: "\n")
    }.joined(separator: "\n")
  }

  private func parts(of row: Explanation.Row) -> [String] {
    guard !row.became.isEmpty else {
      return [Console.Style.warning.wrap("nothing", if: colour)]
    }
    return row.became.map { part in
      let role = Console.Style.note.wrap(Visible.text(part.role), if: colour)
      return part.text.isEmpty ? role : "\(role): \(Self.cut(Visible.text(part.text)))"
    }
  }

  private static func cut(_ text: String) -> String {
    text.count > widest ? text.prefix(widest - 1) + "…" : text
  }

  func json(_ explanation: Explanation) -> String {
    JSONValue.list(
      explanation.rows.map { row in
        .fields([
          "line": .number(row.line),
          "source": .string(String(lines[row.line - 1])),
          "became": .list(
            row.became.map { .fields(["role": .string($0.role), "text": .string($0.text)]) }),
        ])
      }
    ).written()
  }
}
