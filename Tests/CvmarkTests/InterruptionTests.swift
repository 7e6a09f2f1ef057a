import Foundation
import Testing
import TestSupport

/// Ctrl-C, `kill`, and `kill -9`.
@Suite(.serialized) struct InterruptionTests {
  let folder: Folder

  init() throws {
    folder = try Folder()
    try folder.write(Sample.page, to: "index.md")
  }

  @Test(arguments: [SIGINT, SIGTERM, SIGHUP]) func nothingStaysBehind(_ signal: Int32) throws {
    try folder.write(
      #"\documentclass{article}\begin{document}\loop\iftrue\repeat\end{document}"#, to: "loop.tex")
    let command = try RunningCommand(
      ["render", "index.md", "--to", "pdf", "--template", "loop.tex"], in: folder)
    try #require(command.waitForTeX())
    #expect(try folder.names(in: RunningCommand.temporary).count == 1)
    let mode = try folder.names(in: RunningCommand.temporary).first.flatMap {
      try folder.mode("\(RunningCommand.temporary)/\($0)")
    }
    #expect(mode == 0o700)
    command.send(signal)
    let end = command.end()
    #expect(end.reason == .uncaughtSignal && end.status == signal, "a shell says 128 more")
    for _ in 0..<100 where !command.descendants.isEmpty { usleep(50_000) }
    #expect(command.descendants.map(\.name) == [])
    #expect(try folder.names(in: RunningCommand.temporary) == [])
    #expect(try folder.names() == ["index.md", "loop.tex", "temporary"])
  }

  /// The first message meets a closed pipe while the page behind it may be at work with TeX.
  @Test func nothingStaysBehindWhereNobodyReadsOn() throws {
    try FileManager.default.createDirectory(
      at: folder.url("temporary"), withIntermediateDirectories: true)
    try Command.shell(
      "{ TMPDIR=$PWD/temporary \(Command.path) render missing.md index.md --to pdf 2>&1; "
        + "echo $? > code; } | true", in: folder)
    #expect(try folder.text("code") == "\(128 + SIGPIPE)\n")
    #expect(try folder.names(in: "temporary") == [])
    #expect(try folder.names() == ["code", "index.md", "temporary"])
  }

  /// Two pages take turns; whenever the process is killed, each file is of one of them and whole.
  @Test func filesAreWholeWheneverItIsKilled() throws {
    let formats = ["text", "html", "json", "latex"]
    let pages = ["one.md": Sample.page, "two.md": Sample.longPage + Sample.page]
    var versions: [String: Set<Data>] = [:]
    for (name, text) in pages {
      try folder.write(text, to: name)
      let result = try Command.run(arguments(name, formats), in: folder)
      #expect(result.code == 0, "\(result.errors)")
      for file in try folder.names(in: "out") {
        versions[file, default: []].insert(try folder.data("out/\(file)"))
      }
    }
    #expect(versions.count == formats.count && versions.values.allSatisfy { $0.count == 2 })
    var random = SplitMix64(seed: 7)
    var cut = 0
    var patience = 1.0
    for round in 0..<1_000 where cut < 40 {
      let page = round.isMultiple(of: 2) ? "one.md" : "two.md"
      let command = try RunningCommand(arguments(page, formats), in: folder)
      usleep(UInt32(Double.random(in: 0...patience, using: &random) * 1_000_000))
      command.send(SIGKILL)
      // How long the work takes is the machine's affair: each run tells how long to wait for the next.
      if command.end().reason == .uncaughtSignal {
        cut += 1
        patience = min(1, patience * 1.2)
      } else {
        patience *= 0.7
      }
      for (file, known) in versions {
        #expect(known.contains(try folder.data("out/\(file)")), "\(file), round \(round)")
      }
    }
    #expect(cut == 40, "it was killed at work \(cut) times")
  }

  private func arguments(_ page: String, _ formats: [String]) -> [String] {
    ["render", page, "--to", formats.joined(separator: ","), "--output", "out/"]
  }
}
