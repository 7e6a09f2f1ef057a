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
    let deadline = ContinuousClock.now + timeLimit
    _ = try folder.write(document.utf8, to: Self.file)
    var log = try await run(program, on: document, in: folder, date: date, until: deadline)
    // The number of pages is known after the first run.
    if log.asksForAnotherRun {
      log = try await run(program, on: document, in: folder, date: date, until: deadline)
    }
    guard let pdf = folder.bytes(of: "cv.pdf") else {
      throw .typesetting(message: log.sentence(document: document))
    }
    return (pdf, log)
  }

  private func run(
    _ program: FilePath, on document: String, in folder: PrivateFolder, date: Int,
    until deadline: ContinuousClock.Instant
  ) async throws(RenderingError) -> TeXLog {
    let status = await status(of: program, in: folder, date: date, until: deadline)
    let log = TeXLog(String(decoding: folder.bytes(of: "cv.log") ?? [], as: UTF8.self))
    switch status {
    case .timedOut:
      throw .typesetting(
        message: "LaTeX was stopped after \(timeLimit.components.seconds) seconds without an end.")
    case .ended(success: false): throw .typesetting(message: log.sentence(document: document))
    case .ended(success: true): return log
    }
  }

  private enum Status {
    case ended(success: Bool)
    case timedOut
  }

  /// The engine has a process group of its own; past the deadline all of it is killed.
  private func status(
    of program: FilePath, in folder: PrivateFolder, date: Int,
    until deadline: ContinuousClock.Instant
  ) async -> Status {
    var options = PlatformOptions()
    options.processGroupID = 0
    let known = engine.environment(in: folder.path, from: environment, date: date)
    let configuration = Configuration(
      executable: .path(program),
      arguments: Arguments(engine.arguments(for: Self.file)),
      environment: .custom(
        Dictionary(uniqueKeysWithValues: known.map { (Environment.Key(stringLiteral: $0), $1) })),
      workingDirectory: FilePath(folder.path),
      platformOptions: options)
    return await withTaskGroup(of: Status.self) { group in
      group.addTask {
        let result = try? await Subprocess.run(
          configuration, input: .none, output: .discarded, error: .discarded)
        return .ended(success: result?.terminationStatus.isSuccess ?? false)
      }
      group.addTask {
        try? await Task.sleep(until: deadline, clock: .continuous)
        return .timedOut
      }
      let first = await group.next() ?? .timedOut
      group.cancelAll()
      return first
    }
  }
}
