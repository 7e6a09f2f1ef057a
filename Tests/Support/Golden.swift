import Foundation

/// A Markdown file that holds examples of what a stage does.
///
/// Prose, then a fence with an input, a line with a single `.`, and what comes out of it. A fence
/// without such a line belongs to the prose.
///
///     @Test(arguments: GoldenFile.all()) func golden(_ file: GoldenFile) throws {
///       try file.check { input in dump(input) }
///     }
///
/// `UPDATE_GOLDEN=1` rewrites the file in place and fails, so that a rewrite is never green; where
/// `CI` is set nothing is ever rewritten.
public struct GoldenFile: Sendable, CustomStringConvertible {
  public let path: String
  /// The file's name without `.md`.
  public let name: String

  public init(path: String) {
    self.path = path
    name = String(path.split(separator: "/").last?.dropLast(".md".count) ?? "")
  }

  public var description: String { name }

  /// All files of a folder that lies beside the calling test file, by name.
  public static func all(in folder: String = "Goldens", beside file: String = #filePath) -> [Self] {
    let directory = URL(filePath: file).deletingLastPathComponent().appending(path: folder).path
    let names = (try? FileManager.default.contentsOfDirectory(atPath: directory)) ?? []
    return names.filter { $0.hasSuffix(".md") }.sorted().map { Self(path: "\(directory)/\($0)") }
  }

  /// What the examples begin with, in the order of the file.
  public func inputs() throws -> [String] {
    try GoldenDocument(String(contentsOfFile: path, encoding: .utf8)).examples.map(\.input)
  }

  /// Compares every example with what `render` makes of its input; both end with a line feed.
  public func check(_ render: (String) throws -> String) throws {
    let old = try String(contentsOfFile: path, encoding: .utf8)
    var document = GoldenDocument(old)
    guard !document.examples.isEmpty else { throw GoldenError("\(path): no example") }
    var differences: [String] = []
    for index in document.examples.indices {
      let example = document.examples[index]
      let actual = lines(of: try render(example.input))
      guard actual != example.expected else { continue }
      differences.append(
        "\(path):\(example.line):\n" + difference(from: example.expected, to: actual))
      document.examples[index].expected = actual
    }
    guard !differences.isEmpty else { return }
    let environment = ProcessInfo.processInfo.environment
    if environment["UPDATE_GOLDEN"] == "1", environment["CI"] == nil {
      try document.text.write(toFile: path, atomically: true, encoding: .utf8)
      throw GoldenError("\(path): rewritten; look at it with `git diff`")
    }
    throw GoldenError(differences.joined(separator: "\n"))
  }
}

public struct GoldenError: Error, CustomStringConvertible {
  public let description: String

  init(_ description: String) { self.description = description }
}

/// The text of a golden file, cut into prose and examples.
struct GoldenDocument {
  struct Example {
    var input: String
    var expected: [String]
    /// Where the input begins in the file, from 1.
    var line: Int
  }

  private enum Part {
    case prose([String])
    case example(Int, opening: String, closing: String)
  }

  var examples: [Example] = []
  private var parts: [Part] = []

  init(_ text: String) {
    let all = lines(of: text)
    var index = 0
    while index < all.count {
      let fence = all[index].prefix { $0 == "`" }
      guard fence.count >= 3, let end = all[(index + 1)...].firstIndex(of: String(fence)) else {
        parts.append(.prose([all[index]]))
        index += 1
        continue
      }
      let body = Array(all[(index + 1)..<end])
      if let dot = body.firstIndex(of: ".") {
        parts.append(.example(examples.count, opening: all[index], closing: all[end]))
        examples.append(
          Example(
            input: body[..<dot].map { $0 + "\n" }.joined(), expected: Array(body[(dot + 1)...]),
            line: index + 2))
      } else {
        parts.append(.prose(Array(all[index...end])))
      }
      index = end + 1
    }
  }

  var text: String {
    var result: [String] = []
    for part in parts {
      switch part {
      case .prose(let lines): result += lines
      case .example(let index, let opening, let closing):
        result += [opening] + lines(of: examples[index].input) + ["."]
        result += examples[index].expected + [closing]
      }
    }
    return result.map { $0 + "\n" }.joined()
  }
}

private func lines(of text: String) -> [String] {
  var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  if lines.last == "" { lines.removeLast() }
  return lines
}

/// The lines from the first to the last that differ, the old ones with `-`, the new ones with `+`.
private func difference(from old: [String], to new: [String]) -> String {
  let head = zip(old, new).prefix { $0 == $1 }.count
  let tail = zip(old[head...].reversed(), new[head...].reversed()).prefix { $0 == $1 }.count
  let context = old[..<head].suffix(2).map { "  " + $0 }
  let gone = old[head..<(old.count - tail)].map { "- " + $0 }
  let come = new[head..<(new.count - tail)].map { "+ " + $0 }
  return (context + gone + come).joined(separator: "\n")
}
