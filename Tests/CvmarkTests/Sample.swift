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

  /// Twice as long as a pipe holds; its last line is far behind the first buffer.
  static let longPage =
    page + "\n<!--\n" + String(repeating: "not yet published\n", count: 8000) + "-->\n\n"
    + "## Awards\n- A medal, 1843.\n"

  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// What the command makes of a page before it is written in a format.
  static func read(_ text: String) throws -> CV {
    var report = Report()
    let source = try Source(bytes: Array(text.utf8), report: &report)
    return CVReader().read(Page(reading: source, into: &report), into: &report)
  }
}
