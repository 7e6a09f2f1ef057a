import Foundation

/// A script in `Tests/Judges` that asks somebody else's tool what it thinks of an output.
public struct Judge: Sendable {
  public let name: String

  /// - Parameter name: of the script, without `.py`.
  public init(_ name: String) { self.name = name }

  /// What the script prints, which is JSON.
  public func verdict<Verdict: Decodable>(
    _ type: Verdict.Type = Verdict.self, on arguments: String...
  ) throws -> Verdict {
    try verdict(type, on: arguments)
  }

  public func verdict<Verdict: Decodable>(
    _ type: Verdict.Type = Verdict.self, on arguments: [String]
  ) throws -> Verdict {
    let process = Process()
    process.executableURL = Self.root.appending(path: ".build-tools/judges/bin/python")
    process.arguments = [Self.root.appending(path: "Tests/Judges/\(name).py").path] + arguments
    let output = Pipe()
    let errors = Pipe()
    process.standardOutput = output
    process.standardError = errors
    try process.run()
    // A judge says little on standard error: less than a pipe holds.
    let data = output.fileHandleForReading.readDataToEndOfFile()
    let complaints = errors.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      throw JudgeError(description: "\(name).py: \(String(decoding: complaints, as: UTF8.self))")
    }
    return try JSONDecoder().decode(type, from: data)
  }

  /// The same about a list of texts, which reach the script in a file of JSON.
  public func verdicts<Verdict: Decodable>(
    _ type: Verdict.Type = Verdict.self, on texts: [String]
  ) throws -> [Verdict] {
    let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).json")
    defer { try? FileManager.default.removeItem(at: file) }
    try JSONEncoder().encode(texts).write(to: file)
    return try verdict([Verdict].self, on: file.path)
  }

  /// The same of a judge that takes its time: no thread waits that other tests need.
  public func slowVerdict<Verdict: Decodable & Sendable>(
    _ type: Verdict.Type = Verdict.self, on arguments: [String]
  ) async throws -> Verdict {
    try await withCheckedThrowingContinuation { continuation in
      DispatchQueue.global().async {
        continuation.resume(with: Result { try verdict(type, on: arguments) })
      }
    }
  }

  private static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
}

public struct JudgeError: Error, CustomStringConvertible {
  public let description: String
}
