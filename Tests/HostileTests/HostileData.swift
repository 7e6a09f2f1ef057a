import Foundation
import TestSupport

/// Inputs that others have collected to break programs. They are no part of the repository: tests
/// over them say so and are skipped where they are absent.
enum HostileData {
  /// From `shared/hostile` beside the repository, as the homepages are.
  private static func strings(_ name: String) -> [String] {
    guard let folder = Corpus.folder else { return [] }
    let file = URL(filePath: folder).deletingLastPathComponent().appending(path: "hostile/\(name)")
    guard let data = try? Data(contentsOf: file) else { return [] }
    return (try? JSONDecoder().decode([String].self, from: data)) ?? []
  }

  /// 515 strings that somebody's program has stumbled over.
  static let naughty = strings("blns.json")

  /// 223 pieces of HTML that try to smuggle a script past a filter.
  static let payloads = strings("html-payloads.json")

  /// Where Debian's goldmark keeps the 652 examples of the CommonMark specification.
  static let commonMark: [String] = {
    let path = "/usr/share/gocode/src/github.com/yuin/goldmark/_test/spec.json"
    guard let data = try? Data(contentsOf: URL(filePath: path)) else { return [] }
    let examples = try? JSONDecoder().decode([Example].self, from: data)
    return (examples ?? []).map(\.markdown)
  }()

  private struct Example: Decodable { var markdown: String }
}
