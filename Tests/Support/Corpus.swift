import Foundation

/// Pages of real researchers, from `shared/homepages` beside the repository.
///
/// They are no part of it. Tests over them say so and pass where they are absent.
public enum Corpus {
  public static let folder: String? = {
    var directory = URL(filePath: #filePath)
    for _ in 0..<6 {
      directory.deleteLastPathComponent()
      let found = directory.appending(path: "shared/homepages").path
      if FileManager.default.fileExists(atPath: found + "/pages") { return found }
    }
    return nil
  }()

  /// The names of the pages, in order.
  public static let pages: [String] = {
    guard let folder else { return [] }
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder + "/pages")) ?? []
    return names.filter { $0.hasSuffix(".md") }.sorted()
  }()

  public static func text(_ path: String) throws -> String {
    try String(contentsOfFile: (folder ?? "") + "/" + path, encoding: .utf8)
  }
}

/// Words in lower case; ideographs, kana and hangul are words of their own.
public func words(of text: String) -> [String] {
  var words: [String] = []
  var current = ""
  for scalar in text.precomposedStringWithCompatibilityMapping.lowercased().unicodeScalars {
    let isWord =
      scalar.properties.isAlphabetic || scalar.properties.numericType != nil
    let standsAlone = [0x2E80...0x9FFF, 0xAC00...0xD7AF].contains { $0.contains(scalar.value) }
    if !isWord || standsAlone {
      if !current.isEmpty { words.append(current) }
      current = ""
    }
    if isWord, standsAlone { words.append(String(scalar)) }
    if isWord, !standsAlone { current.unicodeScalars.append(scalar) }
  }
  return current.isEmpty ? words : words + [current]
}
