private import Foundation
private import Subprocess

/// Asks this computer what it has of the programs, LaTeX packages and fonts that a PDF is made with.
public struct Inventory: Sendable {
  private let environment: [String: String]

  /// - Parameter environment: where programs (`PATH`) and fonts (`HOME`) are; nil: this process's.
  public init(environment: [String: String]? = nil) {
    self.environment = environment ?? ProcessInfo.processInfo.environment
  }

  /// The first line that a program says about itself; nil if it is not there or does not run.
  public func version(of program: String, asking option: String) async -> String? {
    guard let path = await ProgramPath.of(program, in: environment) else { return nil }
    let result = try? await Subprocess.run(
      .path(path), arguments: [option],
      environment: .custom(["PATH": environment["PATH"] ?? "", "LC_ALL": "C.UTF-8"]),
      output: .string(limit: 1 << 16), error: .string(limit: 1 << 16))
    guard let result, result.terminationStatus.isSuccess else { return nil }
    // Poppler's tools answer on standard error.
    let answer = result.standardOutput + result.standardError
    return answer.split(separator: "\n").first.map(String.init)
  }

  /// Which of the files and fonts the engine finds. It is asked itself, as it alone knows all the
  /// places where it looks. Fonts are named as templates do; without fontspec none is found.
  ///
  /// - Throws: if there is no such engine, or it cannot even set an empty page.
  public func found(
    files: [String], fonts: [String], by engine: TeXEngine
  ) async throws(RenderingError) -> Set<String> {
    let run = TeXRun(engine: engine, environment: environment, timeLimit: .seconds(120))
    let (_, log) = try await run.pdf(from: question(files: files, fonts: fonts), date: 0)
    return Set(log.said(after: Self.mark))
  }

  private static let mark = "cvmark-found: "

  private func question(files: [String], fonts: [String]) -> String {
    let lines = { (test: String, names: [String]) in
      names.map { "\(test){\($0)}{\\typeout{\(Self.mark)\($0)}}{}" }
    }
    return
      ([
        #"\documentclass{article}"#,
        #"\IfFileExists{fontspec.sty}{\usepackage{fontspec}}{\def\IfFontExistsTF#1#2#3{}}"#,
      ] + lines(#"\IfFileExists"#, files) + lines(#"\IfFontExistsTF"#, fonts) + [
        #"\begin{document}\null\end{document}"#, "",
      ]).joined(separator: "\n")
  }
}
