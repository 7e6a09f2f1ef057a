/// A message, or a part of one: fields, an empty line, a body (RFC 2045, 2046).
struct MIMEPart {
  /// Each may be folded over several lines.
  var fields: [String]
  /// ASCII in lines that end in CR LF.
  var body: String

  var code: String { fields.map { $0 + "\r\n" }.joined() + "\r\n" + body }

  static func text(
    _ type: String, _ text: String, _ parameters: KeyValuePairs<String, String>
  ) -> MIMEPart {
    MIMEPart(
      fields: [
        HeaderField.structured("Content-Type", type, parameters),
        HeaderField.structured("Content-Transfer-Encoding", "quoted-printable"),
      ],
      body: TransferEncoding.quotedPrintable(text))
  }

  static func attachment(_ type: String, _ bytes: [UInt8], name: String) -> MIMEPart {
    MIMEPart(
      fields: [
        HeaderField.structured("Content-Type", type, ["name": name]),
        HeaderField.structured("Content-Disposition", "attachment", ["filename": name]),
        HeaderField.structured("Content-Transfer-Encoding", "base64"),
      ],
      body: TransferEncoding.base64(bytes))
  }

  static func multipart(_ kind: String, _ parts: [MIMEPart]) -> MIMEPart {
    let codes = parts.map(\.code)
    let boundary = boundary(kind, around: codes)
    let body = codes.map { "--\(boundary)\r\n\($0)\r\n" }.joined() + "--\(boundary)--\r\n"
    return MIMEPart(
      fields: [
        HeaderField.structured("Content-Type", "multipart/\(kind)", ["boundary": boundary])
      ],
      body: body)
  }

  /// No part can hold it, since neither of our encodings ever writes `=_`. The content decides the
  /// rest, so that a message within a message has another one and equal messages have the same.
  private static func boundary(_ kind: String, around codes: [String]) -> String {
    let hash = codes.reduce(FNV1a()) { $0.adding($1.utf8) }
    return "=_\(kind)_\(String(hash.value, radix: 36))"
  }
}

/// A hash that is the same in every run, as Swift's own is not.
private struct FNV1a {
  var value: UInt64 = 0xCBF2_9CE4_8422_2325

  func adding(_ bytes: some Sequence<UInt8>) -> FNV1a {
    FNV1a(value: bytes.reduce(value) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 })
  }
}
