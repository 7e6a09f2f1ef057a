import CVModel
import Mustache
private import Synchronization

/// The text of a template and the name that diagnostics give it.
public struct TemplateSource: Hashable, Sendable {
  /// "classic.html", or the path of a file; how it ends says for which renderers it is.
  public var name: String
  /// The whole of it: a template cannot include other files.
  public var text: String

  /// Nothing is read yet: what is wrong with the text is thrown by `render`.
  public init(name: String, text: String) {
    self.name = name
    self.text = text
  }
}

/// A Mustache template with the delimiters `<%` and `%>`, since `{{` is TeX.
///
/// A line that holds tags vanishes when nothing but white space comes out of it: an optional field
/// is one line of the template, and leaves no hole in plain text and no paragraph in LaTeX. Lines
/// without tags, a preamble or a style sheet, never go through Mustache.
struct Template: Sendable {
  let source: TemplateSource
  private let mustache: MustacheTemplate
  private let tags: [TemplateTag]
  private let lines: TemplateLines

  /// Values are fragments, so Mustache must not escape them a second time.
  private static let prelude = "{{% CONTENT_TYPE:TEXT}}{{=<% %>=}}"

  init(_ source: TemplateSource) throws(RenderingError) {
    let text = source.text.tidy
    self.source = source
    self.tags = TemplateTag.all(in: text)
    self.lines = TemplateLines(text, tags: tags)
    for tag in tags where TemplateTag.refused.keys.contains(tag.sigil) {
      let reason = TemplateTag.refused[tag.sigil] ?? ""
      throw .template(message: "\(source.name):\(tag.line): \(reason).")
    }
    do {
      mustache = try MustacheTemplate(string: Self.prelude + lines.marked)
    } catch let error as MustacheTemplate.ParserError {
      let line = error.context.lineNumber
      throw .template(message: "\(source.name):\(line): \(Self.sentence(for: error.error))")
    } catch {
      throw .template(message: "\(source.name): the template cannot be read.")
    }
  }

  /// Read once: a thousand pages share a template.
  static func shared(_ source: TemplateSource) throws(RenderingError) -> Template {
    if let known = all.withLock({ $0[source] }) { return known }
    let template = try Template(source)
    all.withLock { $0[source] = template }
    return template
  }

  private static let all = Mutex<[TemplateSource: Template]>([:])

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
    lines.unmarked(mustache.render(value.mustache))
  }

  private static func sentence(for error: any Error) -> String {
    switch error as? MustacheTemplate.Error {
    case .sectionCloseNameIncorrect: "this closes another section than the one that is open."
    case .expectedSectionEnd: "a section is opened and never closed."
    default: "a tag is not complete."
    }
  }
}

extension String {
  /// Line feeds alone, and none of the marks that `TemplateLines` sets.
  fileprivate var tidy: String {
    guard utf8.contains(where: { [0x0D, 0x1E, 0x1F].contains($0) }) else { return self }
    return replacing("\r\n", with: "\n")
      .filter { !$0.unicodeScalars.contains("\u{1E}") && !$0.unicodeScalars.contains("\u{1F}") }
  }
}
