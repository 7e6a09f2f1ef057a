import CVRendering

/// The formats by name. All of it is derived from `Renderers.all`: a new renderer needs no change.
enum Formats {
  /// What a candidate sends most often.
  static let standard = ["pdf", "text", "html"]

  static var names: [String] { Renderers.all.map(\.name) }

  /// `pdf, text,html` -> the renderers, each once, in that order.
  static func parse(_ list: String) throws -> [any Renderer] {
    let names = list.split(separator: ",").map { $0.filter { !$0.isWhitespace }.lowercased() }
    guard !names.isEmpty else {
      throw Failure.usage("--to needs a format. Possible are: \(possible).")
    }
    var chosen: [any Renderer] = []
    for name in names where !chosen.contains(where: { $0.name == name }) {
      chosen.append(try named(name))
    }
    return chosen
  }

  static func named(_ name: String) throws -> any Renderer {
    guard let renderer = Renderers.all.first(where: { $0.name == name }) else {
      throw Failure.usage("There is no format '\(name)'. Possible are: \(possible).")
    }
    return renderer
  }

  private static var possible: String { names.joined(separator: ", ") }

  /// Without `--to`, the extension of the file that is asked for decides, then the template's.
  static func implied(
    by target: OutputTarget, template: TemplateFile?
  ) throws -> [any Renderer] {
    if let ending = target.fileExtension {
      return Array(Renderers.all.filter { $0.fileExtension == ending }.prefix(1))
    }
    let usual = Renderers.all.filter { standard.contains($0.name) }
    if let template {
      let fitting = usual.filter(template.fits)
      return fitting.isEmpty ? Renderers.all.filter(template.fits) : fitting
    }
    return standard.compactMap { name in usual.first { $0.name == name } }
  }
}
