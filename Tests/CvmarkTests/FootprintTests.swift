import CVRendering
import Foundation
import Testing

/// What the kernel saw: every program that was started, every socket, every file that was written.
@Suite(.serialized) struct FootprintTests {
  private let trace: [String]
  private let folder: Folder

  init() throws {
    folder = try Folder()
    try folder.write(Sample.page, to: "index.md")
    try FileManager.default.createDirectory(
      at: folder.url("temporary"), withIntermediateDirectories: true)
    let formats = Renderers.all.map(\.name).joined(separator: ",")
    let result = try Command.shell(
      "TMPDIR=$PWD/temporary strace -f -s 300 -o trace -e trace=network,execve,openat,open,creat "
        + "\(Command.path) render index.md --to \(formats) --verify --output out/", in: folder)
    #expect(result.code == 0, "\(result.errors)")
    trace = try folder.text("trace").split(separator: "\n").map(String.init)
  }

  @Test func nothingIsSentOrStartedOrWrittenThatWasNotAskedFor() throws {
    // bubblewrap brings up the network that has nobody else in it.
    let calls = trace.filter { !$0.contains("AF_NETLINK") }
    #expect(calls.filter { $0.contains("AF_INET") } == [])

    let programs = trace.filter { $0.contains("execve(") && $0.hasSuffix("= 0") }.compactMap {
      $0.split(separator: "\"").dropFirst().first?.split(separator: "/").last.map(String.init)
    }
    #expect(programs.contains("xelatex"))
    #expect(
      Set(programs).subtracting(Self.programs) == [], "\(programs)")

    let written = trace.filter { line in
      ["O_WRONLY", "O_RDWR", "O_CREAT"].contains(where: line.contains) && !line.contains("= -1")
    }.compactMap { $0.split(separator: "\"").dropFirst().first.map(String.init) }
    #expect(written.contains { $0.contains("ada-lovelace-cv.html") })
    let elsewhere = written.filter { path in
      let isOurs = !path.hasPrefix("/") || path.hasPrefix("\(folder.url.path)/temporary/")
      return !isOurs && !Self.devices.contains { path.hasPrefix($0) }
    }
    #expect(elsewhere == [])
    #expect(try folder.names() == ["index.md", "out", "temporary", "trace"])
    #expect(try folder.names(in: "temporary") == [])
  }

  private static let programs: Set<String> = [
    "sh", "cvmark", "bwrap", "true", "xelatex", "xdvipdfmx", "pdftotext", "pdfinfo",
  ]

  /// `/proc/self/uid_map` and such are how bubblewrap becomes nobody.
  private static let devices = ["/dev/null", "/dev/tty", "/proc/", "/newroot", "/oldroot"]
}
