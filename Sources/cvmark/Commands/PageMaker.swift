import CVModel
import CVReading
import CVRendering

/// Makes the outputs of a page, or of several that belong together: values in, values out, so that
/// many pages can be made at once. What the user sees of it is `RenderRun`'s.
struct PageMaker: Sendable {
  let formats: [any Renderer]
  let overrides: CVReader.Overrides
  /// Where the template of the options came from, and so which formats it is for.
  let template: TemplateFile?
  /// Where relative links lead from.
  var baseURL: BaseURL?
  var options = RenderingOptions()

  struct Made: Sendable {
    let pages: [PageInput]
    let content: Result<Content, Failure>
  }

  struct Content: Sendable {
    let read: ReadCV
    /// One for each format.
    let outputs: [MadeOutput]
  }

  struct MadeOutput: Sendable {
    let result: Result<Output, RenderingError>
    let report: Report
  }

  func make(_ pages: [PageInput]) async -> Made {
    // The templates are read while another core reads the page.
    async let prepared: Void = prepare()
    do throws(Failure) {
      let read = try ReadCV(pages, overrides: overrides, baseURL: baseURL)
      await prepared
      let name = FileName.stem(for: read.cv.candidate, page: pages.first?.stem ?? "cv")
      let outputs = await outputs(of: read.cv, name: name)
      return Made(pages: pages, content: .success(Content(read: read, outputs: outputs)))
    } catch {
      return Made(pages: pages, content: .failure(error))
    }
  }

  private func prepare() async {
    for format in formats { format.prepare(for: options(for: format)) }
  }

  private func outputs(of cv: CV, name: String) async -> [MadeOutput] {
    var outputs: [MadeOutput] = []
    await inOrder(Array(formats.indices), width: formats.count) {
      await output(of: cv, as: formats[$0], name: name)
    } take: {
      outputs.append($0)
    }
    return outputs
  }

  private func output(of cv: CV, as format: any Renderer, name: String) async -> MadeOutput {
    var options = options(for: format)
    options.mail.attachmentName = "\(name).pdf"
    var report = Report()
    do throws(RenderingError) {
      let output = try await format.render(cv, options: options, report: &report)
      return MadeOutput(result: .success(output), report: report)
    } catch {
      return MadeOutput(result: .failure(error), report: report)
    }
  }

  private func options(for format: any Renderer) -> RenderingOptions {
    var options = options
    if let template, !template.fits(format) { options.template = nil }
    return options
  }
}
