private import Subprocess

#if canImport(System)
  private import System
#else
  private import SystemPackage
#endif

/// One document on its way through TeX.
struct TeXRun {
  let engine: TeXEngine
  /// The caller's, of which the engine sees a few names.
  let environment: [String: String]
  let timeLimit: Duration

  private static let file = "document.tex"

  /// - Parameter date: what the PDF calls its date of creation, in seconds since 1970.
  /// - Returns: the PDF, and what the last run had to say.
  func pdf(from document: String, date: Int) async throws(RenderingError) -> ([UInt8], TeXLog) {
    guard let program = await ProgramPath.of(engine.rawValue, in: environment) else {
      throw .noEngine(message: engine.installation)
    }
    let folder = try PrivateFolder()
    defer { folder.remove() }
    _ = try folder.write(document.utf8, to: Self.file)
    let line = await commandLine(for: program.string, in: folder)
    let call = TeXCall(
      line: line, environment: engine.environment(in: folder.path, from: environment, date: date),
      folder: folder, deadline: .now + timeLimit)
    var log = try await run(call, on: document)
    // The number of pages is known after the first run.
    if log.asksForAnotherRun { log = try await run(call, on: document) }
    guard let pdf = folder.bytes(of: "cv.pdf") else {
      throw .typesetting(message: log.sentence(document: document))
    }
    return (pdf, log)
  }

  private func commandLine(for program: String, in folder: PrivateFolder) async -> [String] {
    let tables = engine.tables(of: environment)
    // LuaTeX's first run makes the folder of its tables; without them, every run takes minutes.
    let isFirst = engine == .lualatex && tables.isEmpty
    let sandbox = isFirst ? nil : await Sandbox(environment: environment)
    let line = TeXLimits.commandLine(
      program, engine.arguments(for: Self.file), countsProcesses: sandbox != nil)
    return sandbox?.commandLine(line, writing: [folder.path] + tables, in: folder.path) ?? line
  }

  private func run(_ call: TeXCall, on document: String) async throws(RenderingError) -> TeXLog {
    let ending = await call.ending()
    let log = TeXLog(call.folder.text(of: "cv.log"))
    switch ending {
    case .success: return log
    case .failure where log.lacksFontLoader: throw .noEngine(message: engine.fontLoader)
    case .failure(let signal):
      let complaints = call.folder.text(of: TeXLimits.complaints) + log.lastWords
      let reason = TeXLimits.reason(signal: signal, complaints: complaints)
      throw .typesetting(message: reason ?? log.sentence(document: document))
    case .timedOut:
      throw .typesetting(
        message: "LaTeX was stopped after \(timeLimit.components.seconds) seconds without an end.")
    case .filledItsFolder:
      throw .typesetting(
        message: "LaTeX was stopped: it wrote more than \(TeXLimits.folder >> 20) MB.")
    }
  }
}
