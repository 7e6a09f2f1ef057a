import Foundation
import Testing

/// The last step of action.yml, with the command in the PATH as the steps before it put it there.
@Suite struct ActionTests {
  private func run(
    _ inputs: [String: String], in folder: Folder
  ) throws -> Command.Result {
    let script = Sample.folder.appending(path: "packaging/action").path
    var environment = Command.environment
    let binaries = URL(filePath: Command.path).deletingLastPathComponent().path
    environment["PATH"] = "\(binaries):\(environment["PATH"] ?? "")"
    environment["GITHUB_OUTPUT"] = folder.url("output.txt").path
    environment["GITHUB_STEP_SUMMARY"] = folder.url("summary.md").path
    for (name, value) in inputs { environment["CVMARK_\(name)"] = value }
    return try Command.shell("'\(script)'", in: folder, environment: environment)
  }

  @Test func itWritesTheFilesAndNamesThem() throws {
    let folder = try Folder()
    try folder.write(Sample.page, to: "index.md")
    let result = try run(["PAGE": "index.md", "TO": "text,html", "OUTPUT": "out"], in: folder)
    #expect(result.code == 0, "\(result.text)\(result.errors)")
    #expect(try folder.names(in: "out") == ["ada-lovelace-cv.html", "ada-lovelace-cv.txt"])
    let output = try folder.text("output.txt").split(separator: "\n")
    #expect(output.first?.hasPrefix("files<<") == true)
    #expect(
      output.dropFirst().dropLast() == ["out/ada-lovelace-cv.txt", "out/ada-lovelace-cv.html"])
    #expect(try folder.text("summary.md").contains("- `out/ada-lovelace-cv.txt`"))
  }

  @Test func findingsAreAnnotationsAndFailOnlyIfStrict() throws {
    let folder = try Folder()
    try folder.write(
      Sample.page + "- Somebody Else. *A Paper*. A Journal, 1844.\n", to: "my page.md")
    let kind = try run(["PAGE": "my page.md", "TO": "", "STRICT": "false"], in: folder)
    #expect(kind.code == 0 && kind.text.contains("::warning file=my page.md,line="), "\(kind.text)")
    let strict = try run(["PAGE": "my page.md", "TO": "text", "STRICT": "true"], in: folder)
    #expect(strict.code == 1)
    #expect(try folder.names(in: "cv") == ["ada-lovelace-cv.txt"], "the files help to see why")
  }

  /// An input is data: whoever names a page does not get a shell.
  @Test func inputsAreNotRun() throws {
    let folder = try Folder()
    let name = "$(touch hacked); --strict `touch hacked`.md"
    try folder.write(Sample.page, to: name)
    let result = try run(
      ["PAGE": "\(name)\n", "TO": "text", "BASE_URL": "https://example.org/'; touch hacked"],
      in: folder)
    #expect(!(try folder.names().contains("hacked")), "\(result.text)\(result.errors)")
  }

  @Test func noPageIsSaid() throws {
    let result = try run(["PAGE": "\n"], in: try Folder())
    #expect(result.code == 64 && result.text.contains("::error::"))
  }

  @Test func everyInputReachesTheScript() throws {
    let action = try String(
      contentsOf: Sample.folder.appending(path: "action.yml"), encoding: .utf8)
    let script = try String(
      contentsOf: Sample.folder.appending(path: "packaging/action"), encoding: .utf8)
    let passed = action.matches(of: /(CVMARK_\w+): \$\{\{ inputs\.([a-z-]+) \}\}/)
    let inputs = action.matches(
      of: /(?m)^  ([a-z-]+):\n    description: .*\n    (?:required|default):/)
    #expect(Set(passed.map(\.output.2)) == Set(inputs.map(\.output.1)) && !passed.isEmpty)
    for input in passed { #expect(script.contains("${\(input.output.1):-"), "\(input.output.1)") }
    for use in action.matches(of: /uses: (\S+)/) {
      #expect(use.output.1.contains(/@[0-9a-f]{40}$/), "a tag can be moved, a commit cannot")
    }
  }
}
