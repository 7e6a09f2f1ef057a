/// The words that an e-mail begins with.
struct LetterFile {
  let path: String

  /// A letter is a page or two; what is beyond is another file.
  private static let limit = 64 << 10

  func read() throws(Failure) -> String {
    do throws(SystemError) {
      let file = try Descriptor.reading(path)
      defer { file.close() }
      let bytes = try file.readAll(limit: Self.limit)
      let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
      let text = bytes.starts(with: mark) ? bytes.dropFirst(mark.count) : bytes[...]
      guard let text = String(validating: text, as: UTF8.self) else {
        throw .notText
      }
      return text
    } catch {
      throw Failure(
        code: error == .noSuchFile ? .noSuchFile : .unreadable, subject: path,
        message: error == .noSuchFile ? "no such letter" : "cannot be read: \(error)")
    }
  }
}
