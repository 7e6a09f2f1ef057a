private import Foundation
private import Synchronization

/// What would stay behind if the process ended now: files half written, folders, programs at work.
///
/// A signal comes at any time, and whoever hears it cannot ask the values that own these things.
public enum Unfinished {
  private struct Things {
    var paths: Set<String> = []
    /// Process groups, by the folder that they work in.
    var groups: [String: Int32] = [:]
  }

  private static let things = Mutex(Things())

  /// A file or folder that is to go away, said before it is made.
  public static func begin(_ path: String) { things.withLock { _ = $0.paths.insert(path) } }

  /// It is finished or gone: what stands at that path from now on may stay.
  public static func end(_ path: String) { things.withLock { _ = $0.paths.remove(path) } }

  static func begin(group: Int32, in folder: String) {
    things.withLock { $0.groups[folder] = group }
  }

  /// Numbers are given again: a group that is gone must not be killed.
  static func endGroup(in folder: String) { things.withLock { $0.groups[folder] = nil } }

  /// Kills the programs and removes the files and folders. Nothing new begins meanwhile.
  public static func abandon(then end: () -> Never) -> Never {
    things.withLock { things in
      for group in things.groups.values { _ = kill(-group, SIGKILL) }
      for path in things.paths { remove(path) }
      end()
    }
  }

  /// A program that was just killed may still be putting something there.
  private static func remove(_ path: String) {
    for _ in 0..<50 where FileManager.default.fileExists(atPath: path) {
      try? FileManager.default.removeItem(atPath: path)
      guard FileManager.default.fileExists(atPath: path) else { return }
      usleep(10_000)
    }
  }
}
