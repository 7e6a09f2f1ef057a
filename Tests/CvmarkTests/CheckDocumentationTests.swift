import CVModel
import CVReading
import Foundation
import Homepage
import Testing

@testable import cvmark

/// `docs/checks.md` is made of the checks themselves. `UPDATE_GOLDEN=1` writes it anew.
@Suite struct CheckDocumentationTests {
  @Test func theDocumentationShowsWhatTheChecksSay() throws {
    let file = URL(filePath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "docs/checks.md")
    let text = documentation
    let environment = ProcessInfo.processInfo.environment
    let old = try? String(contentsOf: file, encoding: .utf8)
    if old != text, environment["UPDATE_GOLDEN"] == "1", environment["CI"] == nil {
      try Data(text.utf8).write(to: file)
    }
    #expect(old == text, "make golden writes docs/checks.md anew")
  }

  private var documentation: String {
    let lead = """
      # What `cvmark check` looks for

      Each check has a name, which ends its message, an example that it complains about, what it says
      there, and the same page mended. The examples are its test, and this page is made of them.

      """
    return lead + Checks.all.map(entry).joined()
  }

  private func entry(for check: any Check) -> String {
    var text = "\n## \(check.code)\n\n\(wrapped(check.about)) (\(check.severity.rawValue))\n"
    guard !check.wrong.isEmpty else { return text }
    text += "\n" + indented(check.wrong) + "\n"
    text += "\n" + indented(said(by: check)) + "\n\nMended:\n\n" + indented(check.right) + "\n"
    return text
  }

  private func said(by check: any Check) -> String {
    var report = Report()
    let source = Source(check.wrong)
    let page = Page(reading: source, into: &report)
    let cv = CVReader().read(page, into: &report)
    let found = check.findings(in: CheckedPage(page: page, cv: cv)).map {
      Diagnostic(check.severity, code: check.code, $0.message, line: $0.line, quote: $0.quote)
    }
    let file = ReadFile(name: "index.md", source: source)
    return DiagnosticPrinter(files: [file], colour: false).text(for: found).joined(separator: "\n")
  }

  private func indented(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.isEmpty ? "" : "    \($0)" }.joined(separator: "\n")
  }

  /// Lines of at most 100 characters, as in the other documents.
  private func wrapped(_ text: String) -> String {
    var lines = [""]
    for word in text.split(separator: " ") {
      if lines[lines.count - 1].count + word.count > 98 { lines.append("") }
      lines[lines.count - 1] += (lines[lines.count - 1].isEmpty ? "" : " ") + word
    }
    return lines.joined(separator: "\n")
  }
}
