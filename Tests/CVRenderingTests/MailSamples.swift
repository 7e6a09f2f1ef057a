import CVModel
import Foundation
import TestSupport
import Testing

@testable import CVRendering

/// The HTML of an e-mail, without the message around it.
func mailHTML(_ cv: CV, options: RenderingOptions = RenderingOptions()) throws -> String {
  var report = Report()
  return try mailHTML(cv, options: options, report: &report)
}

func mailHTML(_ cv: CV, options: RenderingOptions, report: inout Report) throws -> String {
  let renderer = TemplateRenderer<MailHTML>(
    name: "email", fileExtension: "html", templateExtension: "email.html")
  return try MailBody(renderer: renderer, options: options).html(cv, report: &report)
}

/// A message as Python reads it.
struct Mail: Decodable {
  var structure: String
  /// By the name in lower case; one of several of a name.
  var headers: [String: String]
  var headerCount: Int
  var defects: [String]
  var isASCII: Bool
  var bareLineEnds: Int
  var longestLine: Int
  var boundaries: [String]
  var textParameters: [String: String]
  /// The decoded parts.
  private var text: Data
  private var html: Data
  var pdf: Data
  var fileName: String

  /// With the line ends of a file; a message has CR LF.
  var plainText: String { Self.unix(text) }
  var page: String { Self.unix(html) }

  init(_ bytes: [UInt8]) throws {
    let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).eml")
    try Data(bytes).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    self = try Judge("mail").verdict(on: file.path)
  }

  init(_ message: MailMessage) throws { try self.init(Array(message.code.utf8)) }

  private static func unix(_ data: Data) -> String {
    String(decoding: data, as: UTF8.self).replacing("\r\n", with: "\n")
  }
}

/// A draft as bytes.
func draft(_ cv: CV, options: RenderingOptions = RenderingOptions()) async throws -> [UInt8] {
  var report = Report()
  let output = try await MailRenderer().render(cv, options: options, report: &report)
  guard case .bytes(let bytes) = output else { throw NotAPDF() }
  return bytes
}

extension SampleCV {
  /// Hailin Zhang's papers over and over, three a year, the latest first.
  static func many(_ count: Int) -> CV {
    var cv = hailinZhang
    let papers = cv.sections[1].entries
    cv.sections[1].entries = (0..<count).map { index in
      var entry = papers[index % papers.count]
      guard case .publication(var paper) = entry.content else { return entry }
      paper.title = paper.title + RichText(" \(index).")
      paper.year = 2024 - index / 3
      entry.content = .publication(paper)
      entry.group = []
      return entry
    }
    return cv
  }
}
