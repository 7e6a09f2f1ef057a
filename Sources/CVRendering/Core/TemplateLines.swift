/// The lines of a template on their way through Mustache and back, byte by byte: what is long in a
/// template has no tags.
struct TemplateLines: Sendable {
  /// What Mustache sees: a line with tags begins with a mark, one without is its number alone.
  let marked: String
  private let lines: [Substring]

  /// Control characters, which no fragment can hold.
  private static let withTags: UInt8 = 0x1F
  private static let withoutTags: UInt8 = 0x1E
  private static let newline = UInt8(ascii: "\n")

  init(_ text: String, tags: [TemplateTag]) {
    let withTags = Set(tags.map(\.line))
    let inside = Set(tags.flatMap { $0.line + 1..<$0.lastLine + 1 })
    let lines = text.utf8.split(separator: Self.newline, omittingEmptySubsequences: false)
      .map { Substring($0) }
    self.lines = lines
    marked = lines.enumerated().map { index, line in
      if inside.contains(index + 1) { return String(line) }
      return withTags.contains(index + 1) ? "\u{1F}\(line)" : "\u{1E}\(index)"
    }.joined(separator: "\n")
  }

  /// What came out of Mustache, the lines without tags put back. Those with tags that came to
  /// nothing are gone.
  func unmarked(_ rendered: String) -> String {
    var kept: [UInt8] = []
    kept.reserveCapacity(2 * rendered.utf8.count)
    for line in rendered.utf8.split(separator: Self.newline, omittingEmptySubsequences: false) {
      let start = kept.count
      append(line, to: &kept)
      let hadTags = line.contains(Self.withTags)
      if hadTags, Self.isBlank(kept[start...]) {
        kept.removeSubrange(start...)
      } else {
        kept.append(Self.newline)
      }
    }
    return String(decoding: kept.dropLast(), as: UTF8.self)
  }

  private func append(_ line: Substring.UTF8View, to kept: inout [UInt8]) {
    var number: Int?
    for byte in line {
      switch (byte, number) {
      case (Self.withTags, _): continue
      case (Self.withoutTags, _): number = 0
      case (0x30...0x39, let tens?): number = tens * 10 + Int(byte - 0x30)
      default: kept.append(byte)
      }
    }
    if let number { kept += lines[number].utf8 }
  }

  private static func isBlank(_ bytes: ArraySlice<UInt8>) -> Bool {
    if bytes.contains(where: { (0x21...0x7E).contains($0) }) { return false }
    return String(decoding: bytes, as: UTF8.self).allSatisfy(\.isWhitespace)
  }
}
