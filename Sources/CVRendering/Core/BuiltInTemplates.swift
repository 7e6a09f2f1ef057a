/// The templates in `templates/`, embedded into the binary. A test compares this table with the
/// folder.
public enum BuiltInTemplates {
  public static let all: [TemplateSource] = [
    source("classic.email.html", PackageResources.classic_email_html),
    source("classic.html", PackageResources.classic_html),
    source("classic.tex", PackageResources.classic_tex),
    source("classic.txt", PackageResources.classic_txt),
  ]

  /// The looks, the first of which has a template for every format: `classic` of `classic.html`.
  public static var themes: [String] {
    all.reduce(into: []) { themes, template in
      let theme = String(template.name.prefix { $0 != "." })
      if !themes.contains(theme) { themes.append(theme) }
    }
  }

  private static func source(_ name: String, _ bytes: [UInt8]) -> TemplateSource {
    TemplateSource(name: name, text: String(decoding: bytes, as: UTF8.self))
  }
}
