import CVModel
import CVReading
import CVRendering
import Homepage

/// One call of `cvmark render`: every page in every format, each on its own.
struct RenderRun {
  let formats: [any Renderer]
  let overrides: CVReader.Overrides
  /// Where the template of the options came from, and so which formats it is for.
  let template: TemplateFile?
  let console: Console
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

  mutating func render(_ page: PageInput) async {
    do throws(Failure) {
      let (bytes, status) = try page.read()
      var report = Report()
      let source = try Self.source(bytes, of: page, report: &report)
      let cv = CVReader(overrides: overrides)
        .read(Page(reading: source, into: &report), into: &report)

      let printer = DiagnosticPrinter(
        page: page.name, source: source.text, colour: console.colour)
      say(report, printer)
      let stem = files.stem(
        for: cv.candidate, page: page, extensions: formats.map(\.fileExtension))
      for format in formats {
        await write(cv, as: format, stem: stem, page: status, said: &report, printer)
      }
    } catch {
      fail(error)
    }
  }

  /// - Parameter said: the diagnostics that the user has seen; several formats find the same.
  private mutating func write(
    _ cv: CV, as format: any Renderer, stem: String, page: FileStatus?, said: inout Report,
    _ printer: DiagnosticPrinter
  ) async {
    var found = Report()
    do throws(Failure) {
      let output = try await render(cv, as: format, stem: stem, report: &found)
      tell(found, said: &said, printer)
      let path = try files.write(
        output, stem: stem, fileExtension: format.fileExtension, page: page)
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
    for diagnostic in found.diagnostics where !said.diagnostics.contains(diagnostic) {
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

  private static func source(
    _ bytes: [UInt8], of page: PageInput, report: inout Report
  ) throws(Failure) -> Source {
    do {
      return try Source(bytes: bytes, report: &report)
    } catch {
      throw Failure(code: .unreadable, subject: page.name, message: "\(error)")
    }
  }
}
