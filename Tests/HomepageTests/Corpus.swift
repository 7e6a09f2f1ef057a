import CVModel
import Foundation
import Homepage

/// Pages of real researchers, from `shared/homepages` beside the repository.
///
/// They are no part of it. Tests over them say so and pass where they are absent.
enum Corpus {
  static let folder: String? = {
    var directory = URL(filePath: #filePath)
    for _ in 0..<6 {
      directory.deleteLastPathComponent()
      let found = directory.appending(path: "shared/homepages").path
      if FileManager.default.fileExists(atPath: found + "/pages") { return found }
    }
    return nil
  }()

  static let pages: [String] = {
    guard let folder else { return [] }
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder + "/pages")) ?? []
    return names.filter { $0.hasSuffix(".md") }.sorted()
  }()

  static func text(_ path: String) throws -> String {
    try String(contentsOfFile: (folder ?? "") + "/" + path, encoding: .utf8)
  }

  static func page(_ name: String) throws -> Page {
    var report = Report()
    let source = try Source(bytes: Array(try text("pages/" + name).utf8), report: &report)
    return Page(reading: source, into: &report)
  }
}

/// All lines of blocks in their order.
func lines(of blocks: [Block]) -> [Line] {
  blocks.flatMap { block -> [Line] in
    switch block.content {
    case .heading(_, let lines), .paragraph(let lines), .code(let lines): lines
    case .rule: []
    case .list(_, let items): items.flatMap { lines(of: $0) }
    case .table(let rows): rows.flatMap { $0.flatMap { lines(of: $0) } }
    case .quote(let blocks), .box(let blocks): lines(of: blocks)
    }
  }
}

/// Words in lower case; ideographs, kana and hangul are words of their own.
func words(of text: String) -> [String] {
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
