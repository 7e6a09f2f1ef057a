private import Subprocess

#if canImport(System)
  internal import System
#else
  internal import SystemPackage
#endif

/// Where a program is that the `PATH` of the caller leads to.
enum ProgramPath {
  static func of(_ name: String, in environment: [String: String]) async -> FilePath? {
    let path = Environment.custom(["PATH": environment["PATH"] ?? ""])
    return try? await Executable.name(name).resolveExecutablePath(in: path)
  }
}
