import CVModel
import CVReading
import Foundation
import Homepage

/// A page of four lines.
enum Sample {
  static let page = """
    # Ada Lovelace

    ## Publications
    - **Ada Lovelace**, L. F. Menabrea. *Sketch of the Analytical Engine*. Taylor's Scientific Memoirs, 1843.

    """

  /// Twice as long as a pipe holds.
  static let longPage = page + String(repeating: "- Another line of notes.\n", count: 6000)

  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// What the command makes of a page before it is written in a format.
  static func read(_ text: String) throws -> CV {
    var report = Report()
    let source = try Source(bytes: Array(text.utf8), report: &report)
    return CVReader().read(Page(reading: source, into: &report), into: &report)
  }

  /// Whether pages are read already: some tests wait for it.
  static let isRead = (try? read(page).candidate.name) != nil
}
