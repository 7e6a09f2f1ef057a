import Foundation
import Testing

/// C stays behind two doors: everything else is Swift that cannot leak or crash by itself.
@Test(arguments: [
  ("CCmark", "Homepage/MarkdownToHTML.swift"), ("CLibXML2", "Homepage/HTMLEvents.swift"),
])
func oneFileImports(_ library: String, _ file: String) throws {
  let sources = URL(filePath: #filePath).deletingLastPathComponent().appending(
    path: "../../Sources"
  ).standardized
  let paths = try FileManager.default.subpathsOfDirectory(atPath: sources.path)
  let importers = try paths.filter { $0.hasSuffix(".swift") }.filter {
    try String(contentsOf: sources.appending(path: $0), encoding: .utf8)
      .contains("import \(library)\n")
  }
  #expect(importers == [file])
}
