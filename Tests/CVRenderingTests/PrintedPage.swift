import CVModel
import CVReading
import Foundation
import Homepage
import TestSupport
import Testing

/// A CV whose outputs are looked through: a sample, an example page, a page of a real researcher.
struct PrintedPage: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let cv: CV

  static let samples = SampleCV.named.keys.sorted().compactMap { name in
    SampleCV.named[name].map { PrintedPage(testDescription: name, cv: $0) }
  }

  static let examples =
    (try? names(in: examplesFolder))?.compactMap { name in
      try? PrintedPage(
        testDescription: name,
        cv: read(String(contentsOfFile: "\(examplesFolder)/\(name)/index.md", encoding: .utf8)))
    } ?? []

  static let corpus = Corpus.pages.compactMap { name in
    try? PrintedPage(testDescription: name, cv: read(Corpus.text("pages/\(name)")))
  }

  private static let examplesFolder = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "examples").path

  private static func names(in folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
  }

  private static func read(_ text: String) throws -> CV {
    var report = Report()
    let page = Page(reading: try Source(bytes: Array(text.utf8), report: &report), into: &report)
    return CVReader().read(page, into: &report)
  }
}
