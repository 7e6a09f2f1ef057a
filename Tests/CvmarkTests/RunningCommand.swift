import Foundation

/// The binary at work, to be interrupted. Its temporary files have a folder of their own.
final class RunningCommand {
  private let process = Process()
  private let folder: Folder

  static let temporary = "temporary"

  init(_ arguments: [String], in folder: Folder) throws {
    self.folder = folder
    let temporary = folder.url(Self.temporary)
    try FileManager.default.createDirectory(at: temporary, withIntermediateDirectories: true)
    process.executableURL = URL(filePath: Command.path)
    process.arguments = arguments
    process.currentDirectoryURL = folder.url
    process.environment = Command.environment.merging(["TMPDIR": temporary.path]) { $1 }
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
  }

  /// Returns how it ended: the number of a signal or a code.
  func end() -> (reason: Process.TerminationReason, status: Int32) {
    process.waitUntilExit()
    return (process.terminationReason, process.terminationStatus)
  }

  func send(_ signal: Int32) { kill(process.processIdentifier, signal) }

  /// Waits until TeX works, a minute at most.
  func waitForTeX() -> Bool {
    for _ in 0..<1200 {
      if descendants.contains(where: { $0.name == "xelatex" }) { return true }
      usleep(50_000)
    }
    return false
  }

  /// Processes that know its folder, whoever their parent is by now.
  var descendants: [(number: String, name: String)] {
    let numbers = (try? FileManager.default.contentsOfDirectory(atPath: "/proc")) ?? []
    let wanted = Data("TMPDIR=\(folder.url(Self.temporary).path)".utf8)
    return numbers.filter { $0.allSatisfy(\.isNumber) }.compactMap { number in
      guard let environment = FileManager.default.contents(atPath: "/proc/\(number)/environ"),
        environment.range(of: wanted) != nil,
        let name = FileManager.default.contents(atPath: "/proc/\(number)/comm")
      else { return nil }
      return (number, String(decoding: name, as: UTF8.self).trimmingCharacters(in: .newlines))
    }
  }
}
