import Foundation
import Testing

/// What documents promise about the code is looked up in the code.
@Suite struct DocumentTests {
  private func text(_ path: String) throws -> String {
    try String(contentsOf: Sample.folder.appending(path: path), encoding: .utf8)
  }

  /// All Swift code below a folder.
  private func code(in folder: String) throws -> String {
    let names = try FileManager.default.subpathsOfDirectory(
      atPath: Sample.folder.appending(path: folder).path)
    return try names.filter { $0.hasSuffix(".swift") }.sorted()
      .map { try text("\(folder)/\($0)") }.joined(separator: "\n")
  }

  @Test func everyDiagnosticIsExplainedAndNoneBesides() throws {
    let said = try code(in: "Sources").matches(of: /code: "([a-z0-9-]+)"/).map { String($0.1) }
    let explained = try text("docs/diagnostics.md").matches(of: /\n\| `([a-z0-9-]+)` \|/)
      .map { String($0.1) }
    #expect(Set(said) == Set(explained), "docs/diagnostics.md")
    #expect(explained == explained.sorted())
  }

  /// `InterruptionTests.nothingStaysBehind` is a test that there is.
  @Test func everyPromiseOfSecurityHasItsTest() throws {
    let promises = try text("SECURITY.md").matches(of: /`([A-Z]\w+Tests)\.(\w+)`/)
    #expect(promises.count > 20)
    let tests = try code(in: "Tests")
    for promise in promises {
      let (suite, test) = (promise.1, promise.2)
      #expect(tests.contains("struct \(suite) "), "\(suite)")
      #expect(tests.contains("func \(test)("), "\(suite).\(test)")
    }
  }
}
