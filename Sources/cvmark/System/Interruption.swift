import CVRendering
import Dispatch

/// Ctrl-C, `kill`, a closed terminal, and `| head`: the process ends, and nothing half made stays
/// behind.
enum Interruption {
  /// SIGHUP, SIGINT, SIGQUIT and SIGTERM, with these numbers everywhere; a shell says 128 more.
  private static let signals: [Int32] = [1, 2, 3, 15]
  /// SIGXFSZ. Where files may not become that large, writing fails and says so.
  private static let fileTooLarge: Int32 = 25

  /// SIGPIPE. It would end the process at once; writing fails instead, and says so here.
  private static let brokenPipe: Int32 = 13

  /// Nobody reads on: the process ends, as others do in a pipe, without what is half made.
  static func readerLeft() -> Never { Unfinished.abandon { System.die(of: brokenPipe) } }

  static func watch() {
    _ = System.ignore(fileTooLarge)
    _ = System.ignore(brokenPipe)
    // `nohup` and the background of a shell have decided for us.
    for number in signals where !System.ignore(number) {
      let source = DispatchSource.makeSignalSource(
        signal: number, queue: .global(qos: .userInteractive))
      source.setEventHandler {
        Unfinished.abandon { System.die(of: number) }
      }
      source.activate()
      // For as long as the process lives.
      _ = Unmanaged.passRetained(source as AnyObject)
    }
  }
}
