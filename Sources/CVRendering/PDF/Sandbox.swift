private import Foundation
private import Subprocess

#if canImport(System)
  private import System
#else
  private import SystemPackage
#endif

/// Bubblewrap, where it is installed and allowed to work: a program in it has no network,
/// reaches no other process, and can write to the folders that it is given alone.
public struct Sandbox: Hashable, Sendable {
  private let program: String

  /// nil where there is none: many containers, and systems that refuse namespaces to users.
  ///
  /// - Parameter environment: whose `PATH` leads to it; nil: this process's own.
  public init?(environment: [String: String]? = nil) async {
    let environment = environment ?? ProcessInfo.processInfo.environment
    guard let found = await ProgramPath.of("bwrap", in: environment),
      let nothing = await ProgramPath.of("true", in: environment)
    else { return nil }
    program = found.string
    // Being installed says little: try it.
    let line = commandLine([nothing.string], writing: [], in: "/")
    let result = try? await Subprocess.run(
      .path(found), arguments: Arguments(Array(line.dropFirst())), environment: .custom([:]),
      input: .none, output: .discarded, error: .discarded)
    guard let result, result.terminationStatus.isSuccess else { return nil }
  }

  /// - Parameters:
  ///   - folders: where the program may write.
  ///   - folder: where it begins.
  func commandLine(
    _ line: [String], writing folders: [String], in folder: String
  ) -> [String] {
    [program, "--ro-bind", "/", "/", "--dev", "/dev", "--unshare-all", "--die-with-parent"]
      + folders.flatMap { ["--bind", $0, $0] } + ["--chdir", folder, "--"] + line
  }
}
