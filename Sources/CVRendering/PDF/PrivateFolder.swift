private import Foundation

/// A new folder that nobody else can look into.
struct PrivateFolder {
  let path: String

  init() throws(RenderingError) {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "cvmark-\(UUID().uuidString)", directoryHint: .isDirectory)
    do {
      try FileManager.default.createDirectory(
        at: folder, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
    } catch {
      throw .typesetting(
        message: "No folder for the files of a PDF could be made in \(folder.path).")
    }
    path = folder.path
  }

  /// - Returns: the path of the file.
  func write(_ bytes: some Sequence<UInt8>, to name: String) throws(RenderingError) -> String {
    do {
      try Data(bytes).write(to: URL(filePath: "\(path)/\(name)"))
    } catch {
      throw .typesetting(message: "The folder for the files of a PDF cannot be written to.")
    }
    return "\(path)/\(name)"
  }

  func bytes(of name: String) -> [UInt8]? {
    (try? Data(contentsOf: URL(filePath: "\(path)/\(name)"))).map(Array.init)
  }

  func remove() { try? FileManager.default.removeItem(atPath: path) }
}
