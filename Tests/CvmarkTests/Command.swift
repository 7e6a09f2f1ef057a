import Foundation

/// The built binary, run as a user runs it: a process, in a folder of its own.
struct Command {
  struct Result {
    var code: Int32
    var output: Data
    var errors: String

    var text: String { String(decoding: output, as: UTF8.self) }
  }

  /// It lies beside the test program.
  static let path: String = {
    let folder = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
    return folder.appending(path: "cvmark").path
  }()

  /// What the process sees; the rest of our own environment stays out.
  static let environment = [
    "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin",
    "HOME": NSTemporaryDirectory(),
  ]

  @discardableResult
  static func run(
    _ arguments: String..., in folder: Folder, input: Data = Data(),
    environment: [String: String] = environment
  ) throws -> Result {
    try run(arguments, in: folder, input: input, environment: environment)
  }

  @discardableResult
  static func run(
    _ arguments: [String], in folder: Folder, input: Data = Data(),
    environment: [String: String] = environment
  ) throws -> Result {
    try run(
      executable: path, arguments: arguments, in: folder, input: input, environment: environment)
  }

  @discardableResult
  static func shell(
    _ line: String, in folder: Folder, environment: [String: String] = environment
  ) throws -> Result {
    try run(
      executable: "/bin/sh", arguments: ["-c", line], in: folder, input: Data(),
      environment: environment)
  }

  /// On a terminal of its own, where it may use colours.
  static func runOnTerminal(
    _ line: String, in folder: Folder, environment: [String: String] = [:]
  ) throws -> String {
    let environment = Self.environment.merging(["TERM": "xterm"]) { $1 }
      .merging(environment) { $1 }
    return try run(
      executable: "/usr/bin/script", arguments: ["-qec", "\(path) \(line)", "/dev/null"],
      in: folder, input: Data(), environment: environment
    ).text
  }

  /// Everything goes through files, so that no full pipe can stop it.
  private static func run(
    executable: String, arguments: [String], in folder: Folder, input: Data,
    environment: [String: String]
  ) throws -> Result {
    let streams = try Folder()
    try streams.write(input, to: "input")
    try streams.write(Data(), to: "output")
    try streams.write(Data(), to: "errors")
    let process = Process()
    process.executableURL = URL(filePath: executable)
    process.arguments = arguments
    process.currentDirectoryURL = folder.url
    process.environment = environment
    process.standardInput = try FileHandle(forReadingFrom: streams.url("input"))
    process.standardOutput = try FileHandle(forWritingTo: streams.url("output"))
    process.standardError = try FileHandle(forWritingTo: streams.url("errors"))
    try process.run()
    process.waitUntilExit()
    return Result(
      code: process.terminationStatus, output: try streams.data("output"),
      errors: try streams.text("errors"))
  }
}
