import CVModel
import CVRendering

/// A diagnostic with the file and the line of it that it is about.
struct PlacedDiagnostic {
  let diagnostic: Diagnostic
  /// As the user named it.
  let file: String
  /// Nil where the page as a whole is meant.
  let place: (line: Int, excerpt: Excerpt)?

  /// By line; what concerns the page as a whole comes first.
  ///
  /// - Parameter files: those that were read as one page, in their order.
  static func all(_ diagnostics: [Diagnostic], in files: [ReadFile]) -> [PlacedDiagnostic] {
    var current: (number: Int, text: SourceLine)?
    return diagnostics.enumerated()
      .sorted { ($0.element.line ?? 0, $0.offset) < ($1.element.line ?? 0, $1.offset) }
      .map { _, diagnostic in
        guard let number = diagnostic.line, let (file, own) = place(of: number, in: files) else {
          return PlacedDiagnostic(
            diagnostic: diagnostic, file: files.first?.name ?? "cvmark", place: nil)
        }
        var line = SourceLine(file.lines[own - 1])
        if let current, current.number == number { line = current.text }
        let excerpt = Excerpt(of: &line, quote: diagnostic.quote)
        current = (number, line)
        return PlacedDiagnostic(diagnostic: diagnostic, file: file.name, place: (own, excerpt))
      }
  }

  /// Lines of joined pages are counted on from one file to the next.
  private static func place(
    of line: Int, in files: [ReadFile]
  ) -> (file: ReadFile, line: Int)? {
    var own = line
    for file in files where own > 0 {
      if own <= file.lines.count { return (file, own) }
      own -= file.lines.count
    }
    return nil
  }
}

extension PlacedDiagnostic {
  /// In the form that editors and people know:
  ///
  ///     index.md:12:3: warning: ... [paper-twice]
  ///       12 | * **Malleus** ...
  ///          |   ^~~~~~~~~~~
  func text(colour: Bool) -> String {
    func set(_ text: String, _ style: Console.Style) -> String { style.wrap(text, if: colour) }
    let severity = set(diagnostic.severity.rawValue + ":", diagnostic.severity.style)
    let message = "\(Visible.text(diagnostic.message)) [\(diagnostic.code)]"
    let name = Visible.text(file)
    guard let (line, excerpt) = place else {
      return "\(set(name + ":", .strong)) \(severity) \(message)"
    }
    let margin = String(repeating: " ", count: String(line).count)
    return """
      \(set("\(name):\(line):\(excerpt.column):", .strong)) \(severity) \(message)
        \(line) | \(excerpt.shown)
        \(margin) | \(excerpt.indent)\(set(excerpt.marker, .caret))
      """
  }

  /// A workflow command: `::warning file=index.md,line=12,col=3,title=paper-twice::...`
  var annotation: String {
    let kinds: [Diagnostic.Severity: String] = [
      .note: "notice", .warning: "warning", .error: "error",
    ]
    var fields = [("file", file)]
    if let (line, excerpt) = place {
      fields += [("line", String(line)), ("col", String(excerpt.column))]
    }
    fields.append(("title", diagnostic.code))
    let list = fields.map { "\($0)=\(Self.escaped($1, alsoField: true))" }.joined(separator: ",")
    let message = Self.escaped(Visible.text(diagnostic.message), alsoField: false)
    return "::\(kinds[diagnostic.severity] ?? "notice") \(list)::\(message)"
  }

  private static func escaped(_ text: String, alsoField isField: Bool) -> String {
    let escapes = [("%", "%25"), ("\r", "%0D"), ("\n", "%0A")]
    let all = isField ? escapes + [(":", "%3A"), (",", "%2C")] : escapes
    return all.reduce(text) { $0.replacing($1.0, with: $1.1) }
  }

  /// A list of records, one for each diagnostic.
  static func json(_ placed: [PlacedDiagnostic]) -> String {
    JSONValue.list(
      placed.map { item in
        .fields([
          "file": .string(item.file),
          "line": item.place.map { .number($0.line) },
          "column": item.place.map { .number($0.excerpt.column) },
          "severity": .string(item.diagnostic.severity.rawValue),
          "code": .string(item.diagnostic.code),
          "message": .string(item.diagnostic.message),
        ])
      }
    ).written()
  }
}

extension Diagnostic.Severity {
  fileprivate var style: Console.Style {
    switch self {
    case .note: .note
    case .warning: .warning
    case .error: .error
    }
  }
}
