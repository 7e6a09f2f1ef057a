/// The templates in `templates/`, embedded into the binary. A test compares these tables with the
/// folder.
public enum BuiltInTemplates {
  /// As they stand in the folder. The bytes of a template are put together when it is asked for.
  private static let files: KeyValuePairs<String, @Sendable () -> [UInt8]> = [
    "classic.email.html": { PackageResources.classic_email_html },
    "classic.html": { PackageResources.classic_html },
    "classic.tex": { PackageResources.classic_tex },
    "classic.txt": { PackageResources.classic_txt },
    "modern.html": { PackageResources.modern_html },
    "modern.tex": { PackageResources.modern_tex },
    "compact.html": { PackageResources.compact_html },
    "compact.tex": { PackageResources.compact_tex },
  ]

  /// What several templates have in common, in `templates/parts/`.
  static let parts: [String: @Sendable () -> [UInt8]] = [
    "html-start.html": { PackageResources.html_start_html },
    "html-body.html": { PackageResources.html_body_html },
    "latex-start.tex": { PackageResources.latex_start_tex },
    "latex-macros.tex": { PackageResources.latex_macros_tex },
    "latex-body.tex": { PackageResources.latex_body_tex },
  ]

  /// "classic.html": a theme, a dot, and the `templateExtension` of a renderer.
  public static let names: [String] = files.map(\.key)

  /// The looks, the first of which has a template for every format: `classic` of `classic.html`.
  public static let themes: [String] = names.reduce(into: []) { themes, name in
    let theme = String(name.prefix { $0 != "." })
    if !themes.contains(theme) { themes.append(theme) }
  }

  /// Each as one whole file, with its parts in it.
  public static var all: [TemplateSource] { names.compactMap(template) }

  /// Nil if there is none of that name.
  public static func template(named name: String) -> TemplateSource? {
    files.first { $0.key == name }.map {
      TemplateSource(name: name, text: whole(String(decoding: $0.value(), as: UTF8.self)))
    }
  }

  /// The text with its parts in it, before Mustache sees it: whoever copies a template out gets one
  /// file.
  ///
  ///     <%>latex-body.tex%>
  static func whole(_ text: String) -> String {
    let lines = text.utf8.split(separator: newline, omittingEmptySubsequences: false)
    return lines.map { line in
      let line = Substring(line)
      guard line.utf8.starts(with: opening.utf8), line.hasSuffix(closing),
        let part = parts[String(line.dropFirst(opening.count).dropLast(closing.count))]
      else { return line }
      let bytes = part()
      let text = bytes.last == newline ? bytes.dropLast() : bytes[...]
      return Substring(decoding: text, as: UTF8.self)
    }.joined(separator: "\n")
  }

  private static let newline = UInt8(ascii: "\n")
  private static let opening = "<%>"
  private static let closing = "%>"
}
