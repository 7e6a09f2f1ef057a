import CVModel
private import Foundation

/// A stretch of a text that is put into ASCII in one way.
struct ASCIIRun {
  enum Kind { case ascii, url, sign, greek, ideograph, other }

  let kind: Kind
  let scalars: ArraySlice<Unicode.Scalar>
  /// What stands after it.
  let next: Unicode.Scalar?

  var text: String { String(String.UnicodeScalarView(scalars)) }

  /// `综述 https://example.cn/张` -> ideographs, ASCII, a URL
  static func all(in text: String) -> [ASCIIRun] {
    let scalars = Array(text.precomposedStringWithCanonicalMapping.unicodeScalars)
    var runs: [ASCIIRun] = []
    var start = 0
    while start < scalars.count {
      let kind = kind(of: scalars, at: start)
      let end = end(of: kind, in: scalars, from: start)
      let next = end < scalars.count ? scalars[end] : nil
      runs.append(ASCIIRun(kind: kind, scalars: scalars[start..<end], next: next))
      start = end
    }
    return runs
  }

  private static func end(of kind: Kind, in scalars: [Unicode.Scalar], from start: Int) -> Int {
    switch kind {
    case .url: endOfURL(in: scalars, from: start)
    case .sign: start + 1
    default:
      scalars.indices.dropFirst(start + 1).first { self.kind(of: scalars, at: $0) != kind }
        ?? scalars.count
    }
  }

  private static func kind(of scalars: [Unicode.Scalar], at index: Int) -> Kind {
    let scalar = scalars[index]
    if scalar == "h", isURL(scalars[index...]) { return .url }
    if scalar.isASCII || scalar == "\u{A0}" { return .ascii }
    if ASCIITable.signs[scalar] != nil { return .sign }
    if scalar.properties.isIdeographic { return .ideograph }
    return (0x370...0x3FF).contains(scalar.value) ? .greek : .other
  }

  private static func isURL(_ rest: ArraySlice<Unicode.Scalar>) -> Bool {
    ["http://", "https://"].contains { rest.starts(with: $0.unicodeScalars) }
  }

  /// `(https://example.cn/)的` ends before the bracket.
  private static func endOfURL(in scalars: [Unicode.Scalar], from start: Int) -> Int {
    var open = 0
    return scalars[start...].firstIndex { scalar in
      open += scalar == "(" ? 1 : scalar == ")" ? -1 : 0
      return open < 0 || scalar.isBlank || scalar.isFullWidthMark
    } ?? scalars.count
  }
}

extension Unicode.Scalar {
  /// `，`, `。`, `）`: ends an address in running text.
  fileprivate var isFullWidthMark: Bool {
    (0x3000...0x303F).contains(value) || (0xFF00...0xFF0F).contains(value)
      || (0xFF1A...0xFF20).contains(value)
  }
}
