import CVRendering

/// A template of the user's own. Its extension says for which formats it is.
struct TemplateFile {
  let path: String

  /// `my.tex` is for LaTeX and what is made of it: the PDF, and the e-mail that it is attached to.
  func fits(_ renderer: any Renderer) -> Bool { renderer.takes(templateNamed: path) }

  func read() throws(Failure) -> TemplateSource {
    do throws(SystemError) {
      let file = try Descriptor.reading(path)
      defer { file.close() }
      let bytes = try file.readAll(limit: 16 << 20)
      guard let text = String(validating: bytes, as: UTF8.self) else {
        throw .notText
      }
      return TemplateSource(name: path, text: text)
    } catch {
      throw Failure(
        code: error == .noSuchFile ? .noSuchFile : .unreadable, subject: path,
        message: error == .noSuchFile ? "no such template" : "cannot be read: \(error)")
    }
  }
}
