private import Subprocess

#if canImport(System)
  private import System
#else
  private import SystemPackage
#endif

/// One run of the engine, watched.
struct TeXCall {
  /// The program and its arguments.
  let line: [String]
  let environment: [String: String]
  let folder: PrivateFolder
  let deadline: ContinuousClock.Instant

  enum Ending {
    case success
    case failure(signal: Int32?)
    case timedOut
    case filledItsFolder
  }

  /// Whatever comes first: an end, the deadline, a full folder. Then nothing of the run is left.
  func ending() async -> Ending {
    await withTaskGroup(of: Ending.self) { group in
      group.addTask { await run() }
      group.addTask { await watch() }
      let first = await group.next() ?? .timedOut
      group.cancelAll()
      return first
    }
  }

  private func run() async -> Ending {
    guard let program = line.first else { return .failure(signal: nil) }
    let configuration = Configuration(
      executable: .path(FilePath(program)),
      arguments: Arguments(Array(line.dropFirst())),
      environment: .custom(
        Dictionary(
          uniqueKeysWithValues: environment.map { (Environment.Key(stringLiteral: $0), $1) })),
      workingDirectory: FilePath(folder.path),
      platformOptions: Self.options)
    defer { Unfinished.endGroup(in: folder.path) }
    let result = try? await Subprocess.run(
      configuration, input: .none, output: .discarded, error: .discarded
    ) { execution in
      Unfinished.begin(group: execution.processIdentifier.value, in: folder.path)
    }
    guard let result else { return .failure(signal: nil) }
    return switch result.terminationStatus {
    case .exited(0): .success
    // So a shell, and so bubblewrap, says that a signal ended its program.
    case .exited(let code): .failure(signal: code > 128 ? code - 128 : nil)
    case .signaled(let signal): .failure(signal: signal)
    }
  }

  /// A session of its own: no terminal to type into, and a group that is killed as a whole.
  private static var options: PlatformOptions {
    var options = PlatformOptions()
    options.createSession = true
    options.teardownSequence = [
      .send(signal: .kill, toProcessGroup: true, allowedDurationToNextStep: .zero)
    ]
    return options
  }

  private func watch() async -> Ending {
    while ContinuousClock.now < deadline {
      try? await Task.sleep(
        until: min(deadline, .now + .milliseconds(100)), clock: .continuous)
      if Task.isCancelled { return .timedOut }
      if folder.size > TeXLimits.folder { return .filledItsFolder }
    }
    return .timedOut
  }
}
