import CVModel
import Mustache

/// The text of a template and the name that diagnostics give it.
public struct TemplateSource: Hashable, Sendable {
  public var name: String
  public var text: String

  public init(name: String, text: String) {
    self.name = name
    self.text = text
  }
}

/// A Mustache template with the delimiters `<%` and `%>`, since `{{` is TeX.
///
/// A line that holds tags vanishes when nothing but white space comes out of it: an optional field
/// is one line of the template, and leaves no hole in plain text and no paragraph in LaTeX.
struct Template: Sendable {
  let source: TemplateSource
  private let mustache: MustacheTemplate
  private let tags: [TemplateTag]

  /// Stands where a line with tags begins. No fragment can hold it.
  private static let mark: Character = "\u{1F}"

  /// Values are fragments, so Mustache must not escape them a second time.
  private static let prelude = "{{% CONTENT_TYPE:TEXT}}{{=<% %>=}}"

  init(_ source: TemplateSource) throws(RenderingError) {
    let text = source.text.replacing("\r\n", with: "\n")
    self.source = source
    self.tags = TemplateTag.all(in: text)
    for tag in tags where TemplateTag.refused.keys.contains(tag.sigil) {
      let reason = TemplateTag.refused[tag.sigil] ?? ""
      throw .template(message: "\(source.name):\(tag.line): \(reason).")
    }
    do {
      mustache = try MustacheTemplate(string: Self.prelude + Self.marked(text, tags: tags))
    } catch let error as MustacheTemplate.ParserError {
      let line = error.context.lineNumber
      throw .template(message: "\(source.name):\(line): \(Self.sentence(for: error.error))")
    } catch {
      throw .template(message: "\(source.name): the template cannot be read.")
    }
  }

  /// Warns of every name that no value has; Mustache itself would print nothing in its place.
  func check(against names: Set<String>, report: inout Report) {
    for tag in tags {
      for name in tag.names where !names.contains(name) {
        report.add(
          Diagnostic(
            .warning, code: "template-name",
            "\(source.name):\(tag.line): no value is called \"\(name)\"; "
              + "templates/README.md lists those there are."))
      }
    }
  }

  func render<Format>(_ value: TemplateValue<Format>) -> String {
    Format.finish(unfinished(value))
  }

  /// Before the format's last touch.
  func unfinished<Format>(_ value: TemplateValue<Format>) -> String {
    let lines = mustache.render(value.mustache).split(
      separator: "\n", omittingEmptySubsequences: false)
    return lines.compactMap(Self.unmarked).joined(separator: "\n")
  }

  private static func marked(_ text: String, tags: [TemplateTag]) -> String {
    let withTags = Set(tags.map(\.line))
    let inside = Set(tags.flatMap { $0.line + 1..<$0.lastLine + 1 })
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.enumerated().map { index, line in
      withTags.contains(index + 1) && !inside.contains(index + 1) ? "\(mark)\(line)" : String(line)
    }.joined(separator: "\n")
  }

  private static func unmarked(_ line: Substring) -> String? {
    guard line.contains(mark) else { return String(line) }
    let text = line.filter { $0 != mark }
    return text.allSatisfy(\.isWhitespace) ? nil : text
  }

  private static func sentence(for error: any Error) -> String {
    switch error as? MustacheTemplate.Error {
    case .sectionCloseNameIncorrect: "this closes another section than the one that is open."
    case .expectedSectionEnd: "a section is opened and never closed."
    default: "a tag is not complete."
    }
  }
}
