import ArgumentParser
import CVRendering

/// How the outputs look.
struct LookOptions: ParsableArguments {
  @Option(help: "A built-in look: \(BuiltInTemplates.themes.joined(separator: ", ")).")
  var theme = "classic"

  @Option(
    help: ArgumentHelp(
      "A template of your own (.tex, .html, .txt, .email.html).",
      discussion: "Start from a built-in one: cvmark templates copy classic.html",
      valueName: "file"),
    completion: .file(extensions: ["tex", "html", "txt"]))
  var template: String?

  func validate() throws {
    guard BuiltInTemplates.themes.contains(theme) else {
      let themes = BuiltInTemplates.themes.joined(separator: ", ")
      throw Failure.usage("There is no theme '\(theme)'. There are: \(themes).")
    }
  }

  func apply(to options: inout RenderingOptions) {
    options.theme = theme
  }
}
