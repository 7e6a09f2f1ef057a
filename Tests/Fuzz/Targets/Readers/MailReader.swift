import Foundation

/// Reads our messages by the letter of RFC 2045, 2047 and 2231.
struct MailReader {
  private(set) var fields: [String: String] = [:]
  private(set) var text = ""
  private(set) var html = ""
  private(set) var attachment: [UInt8] = []
  private(set) var attachmentName = ""

  init(_ bytes: [UInt8]) throws {
    try expect(bytes.allSatisfy { $0 < 0x80 && $0 != 0 }, "a message is not ASCII")
    let lines = String(decoding: bytes, as: UTF8.self).components(separatedBy: "\r\n")
    for line in lines {
      try expect(!line.contains(where: \.isNewline), "a line ends in half a line end: \(line)")
      // What has no blank to be folded at: an address, a boundary.
      try expect(line.utf8.count <= 78 || line.hasPrefix("To: "), "a long line: \(line)")
    }
    try read(lines[...])
  }

  func check() throws {
    try MarkupReader.check(html)
    try expect(attachment == NoPDF.bytes, "another attachment")
    try expect(!attachmentName.isEmpty, "an attachment without a name")
    for line in text.split(separator: "\n") { try WrittenText.checkFlowed(line) }
  }

  private mutating func read(_ part: ArraySlice<String>) throws {
    let end = part.firstIndex(of: "") ?? part.endIndex
    var head: [String: String] = [:]
    for line in unfolded(part[..<end]) {
      let name = line.prefix { $0 != ":" }.lowercased()
      try expect(head[name] == nil, "two fields \(name)")
      head[name] = String(line.dropFirst(name.count + 1).drop { $0 == " " })
    }
    let body = part[end...].dropFirst()
    let type = head["content-type"] ?? ""
    if let boundary = Self.parameter("boundary", in: type) {
      try expect(part.startIndex != 0 || head["subject"] != nil, "no subject")
      if part.startIndex == 0 { fields = head }
      try readParts(of: body, boundary: boundary)
    } else if type.hasPrefix("application/pdf") {
      attachment = Array(Data(base64Encoded: body.joined()) ?? Data())
      attachmentName = Self.parameter("filename", in: head["content-disposition"] ?? "") ?? ""
      try expect(
        attachmentName, is: Self.parameter("name", in: type) ?? "", "the other name of the PDF")
    } else {
      let words = try Self.quotedPrintable(body.joined(separator: "\n"))
      if type.hasPrefix("text/plain") { text = words } else { html = words }
    }
  }

  private mutating func readParts(of body: ArraySlice<String>, boundary: String) throws {
    let marks = body.indices.filter { body[$0] == "--" + boundary }
    let last = body.indices.filter { body[$0] == "--\(boundary)--" }
    try expect(!marks.isEmpty && last.count == 1, "a boundary within a part")
    for (start, end) in zip(marks, marks.dropFirst() + last) { try read(body[(start + 1)..<end]) }
  }

  private func unfolded(_ lines: ArraySlice<String>) -> [String] {
    lines.reduce(into: []) { fields, line in
      if line.first == " ", !fields.isEmpty {
        fields[fields.count - 1] += line
      } else {
        fields.append(line)
      }
    }
  }

  /// The words of a field; encoded words with nothing but a blank between them are one.
  static func words(_ field: String) -> String {
    var text = ""
    var wasEncoded = false
    for word in field.split(separator: " ") {
      let isEncoded = word.hasPrefix("=?UTF-8?B?") && word.hasSuffix("?=")
      let decoded =
        isEncoded
        ? Data(base64Encoded: String(word.dropFirst(10).dropLast(2)))
          .map { String(decoding: $0, as: UTF8.self) } : nil
      if !text.isEmpty, !(isEncoded && wasEncoded) { text += " " }
      text += decoded ?? String(word)
      wasEncoded = isEncoded
    }
    return text
  }

  /// `name="cv.pdf"`, `name*=UTF-8''%E5`, or `name*0*=UTF-8''%E5; name*1*=%BC`
  static func parameter(_ name: String, in field: String) -> String? {
    if let quoted = field.firstRange(of: "; \(name)=\"") {
      var value = ""
      var rest = field[quoted.upperBound...]
      while let character = rest.popFirst(), character != "\"" {
        value.append(character == "\\" ? rest.popFirst() ?? "\\" : character)
      }
      return value
    }
    let pieces = field.components(separatedBy: "; ").filter { $0.hasPrefix(name + "*") }
    guard !pieces.isEmpty else { return nil }
    let code = pieces.map { $0.drop { $0 != "=" }.dropFirst() }.joined()
    let bytes = PercentCode.bytes(of: String(code.dropFirst("UTF-8''".count)))
    return String(decoding: bytes, as: UTF8.self)
  }

  /// `=C3=A9`, and `=` where a line goes on. The line ends of a file come out.
  private static func quotedPrintable(_ body: String) throws -> String {
    let joined = body.replacingOccurrences(of: "=\n", with: "")
      .replacingOccurrences(of: "%", with: "%25").replacingOccurrences(of: "=", with: "%")
    guard let text = String(validating: PercentCode.bytes(of: joined), as: UTF8.self) else {
      throw Finding("a part is not UTF-8")
    }
    return text
  }
}
