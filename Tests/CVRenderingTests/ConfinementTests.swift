import CVModel
import Foundation
import Testing

@testable import CVRendering

/// A template may be somebody else's. What it must not do it cannot, in a sandbox and without one.
@Suite(.serialized) struct ConfinementTests {
  enum Place: CaseIterable {
    case sandbox, outside

    /// Outside, a `bwrap` stands first that is not allowed to work, as in many containers.
    func environment() throws -> [String: String] {
      var environment = ProcessInfo.processInfo.environment
      guard self == .outside else { return environment }
      let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      let program = folder.appending(path: "bwrap")
      try Data("#!/bin/sh\nexit 1\n".utf8).write(to: program)
      try FileManager.default.setAttributes(
        [.posixPermissions: 0o755], ofItemAtPath: program.path)
      environment["PATH"] = "\(folder.path):\(environment["PATH"] ?? "")"
      return environment
    }
  }

  @Test func aSandboxThatDoesNotWorkIsNone() async throws {
    #expect(await Sandbox(environment: try Place.outside.environment()) == nil)
    #expect(await Sandbox(environment: ["PATH": "/nowhere"]) == nil)
  }

  @Test(arguments: Place.allCases) func oneFileMayNotFillTheDisk(_ place: Place) async throws {
    let body = #"""
      \newwrite\w \immediate\openout\w=big.txt
      \def\x{xxxxxxxxxxxxxxxxxxxx}\edef\x{\x\x\x\x\x\x\x\x\x\x}\edef\x{\x\x\x\x\x\x\x\x\x\x}
      \loop\iftrue\immediate\write\w{\x}\repeat
      """#
    let message = try await failure(of: body, in: place)
    #expect(message == "LaTeX was stopped: it wrote more than 50 MB into one file.")
  }

  @Test(arguments: Place.allCases) func manyFilesMayNotFillTheDisk(_ place: Place) async throws {
    let body = #"""
      \newwrite\w \newcount\n \newcount\m
      \def\x{xxxxxxxxxxxxxxxxxxxx}\edef\x{\x\x\x\x\x\x\x\x\x\x}\edef\x{\x\x\x\x\x\x\x\x\x\x}
      \def\fill{\m=0 \loop\immediate\write\w{\x}\advance\m by 1 \ifnum\m<20000 \repeat}
      \loop\iftrue\immediate\openout\w=f\the\n.txt \begingroup\fill\endgroup
      \immediate\closeout\w \advance\n by 1 \repeat
      """#
    let message = try await failure(of: body, in: place)
    #expect(message == "LaTeX was stopped: it wrote more than 200 MB.")
  }

  @Test(arguments: Place.allCases) func memoryHasAnEnd(_ place: Place) async throws {
    let body = #"\directlua{local t={} for i=1,1e9 do t[i]=string.rep("x",1000000)..i end}"#
    let message = try await failure(of: body, in: place, engine: .lualatex)
    #expect(message == "LaTeX was stopped: it needs more than 2 GB of memory.")
  }

  @Test(arguments: Place.allCases) func noProgramIsRun(_ place: Place) async throws {
    let input = try await failure(of: #"\input|"ls /" "#, in: place)
    #expect(input?.contains("can't find file") == true)
    let lua = #"\directlua{tex.print(os.execute("true") == 0 and "ran" or "refused")}"#
    #expect(try await text(of: lua, in: place, engine: .lualatex).contains("refused"))
  }

  @Test(arguments: Place.allCases) func filesOfTheSystemAreNotRead(_ place: Place) async throws {
    let body = #"\newread\r \openin\r=/etc/passwd \ifeof\r refused\else opened\fi"#
    #expect(try await text(of: body, in: place).contains("refused"))
  }

  @Test(.enabled("bubblewrap may not work here") { await Sandbox() != nil })
  func theSandboxIsReadOnlyAndHasNoNetwork() async throws {
    let sandbox = try #require(await Sandbox())
    let witness = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString).path
    // Lua's own files obey no rule of TeX's.
    let body = """
      \\directlua{local f = io.open("\(witness)", "w") if f then f:write("x") f:close() end
      tex.sprint(f and "opened" or "refused")}
      """
    #expect(try await text(of: body, in: .sandbox, engine: .lualatex).contains("refused"))
    #expect(!FileManager.default.fileExists(atPath: witness))

    let line = sandbox.commandLine(
      ["/bin/bash", "-c", "exec 3<>/dev/tcp/192.0.2.1/80"], writing: [], in: "/")
    let said = Pipe()
    let process = Process()
    process.executableURL = URL(filePath: line[0])
    process.arguments = Array(line.dropFirst())
    process.standardError = said
    try process.run()
    process.waitUntilExit()
    let words = String(decoding: said.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    #expect(words.contains("Network is unreachable"))
  }

  private func options(_ body: String, _ engine: TeXEngine) -> RenderingOptions {
    var options = RenderingOptions()
    options.engine = engine
    options.template = TemplateSource(
      name: "mine.tex",
      text: "\\documentclass{article}\\begin{document}\n\(body)\n\\end{document}\n")
    return options
  }

  private func failure(
    of body: String, in place: Place, engine: TeXEngine = .xelatex
  ) async throws -> String? {
    let renderer = PDFRenderer(environment: try place.environment(), timeLimit: .seconds(240))
    var report = Report()
    do {
      _ = try await renderer.render(
        SampleCV.hailinZhang, options: options(body, engine), report: &report)
      return nil
    } catch .typesetting(let message) {
      return message
    }
  }

  private func text(
    of body: String, in place: Place, engine: TeXEngine = .xelatex
  ) async throws -> String {
    let renderer = PDFRenderer(environment: try place.environment(), timeLimit: .seconds(240))
    return try await PDFFile(
      SampleCV.hailinZhang, options: options(body, engine), renderer: renderer
    ).text()
  }
}
