import ArgumentParser
import CVRendering

struct TemplatesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "templates",
    abstract: "List the built-in templates, or copy one out to change it.",
    discussion: """
      EXAMPLES
        cvmark templates list
        cvmark templates copy classic.html
        cvmark render index.md --template classic.html
      """,
    subcommands: [List.self, Copy.self])

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Each built-in template and the formats that are made from it.")

    func run() throws {
      let width = Templates.names.map(\.count).max() ?? 0
      for name in Templates.names {
        let formats = Renderers.all.filter(TemplateFile(path: name).fits).map(\.name)
        let gap = String(repeating: " ", count: width - name.count + 2)
        print(name + gap + formats.joined(separator: ", "))
      }
    }
  }

  struct Copy: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Write a built-in template into a file, for --template.")

    @Argument(
      help: ArgumentHelp("One of: \(Templates.names.joined(separator: ", ")).", valueName: "name"))
    var name: String

    @Option(
      name: [.short, .long],
      help: ArgumentHelp(
        "A file, a folder, or - for standard output. Without it: a file of that name here.",
        valueName: "file"))
    var output: String?

    func run() throws {
      guard let template = BuiltInTemplates.template(named: name) else {
        throw Failure.usage(
          "There is no template '\(name)'. There are: \(Templates.names.joined(separator: ", ")).")
      }
      let console = Console()
      do throws(Failure) {
        try copy(template, console)
      } catch {
        console.say(error)
        throw ExitCode(error.code.rawValue)
      }
    }

    private func copy(_ template: TemplateSource, _ console: Console) throws(Failure) {
      let path = self.path
      if let path, FileStatus(path)?.kind == .regular {
        // It may hold an evening's work.
        throw Failure(
          code: .cannotWrite, subject: path,
          message: "exists already; choose another name with --output")
      }
      try OutputFiles.write(Array(template.text.utf8), to: path)
      if let path { console.say("wrote \(Visible.text(path))") }
    }

    private var path: String? {
      switch OutputTarget(output ?? name) {
      case .folder(let folder): Path.join(folder, name)
      case .file(let path): path
      case .standardOutput: nil
      }
    }
  }
}

/// The built-in templates: `classic.html` is the theme `classic` for HTML.
enum Templates {
  static var names: [String] { BuiltInTemplates.names }
}
