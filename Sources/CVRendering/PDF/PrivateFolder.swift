private import Foundation

/// A new folder that nobody else can look into.
struct PrivateFolder {
  let path: String

  init() throws(RenderingError) {
    let parent = FileManager.default.temporaryDirectory
    path = parent.appending(path: "cvmark-\(UUID().uuidString)").path
    Unfinished.begin(path)
    // The mode is given at once: there is no moment in which others could look in.
    guard mkdir(path, 0o700) == 0 else {
      Unfinished.end(path)
      throw .typesetting(
        message: "No folder for the files of a PDF could be made in \(parent.path).")
    }
  }

  /// Of all files in it, in bytes.
  var size: Int {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    return names.reduce(0) { sum, name in
      let attributes = try? FileManager.default.attributesOfItem(atPath: "\(path)/\(name)")
      return sum + (attributes?[.size] as? Int ?? 0)
    }
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

  /// Empty if there is none.
  func text(of name: String) -> String { String(decoding: bytes(of: name) ?? [], as: UTF8.self) }

  func remove() {
    try? FileManager.default.removeItem(atPath: path)
    Unfinished.end(path)
  }
}
