import CVModel
import CVRendering
import Foundation
import Testing

/// A LaTeX document compiled as people do it by hand: in a folder of its own, once.
final class TeXDocument {
  let folder: URL
  let log: String
  var pdf: String { folder.appending(path: "cv.pdf").path }

  init(_ cv: CV, options: RenderingOptions, engine: TeXEngine = .xelatex) async throws {
    folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let document = try await render(cv, to: "latex", options: options)
    try Data(document.utf8).write(to: folder.appending(path: "cv.tex"))
    _ = try tool(
      engine.rawValue, "-interaction=nonstopmode", "-halt-on-error", "cv.tex", in: folder)
    let log = try Data(contentsOf: folder.appending(path: "cv.log"))
    self.log = String(decoding: log, as: UTF8.self)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// What TeX complains about.
  var troubles: [Substring] {
    let signs = ["! ", "Overfull", "Missing character", "Warning:", "Rerun to get"]
    return log.split(separator: "\n").filter { line in signs.contains { line.contains($0) } }
  }

  /// The pages from top to bottom, and each line with where its words begin and end.
  func pages() throws -> [[Line]] {
    let boxes = try tool("pdftotext", "-bbox-layout", pdf, "-")
    return boxes.components(separatedBy: "<page ").dropFirst().map { page in
      page.components(separatedBy: "<line ").dropFirst().map(Line.init).sorted {
        $0.bottom < $1.bottom
      }
    }
  }

  /// A line of a page, as poppler sees it; points from the upper left corner.
  struct Line {
    var words: [(text: String, left: Double, right: Double)]
    var bottom: Double
    var text: String { words.map(\.text).joined(separator: " ") }

    /// `<word xMin="1.5" yMin="2" xMax="3" yMax="4">Bin</word>`, as often as there are words.
    init(_ boxes: String) {
      bottom = Self.number("yMax", in: boxes)
      words = boxes.components(separatedBy: "<word ").dropFirst().map { word in
        let text = word.split(separator: ">", maxSplits: 1).last ?? ""
        return (
          String(text.prefix { $0 != "<" }), Self.number("xMin", in: word),
          Self.number("xMax", in: word)
        )
      }
    }

    private static func number(_ name: String, in text: String) -> Double {
      guard let start = text.firstRange(of: "\(name)=\"")?.upperBound else { return 0 }
      return Double(text[start...].prefix { $0 != "\"" }) ?? 0
    }
  }
}
