import ArgumentParser
import CVReading
import CVRendering

struct RenderCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "render",
    abstract: "Write the CV of a page as PDF, text, HTML and more.",
    discussion: """
      EXAMPLES
        cvmark render index.md
            PDF, text and HTML into ./cv/
        cvmark render index.md --to pdf --output cv.pdf
            one format into one file
        cvmark render about.md publications.md --join
            one CV of a site that keeps them apart
        cvmark render index.md --to text --ascii --max-chars 4000 --output -
            text for the field of a form
        curl -s https://example.org/index.md | cvmark render - --to text --output -
            from a pipe into a pipe
        cvmark render about.md --name "Chien-Shiung Wu" --email wu@example.org
            what the page does not say, or says in a picture
        cvmark render index.md --to email --letter letter.txt
            a draft to open in your mail client and send
        cvmark templates copy classic.html
        cvmark render index.md --template classic.html
            a look of your own

      EXIT CODES
        0   everything is written
        1   --strict, and there was a warning
        64  the command line is wrong
        65  a page or template cannot be read, or a text cannot be that short
        66  there is no such file
        69  no LaTeX engine is installed (text, html, latex and json need none)
        70  LaTeX failed
        73  an output cannot be written
        An output that fails does not stop the others; the first failure decides the code.
      """)

  @OptionGroup(title: "Output") var output: OutputOptions
  @OptionGroup(title: "Pages") var reading: ReadingOptions
  @OptionGroup(title: "Content") var content: ContentOptions
  @OptionGroup(title: "Look") var look: LookOptions
  @OptionGroup(title: "PDF") var pdf: PDFOptions
  @OptionGroup(title: "Text") var text: TextOptionGroup
  @OptionGroup(title: "E-mail") var mail: MailOptionGroup
  @OptionGroup(title: "Candidate (wins over the page)") var candidate: CandidateOptions

  func validate() throws {
    guard output.output != "" else {
      throw Failure.usage("--output needs a folder, a file, or -.")
    }
    try check(formats: try formats)
  }

  private func check(formats: [any Renderer]) throws {
    if target.isSingle, formats.count != 1 {
      throw Failure.usage(
        formats.isEmpty
          ? "No format writes '.\(target.fileExtension ?? "")' files; name one with --to."
          : "--output FILE or - takes exactly one format: name it with --to. "
            + "(A folder that does not exist yet ends in /.)")
    }
    if let ending = target.fileExtension, let format = formats.first,
      format.fileExtension != ending,
      Renderers.all.contains(where: { $0.fileExtension == ending })
    {
      throw Failure.usage(
        "'\(output.output ?? "")' would hold no .\(ending) but \(format.name): "
          + "name it .\(format.fileExtension), or change --to.")
    }
    if target.isSingle, reading.pages.count > 1, !reading.join {
      throw Failure.usage(
        "--output FILE or - takes one page; for several name a folder, or --join them.")
    }
    if let template, !formats.contains(where: template.fits) {
      throw Failure.usage(
        "The template '\(template.path)' fits none of the formats; .tex is for latex and pdf, "
          + ".html for html, .txt for text, .email.html for email.")
    }
    let names = Set(formats.map(\.name))
    if pdf.verify, names.isDisjoint(with: ["pdf", "email"]) {
      throw Failure.usage("--verify reads a PDF back; add pdf or email to --to.")
    }
    if let option = text.onlyForText, names.isDisjoint(with: ["text", "email"]) {
      throw Failure.usage("\(option) is for plain text; add text or email to --to.")
    }
    if mail.isGiven, !names.contains("email") {
      throw Failure.usage("--to-address, --subject and --letter are for an e-mail: --to email.")
    }
  }

  /// Whatever is read is never written to.
  private var filesRead: [(status: FileStatus, kind: String)] {
    let pages = reading.groups.joined().map { ($0.status, "page") }
    let others = [(look.template, "template"), (mail.letter, "letter")].map { path, kind in
      (path.flatMap { FileStatus($0) }, kind)
    }
    return (pages + others).compactMap { status, kind in status.map { ($0, kind) } }
  }

  private var target: OutputTarget { output.output.map(OutputTarget.init) ?? .standard }

  private var template: TemplateFile? { look.template.map(TemplateFile.init) }

  private var formats: [any Renderer] {
    get throws {
      try output.formats.map(Formats.parse) ?? Formats.implied(by: target, template: template)
    }
  }

  func run() async throws {
    let console = Console()
    var maker = PageMaker(
      formats: try formats, overrides: candidate.overrides, template: template,
      baseURL: reading.baseURL)
    do throws(Failure) {
      maker.options = try renderingOptions()
    } catch {
      console.say(error)
      throw ExitCode(error.code.rawValue)
    }
    let files = OutputFiles(target: target, read: filesRead)
    var run = RenderRun(maker: maker, console: console, files: files)
    await run.render(reading.groups)
    if let code = run.exitCode(strict: output.strict) { throw ExitCode(code.rawValue) }
  }

  private func renderingOptions() throws(Failure) -> RenderingOptions {
    var options = RenderingOptions()
    content.apply(to: &options)
    look.apply(to: &options)
    pdf.apply(to: &options)
    text.apply(to: &options)
    try mail.apply(to: &options)
    options.template = try template?.read()
    return options
  }
}
