import CVModel
import CVRendering

/// One call of `cvmark render`: every page in every format, each on its own, as many at a time as
/// there are cores. What the user sees comes page by page, in the order of the command line.
struct RenderRun {
  let maker: PageMaker
  let console: Console
  private var files: OutputFiles
  private var firstFailure: Failure.Code?
  private var hasWarnings = false
  /// The pages of which something is missing, as the user named them.
  private var failed: [String] = []

  init(maker: PageMaker, console: Console, files: OutputFiles) {
    self.maker = maker
    self.console = console
    self.files = files
  }

  /// nil: everything went well.
  func exitCode(strict: Bool) -> Failure.Code? {
    firstFailure ?? (strict && hasWarnings ? .warnings : nil)
  }

  /// - Parameter groups: the pages that make a CV each.
  mutating func render(_ groups: [[PageInput]]) async {
    var done = 0
    console.progress(progress(done, of: groups))
    await inOrder(groups, width: System.coreCount) { [maker] in
      await maker.make($0)
    } take: { made in
      console.endProgress()
      finish(made)
      done += 1
      if done < groups.count { console.progress(progress(done, of: groups)) }
    }
    if groups.count > 1, !failed.isEmpty {
      let names = failed.map { Visible.text($0) }.joined(separator: ", ")
      console.say("\(failed.count) of \(groups.count) pages failed: \(names)")
    }
  }

  private func progress(_ done: Int, of groups: [[PageInput]]) -> String {
    let name = groups[done].first.map { Visible.text($0.name) } ?? ""
    return groups.count == 1
      ? "making the CV of \(name)" : "making CV \(done + 1) of \(groups.count): \(name)"
  }

  private mutating func finish(_ made: PageMaker.Made) {
    guard let page = made.pages.first else { return }
    let failures = failed.count
    switch made.content {
    case .failure(let failure): fail(failure, page)
    case .success(let content): write(content, page)
    }
    // A page counts once, however many of its outputs failed.
    failed.removeLast(max(0, failed.count - failures - 1))
  }

  private mutating func write(_ content: PageMaker.Content, _ page: PageInput) {
    let printer = DiagnosticPrinter(files: content.read.files, colour: console.colour)
    var said = content.read.report
    say(said, printer)
    let extensions = maker.formats.map(\.fileExtension)
    let stem = files.stem(for: content.read.cv.candidate, page: page, extensions: extensions)
    for (format, made) in zip(maker.formats, content.outputs) {
      // Several formats find the same.
      say(made.report.without(said), printer)
      said.add(made.report)
      do throws(Failure) {
        try write(made, as: format, stem: stem)
      } catch {
        fail(error, page)
      }
    }
  }

  private mutating func write(
    _ made: PageMaker.MadeOutput, as format: any Renderer, stem: String
  ) throws(Failure) {
    switch made.result {
    case .failure(let error):
      let subject = files.path(stem: stem, fileExtension: format.fileExtension) ?? format.name
      throw Failure(error, subject: subject)
    case .success(let output):
      let path = try files.write(output, stem: stem, fileExtension: format.fileExtension)
      if let path { console.say("wrote \(Visible.text(path))") }
    }
  }

  private mutating func say(_ report: Report, _ printer: DiagnosticPrinter) {
    for line in printer.text(for: report.diagnostics) { console.say(line) }
    hasWarnings = hasWarnings || report.contains(atLeast: .warning)
  }

  private mutating func fail(_ failure: Failure, _ page: PageInput) {
    console.say(failure)
    firstFailure = firstFailure ?? failure.code
    failed.append(page.name)
  }
}
