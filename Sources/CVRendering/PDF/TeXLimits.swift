/// What a run of TeX may take of the machine, beside time.
enum TeXLimits {
  /// Of address space, in bytes. A CV with Chinese takes 0.6 GB in XeTeX and 0.9 GB in LuaTeX, one
  /// with the bold fonts of Chinese, Japanese and Korean more than 1 GB: each is mapped whole.
  static let memory = 2 << 30

  /// Of one file, in bytes; a CV has less than one MB.
  static let file = 50 << 20
  /// Of all files together. Many small ones fill a disk as well.
  static let folder = 200 << 20
  /// Of the processor, in seconds: it ends a run whose watcher was killed. LuaTeX needs minutes once,
  /// to make the tables of its fonts.
  static let seconds = 600
  /// At a time. TeX needs two: its PDF is made by a program beside it.
  static let processes = 64

  /// What the engine says before it dies, into this file.
  static let complaints = "complaints.txt"

  /// A command line that takes the limits upon itself and becomes the program.
  ///
  /// `ulimit` is in every shell, yet not each shell has each letter, nor each system each limit, and
  /// one that is lower already stays. Processes are counted for a user, not for a run, unless the
  /// run has numbers of its own (`p` or `u`, as the shell likes).
  static func commandLine(
    _ program: String, _ arguments: [String], countsProcesses: Bool
  ) -> [String] {
    let blocks = file / 512
    let limits =
      [("c", 0), ("t", seconds), ("v", memory / 1024), ("f", blocks)]
      + (countsProcesses ? [("p", processes), ("u", processes)] : [])
    let list = limits.map { "'\($0) \($1)'" }.joined(separator: " ")
    let script =
      "for limit in \(list); do (ulimit -$limit) && ulimit -$limit; done 2>/dev/null; "
      + "exec \"$@\" 2>\(complaints)"
    return ["/bin/sh", "-c", script, "sh", program] + arguments
  }

  /// Why the run ended, if a limit was the reason.
  static func reason(signal: Int32?, complaints: String) -> String? {
    if signal == fileTooLarge {
      return "LaTeX was stopped: it wrote more than \(file >> 20) MB into one file."
    }
    let outOfMemory = ["memory exhausted", "not enough memory", "ut of memory"]
    guard outOfMemory.contains(where: complaints.contains) else { return nil }
    return "LaTeX was stopped: it needs more than \(memory >> 30) GB of memory."
  }

  /// SIGXFSZ has this number on all systems that we know.
  private static let fileTooLarge: Int32 = 25
}
