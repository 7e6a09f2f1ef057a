import Foundation
import TestSupport
import Testing

@testable import Homepage

/// The HTML writer says what `cmark --unsafe` says, but for line breaks.
@Suite(.enabled(if: Cmark.isInstalled, "cmark is not installed"))
struct HTMLWriterTests {
  private struct Example: Decodable {
    var markdown: String
    var example: Int
  }

  /// Where Debian's goldmark keeps the examples of the CommonMark specification.
  static let specification = "/usr/share/gocode/src/github.com/yuin/goldmark/_test/spec.json"

  /// Indented code that begins with a tag is HTML here, and what stands behind a block of HTML is
  /// Markdown, for the sake of its author.
  static let meantOtherwise: Set<Int> = [110, 183, 184, 191, 151, 161, 165, 186]

  @Test(.enabled(if: FileManager.default.fileExists(atPath: specification)))
  func agreesOnTheSpecification() throws {
    let data = try Data(contentsOf: URL(filePath: Self.specification))
    let examples = try JSONDecoder().decode([Example].self, from: data)
    let markdown = examples.map(\.markdown)
    let expected = try Cmark.html(of: markdown)
    for (example, expected) in zip(examples, expected) {
      guard !Self.meantOtherwise.contains(example.example) else { continue }
      let actual = html(fromMarkdown: Array(example.markdown.utf8)).string
      #expect(plain(actual) == plain(expected), "example \(example.example)")
    }
  }

  @Test(.enabled(if: Corpus.folder != nil))
  func agreesOnHomepages() throws {
    let pages = try Corpus.pages.map { try Corpus.text("pages/" + $0) }
    let expected = try Cmark.html(of: pages)
    for (index, page) in pages.enumerated() {
      let actual = html(fromMarkdown: Array(page.utf8)).string
      guard !Self.meansOtherwise.contains(Corpus.pages[index]) else { continue }
      #expect(plain(actual) == plain(expected[index]), "\(Corpus.pages[index])")
    }
  }

  /// Pages whose HTML stands in what CommonMark takes for indented code, and pages with Markdown right
  /// behind HTML.
  static let meansOtherwise: Set<String> = [
    "Wind-Gone--pages-about-cn.md", "kunpuJi--index-cn.md", "Zealoter--pages-about-zh.md",
    "ustclzh--pages-cn.md",
  ]

  /// Without white space, which is where the writer differs on purpose; targets not percent-encoded.
  private func plain(_ html: String) -> String {
    let decoded = html.replacingOccurrences(of: "&quot;", with: "\"")
    return (decoded.removingPercentEncoding ?? decoded).filter { !$0.isWhitespace }
  }
}

/// The `cmark` command.
enum Cmark {
  static let path = ["/usr/bin/cmark", "/usr/local/bin/cmark", "/opt/homebrew/bin/cmark"].first {
    FileManager.default.isExecutableFile(atPath: $0)
  }
  static let isInstalled = path != nil

  static func html(of texts: [String]) throws -> [String] {
    try texts.map { text in
      let process = Process()
      process.executableURL = URL(filePath: path ?? "cmark")
      process.arguments = ["--unsafe"]
      let (input, output) = (Pipe(), Pipe())
      (process.standardInput, process.standardOutput) = (input, output)
      try process.run()
      let writer = Thread {
        input.fileHandleForWriting.write(Data(text.utf8))
        try? input.fileHandleForWriting.close()
      }
      writer.start()
      let data = output.fileHandleForReading.readDataToEndOfFile()
      process.waitUntilExit()
      return String(decoding: data, as: UTF8.self)
    }
  }
}
