import CVModel
import TestSupport
import Testing

/// What the built-in renderers make of the samples, in `Goldens/html.md` and its neighbours.
@Suite struct GoldenTests {
  @Test(arguments: GoldenFile.all()) func golden(_ file: GoldenFile) async throws {
    var outputs: [String: String] = [:]
    for (name, cv) in SampleCV.named {
      let isMail = file.name == "email.html"
      let document = isMail ? try mailHTML(cv) : try await render(cv, to: file.name)
      outputs[name] = file.name.hasSuffix("html") ? try body(of: document) : document
    }
    try file.check { input in
      try #require(outputs[input.filter { !$0.isNewline }], "There is no sample \(input)")
    }
  }

  /// The style sheet has no news for a reviewer of what came out.
  private func body(of document: String) throws -> String {
    let start = try #require(document.firstRange(of: "<body>")).lowerBound
    return String(document[start...])
  }
}
