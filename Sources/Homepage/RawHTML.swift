/// A block of raw HTML ends at the next empty line, says CommonMark. Where pages of researchers live,
/// at kramdown's, it ends with its last tag, and what follows is Markdown:
///
///     <p align="center"><img src="me.jpg"></p>
///     ## Publications
struct RawHTML {
  /// Lines of the block that belong together.
  struct Part {
    /// Counted from 0 at the start of the block.
    var firstLine: Int
    var text: ArraySlice<UInt8>
    var isMarkdown: Bool
  }

  private(set) var parts: [Part] = []

  /// - Parameter boxes: how many are open where the block begins; inside of one, nothing but HTML stands.
  init(_ raw: ArraySlice<UInt8>, insideOf boxes: Int) {
    var start = raw.startIndex
    var line = 0
    var (first, isMarkdown) = (0, false)
    var openBoxes = boxes
    var tags = Tags()
    func part(upTo end: Int) -> Part {
      Part(firstLine: first, text: raw[start..<end], isMarkdown: isMarkdown)
    }
    var lineStart = raw.startIndex
    while lineStart < raw.endIndex {
      let end = raw[lineStart...].firstIndex(of: 0x0A).map { $0 + 1 } ?? raw.endIndex
      let words = raw[lineStart..<end].trimmed
      let isTag = beginsTag(words)
      let switches =
        isMarkdown ? Self.beginsBlock(words) : !isTag && tags.areClosed && openBoxes <= 0
      if switches, lineStart > start, !words.isEmpty {
        parts.append(part(upTo: lineStart))
        (start, first, isMarkdown) = (lineStart, line, !isMarkdown)
      }
      if !isMarkdown {
        tags.read(words)
        openBoxes += tagBalance(words)
      }
      line += 1
      lineStart = end
    }
    parts.append(part(upTo: raw.endIndex))
  }

  /// Comments and the like end where they say.
  static func mayEnd(_ raw: ArraySlice<UInt8>) -> Bool {
    guard beginsTag(raw.trimmed), let first = tags(in: raw.trimmed.prefix(firstTag)).first else {
      return false
    }
    return raw.trimmed.dropFirst().first != UInt8(ascii: "!") && !verbatim.contains(first.name)
  }

  /// The longest names are shorter.
  private static let firstTag = 16

  private static let verbatim: Set<String> = ["script", "style", "pre", "textarea"]

  private static func beginsBlock(_ words: ArraySlice<UInt8>) -> Bool {
    beginsTag(words)
      && tags(in: words.prefix(firstTag)).first.map { Element($0.name).isBlock } ?? false
  }

  /// What is open at the end of a line. Elements that need no end tag count as open: better to leave
  /// a block as it is than to cut it in two.
  private struct Tags {
    private var depth = 0
    private var endsWithTag = false

    var areClosed: Bool { depth <= 0 && endsWithTag }

    mutating func read(_ words: ArraySlice<UInt8>) {
      endsWithTag = words.last == UInt8(ascii: ">")
      for tag in tags(in: words) where !Self.void.contains(tag.name) {
        depth = tag.closes ? max(0, depth - 1) : depth + 1
      }
    }

    /// They have no end tag (HTML standard, section 13.1.2).
    private static let void: Set<String> = [
      "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track",
      "wbr",
    ]
  }
}
