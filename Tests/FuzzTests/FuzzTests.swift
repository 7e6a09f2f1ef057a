import Foundation
import FuzzTargets
import TestSupport
import Testing

/// What `make fuzz` asks, asked of every input that is known: findings of old, goldens, examples.
@Suite struct FuzzTests {
  @Test(arguments: FuzzTargets.all.map(\.name), Input.all)
  func nothingIsFound(target: String, in input: Input) async throws {
    let target = try #require(FuzzTargets.all.first { $0.name == target })
    try await target.check(Array(input.bytes))
  }

  @Test func everyTargetHasInputs() {
    for target in FuzzTargets.all {
      #expect(Input.all.contains { $0.path.contains("/Inputs/\(target.name)/") })
    }
  }
}

/// A file, or an example of a golden file.
struct Input: Sendable, CustomTestStringConvertible {
  let path: String
  let bytes: Data
  var testDescription: String { path }

  static let all: [Input] = files + goldens

  private static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().path

  private static let files: [Input] = ["Tests/Fuzz/Inputs", "examples"].flatMap { folder in
    let names = FileManager.default.enumerator(atPath: "\(root)/\(folder)")?.compactMap {
      $0 as? String
    }
    return (names ?? []).filter { folder != "examples" || $0.hasSuffix("index.md") }.sorted()
      .compactMap { name in
        let path = "\(root)/\(folder)/\(name)"
        // A folder has no bytes.
        return FileManager.default.contents(atPath: path).map { Input(path: path, bytes: $0) }
      }
  }

  private static let goldens: [Input] =
    ["HomepageTests", "CVReadingTests", "CVRenderingTests"].flatMap { tests in
      GoldenFile.all(beside: "\(root)/Tests/\(tests)/-").flatMap { file in
        ((try? file.inputs()) ?? []).map { Input(path: file.path, bytes: Data($0.utf8)) }
      }
    }
}
