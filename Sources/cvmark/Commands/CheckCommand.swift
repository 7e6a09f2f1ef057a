import ArgumentParser
import CVModel
import CVReading
import CVRendering

struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Say what is odd on a page, before a committee finds it.",
    discussion: """
      Reads the page as render does and writes no CV. Beside what render says, it looks for what \
      only the whole list shows: a paper without you, one that stands there twice, a mark that is \
      not explained, a link that leads nowhere. docs/checks.md explains each check.

      EXAMPLES
        cvmark check index.md
        cvmark check content/*.md --strict --format github
            in a workflow: annotations beside the lines, and a failure

      EXIT CODES
        0   nothing is wrong, or nothing worse than --strict forbids
        1   an error was found; with --strict, a warning
        64 to 66   as for render
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json, github
  }

  @Flag(help: "Fail if there is a warning.")
  var strict = false

  @Option(help: "For people, for programs, or as annotations of GitHub.")
  var format = Format.text

  @OptionGroup(title: "Pages") var reading: ReadingOptions
  @OptionGroup(title: "Candidate (wins over the page)") var candidate: CandidateOptions

  func run() async throws {
    let console = Console()
    var worst: Diagnostic.Severity?
    var found: [PlacedDiagnostic] = []
    var failure: Failure?
    for group in reading.groups {
      do throws(Failure) {
        let placed = try await check(group)
        worst = ([worst] + placed.map(\.diagnostic.severity)).compactMap { $0 }.max()
        found += placed
      } catch {
        console.say(error)
        failure = failure ?? error
      }
    }
    do throws(Failure) {
      try OutputFiles.write(Array(text(of: found, isComplete: failure == nil).utf8), to: nil)
    } catch {
      console.say(error)
      failure = error
    }
    if let failure { throw ExitCode(failure.code.rawValue) }
    if let worst, worst >= (strict ? .warning : .error) {
      throw ExitCode(Failure.Code.warnings.rawValue)
    }
  }

  /// What reading, checks and LaTeX, the pickiest format, have to say, by line.
  private func check(_ group: [PageInput]) async throws(Failure) -> [PlacedDiagnostic] {
    let read = try ReadCV(group, overrides: candidate.overrides, baseURL: reading.baseURL)
    var report = read.report
    Checks.run(on: read.page, read.cv, into: &report)
    let latex = Renderers.all.first { $0.name == "latex" }
    var found = Report()
    _ = try? await latex?.render(read.cv, options: RenderingOptions(), report: &found)
    report.add(found)
    return PlacedDiagnostic.all(report.diagnostics, in: read.files)
  }

  private func text(of found: [PlacedDiagnostic], isComplete: Bool) -> String {
    let lines: [String] =
      switch format {
      case .text:
        found.map { $0.text(colour: Console.hasColour(.standardOutput)) }
          + (isComplete || !found.isEmpty ? [summary(of: found)] : [])
      case .json: [PlacedDiagnostic.json(found)]
      case .github: found.map(\.annotation)
      }
    return lines.map { $0 + "\n" }.joined()
  }

  /// "2 warnings, 1 note"
  private func summary(of found: [PlacedDiagnostic]) -> String {
    let counts = Diagnostic.Severity.allCases.reversed().compactMap { severity -> String? in
      let count = found.count { $0.diagnostic.severity == severity }
      return count == 0 ? nil : "\(count) \(severity.rawValue)\(count == 1 ? "" : "s")"
    }
    return counts.isEmpty ? "nothing odd was found" : counts.joined(separator: ", ")
  }
}
