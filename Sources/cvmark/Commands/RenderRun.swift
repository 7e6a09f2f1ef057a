import CVModel
import CVReading
import CVRendering

/// One call of `cvmark render`: every page in every format, each on its own.
struct RenderRun {
  let formats: [any Renderer]
  let overrides: CVReader.Overrides
  /// Where the template of the options came from, and so which formats it is for.
  let template: TemplateFile?
  let console: Console
  /// Where relative links lead from.
  var baseURL: BaseURL?
  var options = RenderingOptions()
  private var files: OutputFiles
  private var firstFailure: Failure.Code?
  private var hasWarnings = false

  init(
    formats: [any Renderer], overrides: CVReader.Overrides, template: TemplateFile?,
    console: Console, files: OutputFiles
  ) {
    self.formats = formats
    self.overrides = overrides
    self.template = template
    self.console = console
    self.files = files
  }

  /// nil: everything went well.
  func exitCode(strict: Bool) -> Failure.Code? {
    firstFailure ?? (strict && hasWarnings ? .warnings : nil)
  }

  /// One CV of one page, or of several that belong together.
  mutating func render(_ pages: [PageInput]) async {
    guard let first = pages.first else { return }
    do throws(Failure) {
      let read = try ReadCV(pages, overrides: overrides, baseURL: baseURL)
      var report = read.report
      let printer = DiagnosticPrinter(files: read.files, colour: console.colour)
      say(report, printer)
      let stem = files.stem(
        for: read.cv.candidate, page: first, extensions: formats.map(\.fileExtension))
      for format in formats {
        await write(
          read.cv, as: format, stem: stem, pages: read.files.map(\.status), said: &report, printer)
      }
    } catch {
      fail(error)
    }
  }

  /// - Parameter said: the diagnostics that the user has seen; several formats find the same.
  private mutating func write(
    _ cv: CV, as format: any Renderer, stem: String, pages: [FileStatus?], said: inout Report,
    _ printer: DiagnosticPrinter
  ) async {
    var found = Report()
    do throws(Failure) {
      let output = try await render(cv, as: format, stem: stem, report: &found)
      tell(found, said: &said, printer)
      let path = try files.write(
        output, stem: stem, fileExtension: format.fileExtension, pages: pages)
      if let path { console.say("wrote \(Visible.text(path))") }
    } catch {
      tell(found, said: &said, printer)
      fail(error)
    }
  }

  private func render(
    _ cv: CV, as format: any Renderer, stem: String, report: inout Report
  ) async throws(Failure) -> Output {
    var options = options
    if let template, !template.fits(format) { options.template = nil }
    options.mail.attachmentName = "\(stem).pdf"
    let subject = files.path(stem: stem, fileExtension: format.fileExtension) ?? format.name
    var found = Report()
    defer { report = found }
    do throws(RenderingError) {
      return try await console.whileSaying("making \(Visible.text(subject))") {
        () async throws(RenderingError) in
        try await format.render(cv, options: options, report: &found)
      }
    } catch {
      throw Failure(error, subject: subject)
    }
  }

  private mutating func tell(
    _ found: Report, said: inout Report, _ printer: DiagnosticPrinter
  ) {
    var news = Report()
    for diagnostic in found.diagnostics where !said.contains(diagnostic) {
      news.add(diagnostic)
    }
    say(news, printer)
    said.add(news)
  }

  private mutating func say(_ report: Report, _ printer: DiagnosticPrinter) {
    for line in printer.text(for: report.diagnostics) { console.say(line) }
    hasWarnings = hasWarnings || report.contains(.warning)
  }

  private mutating func fail(_ failure: Failure) {
    console.say(failure)
    firstFailure = firstFailure ?? failure.code
  }
}
