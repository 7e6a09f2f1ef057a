import CVModel
import CVRendering
import Foundation
import Testing

/// A PDF in a folder of its own, for poppler's and qpdf's tools to read. Whatever its text does not
/// say as the CV does is among the diagnostics.
final class PDFFile: Sendable {
  let folder: URL
  let diagnostics: [Diagnostic]
  var path: String { folder.appending(path: "cv.pdf").path }

  /// What of the CV cannot be read in it.
  var complaints: [String] {
    diagnostics.filter { $0.code == "text-layer" }.map(\.message)
  }

  init(
    _ cv: CV, options: RenderingOptions = RenderingOptions(), renderer: PDFRenderer = PDFRenderer()
  ) async throws {
    var report = Report()
    var options = options
    options.verifiesPDF = true
    let output = try await renderer.render(cv, options: options, report: &report)
    guard case .bytes(let bytes) = output else { throw NotAPDF() }
    diagnostics = report.diagnostics
    folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Data(bytes).write(to: folder.appending(path: "cv.pdf"))
    // For a look: CVMARK_KEEP=/tmp/look swift test ...
    if let keep = ProcessInfo.processInfo.environment["CVMARK_KEEP"], cv == SampleCV.hailinZhang {
      try Data(bytes).write(to: URL(filePath: "\(keep)/hailin-zhang-cv.pdf"))
    }
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// The text as a reader copies it out, white space collapsed.
  func text() throws -> String { collapsed(try tool("pdftotext", path, "-")) }

  /// Where the links lead, in order.
  func links() throws -> [String] {
    try tool("pdfinfo", "-url", path).split(separator: "\n").dropFirst().compactMap {
      $0.split(separator: " ").last.map(String.init)
    }
  }
}

struct NotAPDF: Error {}

/// What a program prints.
func tool(_ name: String, _ arguments: String..., in folder: URL? = nil) throws -> String {
  let process = Process()
  process.executableURL = URL(filePath: "/usr/bin/env")
  process.arguments = [name] + arguments
  process.currentDirectoryURL = folder
  let output = Pipe()
  process.standardOutput = output
  process.standardError = FileHandle.nullDevice
  try process.run()
  let data = output.fileHandleForReading.readDataToEndOfFile()
  process.waitUntilExit()
  return String(decoding: data, as: UTF8.self)
}

func collapsed(_ text: String) -> String {
  text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
}
