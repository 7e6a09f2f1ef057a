/// The templates in `templates/`, embedded into the binary. A test compares these tables with the
/// folder.
public enum BuiltInTemplates {
  public static let all: [TemplateSource] = [
    source("classic.email.html", PackageResources.classic_email_html),
    source("classic.html", PackageResources.classic_html),
    source("classic.tex", PackageResources.classic_tex),
    source("classic.txt", PackageResources.classic_txt),
    source("modern.html", PackageResources.modern_html),
    source("modern.tex", PackageResources.modern_tex),
    source("compact.html", PackageResources.compact_html),
    source("compact.tex", PackageResources.compact_tex),
  ]

  /// What several templates have in common, in `templates/parts/`.
  static let parts: [String: [UInt8]] = [
    "html-start.html": PackageResources.html_start_html,
    "html-body.html": PackageResources.html_body_html,
    "latex-start.tex": PackageResources.latex_start_tex,
    "latex-macros.tex": PackageResources.latex_macros_tex,
    "latex-body.tex": PackageResources.latex_body_tex,
  ]

  /// The looks, the first of which has a template for every format: `classic` of `classic.html`.
  public static var themes: [String] {
    all.reduce(into: []) { themes, template in
      let theme = String(template.name.prefix { $0 != "." })
      if !themes.contains(theme) { themes.append(theme) }
    }
  }

  private static func source(_ name: String, _ bytes: [UInt8]) -> TemplateSource {
    TemplateSource(name: name, text: whole(String(decoding: bytes, as: UTF8.self)))
  }

  /// The text with its parts in it, before Mustache sees it: whoever copies a template out gets one
  /// file.
  ///
  ///     <%>latex-body.tex%>
  static func whole(_ text: String) -> String {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.map { line in
      guard line.hasPrefix(opening), line.hasSuffix(closing),
        let part = parts[String(line.dropFirst(opening.count).dropLast(closing.count))]
      else { return String(line) }
      let text = String(decoding: part, as: UTF8.self)
      return text.hasSuffix("\n") ? String(text.dropLast()) : text
    }.joined(separator: "\n")
  }

  private static let opening = "<%>"
  private static let closing = "%>"
}
