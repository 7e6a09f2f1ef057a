import Foundation

/// The built command, or another program, as a process that has little stack and a minute.
enum Tool {
  struct Result {
    var code: Int32
    var output: String
    var errors: String
  }

  /// It lies beside the test program.
  static let cvmark = URL(filePath: CommandLine.arguments[0])
    .deletingLastPathComponent().appending(path: "cvmark").path

  /// `make build` makes it. Valgrind runs no debug build: it stumbles over Swift's libraries.
  static let release = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../.build/release/cvmark").standardizedFileURL.path

  /// 1 MiB of stack is an eighth of what is usual; 124 is the code of whatever took a minute.
  static func run(_ arguments: [String], input: String = "", in folder: URL) throws -> Result {
    let files = try Scratch()
    try files.write(input, to: "input")
    let quoted = arguments.map { "'\($0)'" }.joined(separator: " ")
    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    let line = "ulimit -s 1024; timeout 60 \(quoted) <\(files.path("input"))"
    process.arguments = ["-c", line + " >\(files.path("output")) 2>\(files.path("errors"))"]
    process.currentDirectoryURL = folder
    try process.run()
    process.waitUntilExit()
    return Result(
      code: process.terminationStatus, output: try files.text("output"),
      errors: try files.text("errors"))
  }

  static func isInstalled(_ name: String) -> Bool {
    FileManager.default.isExecutableFile(atPath: "/usr/bin/" + name)
  }
}

/// A fresh folder that is gone when the last one lets go of it.
final class Scratch: Sendable {
  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory.appending(path: "hostile-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  func path(_ name: String) -> String { url.appending(path: name).path }

  func write(_ text: String, to name: String) throws {
    try Data(text.utf8).write(to: url.appending(path: name))
  }

  func text(_ name: String) throws -> String {
    String(decoding: try Data(contentsOf: url.appending(path: name)), as: UTF8.self)
  }
}
