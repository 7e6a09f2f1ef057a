import CVModel
import CVReading
import CVRendering
import Foundation
import Homepage
import Testing

/// Every example page in every text format, beside what is written down in `examples/`.
@Suite struct ExampleTests {
  struct Golden: CustomTestStringConvertible {
    var example: URL
    var renderer: any Renderer

    var url: URL { example.appending(path: "cv.\(renderer.fileExtension)") }
    var testDescription: String { "\(example.lastPathComponent) as \(renderer.name)" }

    static let all: [Golden] = {
      let folder = Sample.folder.appending(path: "examples")
      let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
      let examples = names.sorted().map { folder.appending(path: $0) }
        .filter { FileManager.default.fileExists(atPath: $0.appending(path: "index.md").path) }
      return examples.flatMap { example in
        // The PDF, and the e-mail that holds one, are judged where they are made.
        Renderers.all.filter { !["pdf", "email"].contains($0.name) }
          .map { Golden(example: example, renderer: $0) }
      }
    }()
  }

  @Test(arguments: Golden.all) func looksAsWrittenDown(_ golden: Golden) async throws {
    guard case .text(let text) = try await output(golden) else { return }
    let expected = try? String(contentsOf: golden.url, encoding: .utf8)
    guard text != expected else { return }
    let environment = ProcessInfo.processInfo.environment
    if environment["UPDATE_GOLDEN"] == "1", environment["CI"] == nil {
      try text.write(to: golden.url, atomically: true, encoding: .utf8)
      Issue.record("\(golden.url.path) is rewritten; look at it with git diff")
    } else {
      Issue.record("\(golden.url.path):\(firstDifference(text, expected ?? ""))")
    }
  }

  private func output(_ golden: Golden) async throws -> Output {
    let page = try String(
      contentsOf: golden.example.appending(path: "index.md"), encoding: .utf8)
    var report = Report()
    return try await golden.renderer.render(
      try Sample.read(page), options: RenderingOptions(), report: &report)
  }

  private func firstDifference(_ text: String, _ expected: String) -> String {
    let new = text.split(separator: "\n", omittingEmptySubsequences: false)
    let old = expected.split(separator: "\n", omittingEmptySubsequences: false)
    let index = zip(new, old).prefix { $0 == $1 }.count
    let line = { (lines: [Substring]) in lines.indices.contains(index) ? lines[index] : "(end)" }
    return "\(index + 1): expected\n  \(line(old))\nand got\n  \(line(new))"
  }
}
