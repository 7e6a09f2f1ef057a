public import CVModel

/// The text of a page, fit to be parsed.
public struct Source: Hashable, Sendable {
  /// Valid Unicode without control characters, every line ended by a line feed.
  public let text: String

  /// Repairs as `init(bytes:report:)` does, without limits and without a word about it.
  public init(_ text: String) {
    var unheard = Report()
    self.text = Self.repaired(Array(text.utf8), report: &unheard)
  }

  /// Repairs what can be repaired, each with a diagnostic that has its line.
  ///
  /// - Throws: `LimitError` if the page or a line of it is too large, or it is not a text at all.
  public init(bytes: [UInt8], report: inout Report) throws(LimitError) {
    guard bytes.count <= Limits.page else { throw .tooLarge }
    for (signature, kind) in Self.otherKinds where bytes.starts(with: signature) {
      throw .notText(kind: kind)
    }
    if bytes.looksLikeUTF16 { throw .notText(kind: "UTF-16 text") }
    text = Self.repaired(bytes, report: &report)
    if let line = Self.overlongLine(of: text) { throw .lineTooLong(line: line) }
  }

  /// Its number, from 1.
  private static func overlongLine(of text: String) -> Int? {
    guard text.utf8.count > Limits.line else { return nil }
    return text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false)
      .firstIndex { $0.count > Limits.line }.map { $0 + 1 }
  }

  /// How files begin that are no homepage.
  static let otherKinds: [(signature: [UInt8], kind: String)] = [
    ([0xFF, 0xFE], "UTF-16 text"),
    ([0xFE, 0xFF], "UTF-16 text"),
    (Array("PK\u{3}\u{4}".utf8), "an archive or an office document"),
    ([0x1F, 0x8B], "a gzip archive"),
    (Array("BZh91AY&SY".utf8), "a bzip2 archive"),
    ([0xFD, 0x37, 0x7A, 0x58, 0x5A], "an xz archive"),
    ([0x28, 0xB5, 0x2F, 0xFD], "a zstd archive"),
    (Array("{\\rtf".utf8), "an RTF document"),
    (Array("%PDF-".utf8), "a PDF"),
    ([0x89, 0x50, 0x4E, 0x47], "a PNG image"),
    ([0xFF, 0xD8, 0xFF], "a JPEG image"),
    ([0xD0, 0xCF, 0x11, 0xE0], "an office document"),
    ([0x7F, 0x45, 0x4C, 0x46], "a program"),
  ]
}

extension Source {
  /// The text behind the byte order mark with line feeds for CR LF and CR, without control
  /// characters; bytes that are no UTF-8 become U+FFFD.
  private static func repaired(_ bytes: [UInt8], report: inout Report) -> String {
    var clean: [UInt8] = []
    clean.reserveCapacity(bytes.count + 1)
    var line = 1
    var hasControls = false
    var index = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      switch byte {
      case 0x0A: clean.append(byte)
      case 0x0D:
        if index < bytes.count, bytes[index] == 0x0A { index += 1 }
        clean.append(0x0A)
      case 0x09, 0x20...0x7E, 0x80...: clean.append(byte)
      case 0x0B, 0x0C: clean.append(0x20)
      default:
        if !hasControls { report.add(.controlCharacter(byte, line: line)) }
        hasControls = true
      }
      if clean.last == 0x0A, byte == 0x0A || byte == 0x0D { line += 1 }
    }
    if let last = clean.last, last != 0x0A { clean.append(0x0A) }
    let valid = String(validating: clean, as: UTF8.self)
    if valid == nil { addBrokenLines(of: clean, to: &report) }
    let text = valid ?? String(decoding: clean, as: UTF8.self)
    return withoutOverrides(withoutC1(text, report: &report), report: &report)
  }

  private static func addBrokenLines(of bytes: [UInt8], to report: inout Report) {
    let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    let broken = lines.indices.filter { String(validating: lines[$0], as: UTF8.self) == nil }
    if let first = broken.first {
      report.add(.notUTF8(line: first + 1, count: broken.count))
    }
  }

  /// U+0080 to U+009F: terminals take some of them for the beginning of a command.
  private static func withoutC1(_ text: String, report: inout Report) -> String {
    let isC1 = { (scalar: Unicode.Scalar) in (0x80...0x9F).contains(scalar.value) }
    guard text.utf8.contains(0xC2), let first = text.unicodeScalars.first(where: isC1) else {
      return text
    }
    let line = 1 + text.unicodeScalars.prefix { !isC1($0) }.count { $0 == "\n" }
    report.add(.controlCharacter(UInt8(first.value), line: line))
    return String(String.UnicodeScalarView(text.unicodeScalars.filter { !isC1($0) }))
  }

  private static func withoutOverrides(_ text: String, report: inout Report) -> String {
    let kept = text.withoutDirectionOverrides
    guard kept.utf8.count < text.utf8.count else { return text }
    let before = text.unicodeScalars.prefix { !$0.overridesDirection }
    report.add(.directionOverride(line: 1 + before.count { $0 == "\n" }))
    return kept
  }
}

extension Diagnostic {
  fileprivate static func controlCharacter(_ byte: UInt8, line: Int) -> Self {
    Self(
      .warning, code: "control-character",
      "control characters are taken off, the first has the code \(byte)", line: line)
  }

  fileprivate static func directionOverride(line: Int) -> Self {
    Self(
      .warning, code: "direction-override",
      "characters that turn the direction of the text around are taken off, the first on this line",
      line: line)
  }

  fileprivate static func notUTF8(line: Int, count: Int) -> Self {
    Self(
      .warning, code: "not-utf8",
      "bytes that are not UTF-8, on \(count) lines from here, are shown as \u{FFFD}; "
        + "save the page as UTF-8", line: line, quote: "\u{FFFD}")
  }
}
