import CVRendering

/// A template of the user's own. Its extension says for which formats it is.
struct TemplateFile {
  let path: String

  /// `my.tex` is for LaTeX and what is made of it: the PDF, and the e-mail that it is attached to.
  func fits(_ renderer: any Renderer) -> Bool { renderer.takes(templateNamed: path) }

  func read() throws(Failure) -> TemplateSource {
    TemplateSource(name: path, text: try TextFile.template(path).read())
  }
}
