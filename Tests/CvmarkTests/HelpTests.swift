import CVRendering
import Testing

/// Somebody who never saw cvmark types `cvmark` and goes on from there.
@Suite struct HelpTests {
  @Test func theCommandAloneSaysWhatItIsAndGivesExamples() throws {
    let result = try Command.run(in: try Folder())
    #expect(result.code == 0)
    for words in ["academic homepage", "cvmark render index.md", "templates"] {
      #expect(result.text.contains(words))
    }
  }

  @Test func helpOfRenderHasExamplesFormatsAndExitCodes() throws {
    let result = try Command.run("render", "--help", in: try Folder())
    #expect(result.code == 0)
    for renderer in Renderers.all { #expect(result.text.contains(renderer.name)) }
    for words in ["EXAMPLES", "EXIT CODES", "--native-name", "hailin-zhang-cv.pdf"] {
      #expect(result.text.contains(words))
    }
    #expect(result.text.split(separator: "\n").allSatisfy { $0.count <= 80 }, "fits a terminal")
  }

  @Test func helpOfFieldsFitsATerminal() throws {
    let result = try Command.run("fields", "--help", in: try Folder())
    #expect(result.code == 0 && result.text.contains("cvmark fields index.md --ascii"))
    #expect(result.text.split(separator: "\n").allSatisfy { $0.count <= 80 })
  }

  @Test func versionIsANumber() throws {
    let result = try Command.run("--version", in: try Folder())
    #expect(result.text.contains(/^\d+\.\d+\.\d+\n$/))
  }
}
