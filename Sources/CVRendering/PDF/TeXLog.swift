/// What TeX wrote about its run.
struct TeXLog {
  private let lines: [Substring]

  init(_ text: String) {
    lines = text.split(separator: "\n", omittingEmptySubsequences: false)
  }

  /// Page numbers and the like have changed since the run before: run again.
  var asksForAnotherRun: Bool { lines.contains { $0.contains("Rerun to get") } }

  /// `Missing character: There is no 張 (U+5F35) in font ...`; each once, in order.
  var missing: [Unicode.Scalar] {
    lines.reduce(into: []) { found, line in
      guard line.hasPrefix("Missing character"), let number = line.firstRange(of: "(U+"),
        let value = UInt32(line[number.upperBound...].prefix { $0 != ")" }, radix: 16),
        let scalar = Unicode.Scalar(value), !found.contains(scalar)
      else { return }
      found.append(scalar)
    }
  }

  /// LuaTeX did not find what loads its fonts.
  var lacksFontLoader: Bool { lines.contains { $0.contains("'luaotfload-main' not found") } }

  /// What a document said with `\typeout{prefix words}`.
  func said(after prefix: String) -> [String] {
    lines.filter { $0.hasPrefix(prefix) }.map { String($0.dropFirst(prefix.count)) }
  }

  /// Where LuaTeX says what it died of.
  var lastWords: String { lines.suffix(20).joined(separator: "\n") }

  /// `! Undefined control sequence.` and `l.42 \cvfoo`: what is wrong, and in which line, from 1.
  var error: (reason: String, line: Int?)? {
    guard let start = lines.firstIndex(where: { $0.hasPrefix("! ") }) else { return nil }
    let place = lines[start...].first { $0.hasPrefix("l.") }
    return (
      String(lines[start].dropFirst(2).drop { $0 == " " }),
      place.flatMap { Int($0.dropFirst(2).prefix { $0.isNumber }) }
    )
  }

  /// A sentence about the words of the page that TeX stopped at.
  func sentence(document: String) -> String {
    guard let error else { return "LaTeX made no PDF and did not say why." }
    let reason = error.reason.hasSuffix(".") ? error.reason : error.reason + "."
    guard let number = error.line else { return "LaTeX stopped: \(reason)" }
    let source = document.split(separator: "\n", omittingEmptySubsequences: false)
    let line = source.indices.contains(number - 1) ? Self.words(source[number - 1]) : ""
    let place = line.isEmpty ? "" : ", near \"\(line)\""
    return "LaTeX stopped at line \(number) of the document\(place): \(reason) "
      + "To see that document, render the format latex."
  }

  /// `\cvpublication{On \textbf{Trees}}` -> `On Trees`
  private static func words(_ source: Substring) -> String {
    var words = ""
    var inCommand = false
    for character in source {
      if character == "\\" {
        inCommand = true
      } else if inCommand, character.isLetter {
        continue
      } else {
        inCommand = false
        words.append("{}".contains(character) ? " " : character)
      }
    }
    let text = words.split(separator: " ").joined(separator: " ")
    return text.count > 60 ? text.prefix(60) + "..." : text
  }
}
