// The calls of the operating system that the command needs; no other file of it names the C library.
#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// An error number with the words that the system has for it.
struct SystemError: Error, Hashable, CustomStringConvertible {
  var number: Int32

  static var last: SystemError { SystemError(number: errno) }
  static let noSuchFile = SystemError(number: ENOENT)
  static let exists = SystemError(number: EEXIST)
  static let notText = SystemError(number: EILSEQ)
  static let tooLarge = SystemError(number: EFBIG)
  static let isDirectory = SystemError(number: EISDIR)
  static let tooManyLinks = SystemError(number: ELOOP)

  var description: String { String(cString: strerror(number)) }
}

enum FileKind: Hashable {
  case regular, directory
  /// A device, a pipe, a socket: something that is written to, not replaced.
  case special
}

/// What a path leads to.
struct FileStatus: Hashable {
  var kind: FileKind
  /// The permission bits.
  var mode: mode_t
  private var device: UInt64
  private var inode: UInt64

  /// Follows symbolic links; nil if nothing is there.
  init?(_ path: String) { self.init { stat(path, $0) } }

  init?(descriptor: Int32) { self.init { fstat(descriptor, $0) } }

  func isSameFile(as other: FileStatus) -> Bool {
    device == other.device && inode == other.inode
  }

  private init?(asking call: (UnsafeMutablePointer<stat>) -> Int32) {
    var answer = stat()
    guard call(&answer) == 0 else { return nil }
    kind =
      switch answer.st_mode & S_IFMT {
      case S_IFREG: .regular
      case S_IFDIR: .directory
      default: .special
      }
    mode = answer.st_mode & 0o7777
    device = UInt64(truncatingIfNeeded: answer.st_dev)
    inode = UInt64(truncatingIfNeeded: answer.st_ino)
  }
}

/// An open file. Whoever opens one closes it with `defer`.
struct Descriptor {
  static let standardInput = Descriptor(number: 0)
  static let standardOutput = Descriptor(number: 1)
  static let standardError = Descriptor(number: 2)

  let number: Int32

  var isTerminal: Bool { isatty(number) == 1 }

  static func reading(_ path: String) throws(SystemError) -> Descriptor {
    try opening(path, O_RDONLY)
  }

  static func writing(_ path: String) throws(SystemError) -> Descriptor {
    try opening(path, O_WRONLY)
  }

  /// A file that did not exist before; its mode follows the user's umask.
  static func creating(_ path: String) throws(SystemError) -> Descriptor {
    try opening(path, O_WRONLY | O_CREAT | O_EXCL)
  }

  private static func opening(_ path: String, _ flags: Int32) throws(SystemError) -> Descriptor {
    let number = open(path, flags | O_CLOEXEC, 0o666)
    guard number >= 0 else { throw .last }
    return Descriptor(number: number)
  }

  func close() { _ = systemClose(number) }

  /// Everything up to the end, from pipes as well; stops behind `limit` bytes.
  func readAll(limit: Int) throws(SystemError) -> [UInt8] {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while bytes.count <= limit {
      let count = read(number, &buffer, buffer.count)
      if count == 0 { return bytes }
      if count > 0 {
        bytes += buffer[..<count]
      } else if errno != EINTR {
        throw .last
      }
    }
    return bytes
  }

  func writeAll(_ bytes: [UInt8]) throws(SystemError) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(number, $0.baseAddress, $0.count) }
      if count >= 0 {
        rest = rest.dropFirst(count)
      } else if errno == EPIPE {
        Interruption.readerLeft()
      } else if errno != EINTR {
        throw .last
      }
    }
  }

  /// Returns once the bytes are on the disk.
  func synchronize() throws(SystemError) {
    guard fsync(number) == 0 else { throw .last }
  }

  func setMode(_ mode: mode_t) throws(SystemError) {
    guard fchmod(number, mode) == 0 else { throw .last }
  }
}

/// `close` would be the method of `Descriptor` inside of it.
private func systemClose(_ number: Int32) -> Int32 { close(number) }

enum System {
  static var processNumber: Int32 { getpid() }

  static var coreCount: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }

  static func environment(_ name: String) -> String? {
    guard let value = getenv(name) else { return nil }
    return String(cString: value)
  }

  static func rename(_ old: String, to new: String) throws(SystemError) {
    guard systemRename(old, new) == 0 else { throw .last }
  }

  /// From now on nothing happens when the signal comes. Returns whether that was so before.
  static func ignore(_ number: Int32) -> Bool {
    // SIG_IGN is 1 everywhere, and functions cannot be compared.
    signal(number, SIG_IGN).map { unsafeBitCast($0, to: Int.self) == 1 } ?? false
  }

  /// Ends as the signal would have ended it, so that a script around it stops as well.
  static func die(of number: Int32) -> Never {
    _ = signal(number, SIG_DFL)
    var signals = sigset_t()
    sigemptyset(&signals)
    sigaddset(&signals, number)
    pthread_sigmask(SIG_UNBLOCK, &signals, nil)
    raise(number)
    _exit(128 + number)
  }

  static func remove(_ path: String) { _ = unlink(path) }

  /// Where a symbolic link leads, as it is written; nil if `path` is none.
  static func linkTarget(_ path: String) -> String? {
    var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
    let count = readlink(path, &buffer, buffer.count)
    guard count > 0 else { return nil }
    return String(decoding: buffer[..<count].map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  /// Makes a folder and those above it.
  static func makeFolder(_ path: String) throws(SystemError) {
    guard FileStatus(path)?.kind != .directory else { return }
    let parent = Path.folder(of: path)
    if parent != path { try makeFolder(parent) }
    guard mkdir(path, 0o777) == 0 || errno == EEXIST else { throw .last }
  }
}

private func systemRename(_ old: String, _ new: String) -> Int32 { rename(old, new) }
