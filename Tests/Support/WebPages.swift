public import Foundation

/// A folder of HTML for the judges: `NAME.html` is a page of its own, `NAME.email.html` goes into an
/// e-mail.
public final class WebPages: Sendable {
  public let folder: URL

  public init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "web-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  public func add(_ name: String, _ document: String) throws {
    try document.write(to: folder.appending(path: name), atomically: true, encoding: .utf8)
  }

  /// What the Nu HTML checker calls an error, in one run over all pages.
  public func errorsInHTML() async throws -> [String] {
    try await Judge("nu").slowVerdict(on: [folder.path])
  }

  /// What Chromium does with each page, in one session.
  /// - Parameter printing: prints them as well, and looks at them in the dark.
  public func inBrowser(printing: Bool = false) async throws -> [String: BrowserVerdict] {
    try await Judge("browser").slowVerdict(on: [folder.path] + (printing ? ["print"] : []))
  }

  /// What mail clients would take away, by page.
  public func beyondMail() throws -> [String: [String]] {
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    let mails = names.filter { $0.hasSuffix(".email.html") }.sorted()
    return try Judge("mail_html").verdict(on: mails.map { folder.appending(path: $0).path })
  }
}

public struct BrowserVerdict: Decodable, Sendable {
  public struct Print: Decodable, Sendable {
    /// The text of each page.
    public var pages: [String]
    /// Entries that stand on two pages, by their first line.
    public var torn: [String]
    /// Headings at the end of a page.
    public var stranded: [String]
  }

  /// Addresses that the page asked the network for.
  public var requests: [String]
  public var console: [String]
  /// How many pixels stick out at the side in a window of 320, and at 200 % in one of 1280.
  public var overflow: [Int]
  /// Rules of WCAG and, for pages of their own, good practice that axe sees broken.
  public var violations: [String]
  public var links: [String]
  /// Elements that look different in somebody else's document; nil for pages of their own.
  public var changedByPasting: [String]?
  /// By the size of the paper: "a4", "letter".
  public var prints: [String: Print]?

  /// What nobody may find, in words.
  public var faults: [String] {
    requests.map { "asks for \($0)" } + console + violations + (changedByPasting ?? [])
      + (overflow.contains { $0 > 0 } ? ["scrolls sideways: \(overflow)"] : [])
  }
}
