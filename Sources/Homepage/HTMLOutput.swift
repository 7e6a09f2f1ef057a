/// HTML on its way out, which knows the line it is on.
struct HTMLOutput {
  private(set) var bytes: Bytes = []
  /// The line that the next byte will stand on, from 1.
  private(set) var line = 1
  private var openTable = false
  private var openDefinitions = false

  mutating func pad(to target: Int) {
    while line < target { emit("\n") }
  }

  mutating func emit(_ text: String) {
    if text == "\n" { line += 1 }
    bytes.append(contentsOf: text.utf8)
  }

  mutating func emit(_ raw: ArraySlice<UInt8>) {
    for byte in raw where byte == 0x0A { line += 1 }
    bytes.append(contentsOf: raw)
  }

  mutating func escape(_ text: ArraySlice<UInt8>) {
    for byte in text {
      switch byte {
      case UInt8(ascii: "&"): bytes.append(contentsOf: "&amp;".utf8)
      case UInt8(ascii: "<"): bytes.append(contentsOf: "&lt;".utf8)
      case UInt8(ascii: ">"): bytes.append(contentsOf: "&gt;".utf8)
      case UInt8(ascii: "\""): bytes.append(contentsOf: "&quot;".utf8)
      case 0x0A:
        line += 1
        bytes.append(byte)
      default: bytes.append(byte)
      }
    }
  }

  mutating func text(_ text: ArraySlice<UInt8>) {
    guard text.contains(where: { $0 >= 0x1B && $0 <= 0x1F }) else {
      return escape(text)
    }
    var start = text.startIndex
    for (index, byte) in zip(text.indices, text) where byte >= 0x1B && byte <= 0x1F {
      escape(text[start..<index])
      marker(byte)
      start = index + 1
    }
    escape(text[start...])
  }

  private mutating func marker(_ byte: UInt8) {
    switch byte {
    case Marker.rowStart:
      if !openTable { emit("<table>") }
      openTable = true
      emit("<tr><td>")
    case Marker.cellEnd: emit("</td><td>")
    case Marker.rowEnd: emit("</td></tr>")
    case Marker.definition:
      emit(openDefinitions ? "</dt></dd><dd>" : "<dl><dd>")
      openDefinitions = true
    default: break
    }
  }

  mutating func closeMarked() {
    if openTable { emit("</table>") }
    if openDefinitions { emit("</dd></dl>") }
    (openTable, openDefinitions) = (false, false)
  }

  /// The term of a definition list, up to its first definition.
  mutating func openTerm() {
    emit("<dl><dt>")
    openDefinitions = true
  }
}

/// The marks that rules leave in the text for the writer; no page can hold them, since control
/// characters are taken off before.
enum Marker {
  static let rowStart: UInt8 = 0x1E
  static let cellEnd: UInt8 = 0x1F
  static let rowEnd: UInt8 = 0x1D
  static let definition: UInt8 = 0x1C
  /// A line that must be there and shows nothing.
  static let nothing: UInt8 = 0x1B
}

func beginsTag(_ text: ArraySlice<UInt8>) -> Bool {
  guard text.first == UInt8(ascii: "<"), let next = text.dropFirst().first else { return false }
  return next.isLetter || next == UInt8(ascii: "/") || next == UInt8(ascii: "!")
}

/// How many enclosing elements a piece of HTML opens and leaves open; less than nothing if it closes
/// more.
func tagBalance(_ raw: ArraySlice<UInt8>) -> Int {
  tags(in: raw).filter { Element.enclosing.contains($0.name) }
    .reduce(0) { $0 + ($1.closes ? -1 : 1) }
}

/// The tags of a piece of HTML by the names of their elements, in lower case.
func tags(in raw: ArraySlice<UInt8>) -> [(name: String, closes: Bool)] {
  var found: [(name: String, closes: Bool)] = []
  var index = raw.startIndex
  while let start = raw.find("<", from: index) {
    index = start + 1
    let closes = raw.starts(with: "/", at: index)
    let name = raw[(index + (closes ? 1 : 0))...].prefix { $0.isLetter || $0.isDigit }
    if !name.isEmpty { found.append((name.string.lowercased(), closes)) }
  }
  return found
}
