/// A file of text besides the pages that the user hands over: a template, a letter.
struct TextFile {
  let path: String
  /// What it is, in the messages about it.
  let kind: String
  /// In bytes.
  let limit: Int

  /// A look of the user's own.
  static func template(_ path: String) -> Self {
    Self(path: path, kind: "template", limit: 16 << 20)
  }

  /// The words that an e-mail begins with: a page or two; what is beyond is another file.
  static func letter(_ path: String) -> Self { Self(path: path, kind: "letter", limit: 64 << 10) }

  func read() throws(Failure) -> String {
    do throws(SystemError) {
      let file = try Descriptor.reading(path)
      defer { file.close() }
      let bytes = try file.readAll(limit: limit)
      guard bytes.count <= limit else { throw .tooLarge }
      let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
      let text = bytes.starts(with: mark) ? bytes.dropFirst(mark.count) : bytes[...]
      guard let text = String(validating: text, as: UTF8.self) else {
        throw .notText
      }
      return text
    } catch {
      throw Failure(
        code: error == .noSuchFile ? .noSuchFile : .unreadable, subject: path,
        message: error == .noSuchFile ? "no such \(kind)" : "cannot be read: \(error)")
    }
  }
}
