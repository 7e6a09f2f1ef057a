/// `text/plain; format=flowed; delsp=no` (RFC 3676): a line that ends with a space goes on in the
/// next one, so that a mail reader can fill its own window.
///
/// A soft break needs a space that is in the text already. So URLs stay whole, and so does a stretch
/// of ideographs, however wide: a space put into it would stay there when the lines are joined again,
/// and a hard break would be a comb on a narrow screen. There is no hanging indent either, since its
/// spaces would end up in the middle of a joined line.
public enum Flowed {
  /// Of a terminal, the space at the end of a line included.
  public static let columns = 72

  /// The longest line of a mail, in bytes (RFC 5322). Only a stretch of ideographs that is longer is
  /// broken hard.
  static let longest = 998

  /// Begins a signature, and is no soft break.
  private static let signature = "-- "

  /// What does not stand on a line by itself: a bullet, and what would begin a signature.
  private static let neverAlone = ["- ", "* ", signature]

  /// Breaks the lines of `text`. White space at the end of a line is taken off: it would be a break.
  public static func text(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .flatMap(broken).joined(separator: "\n")
  }

  /// Joins lines again, as the reader of a mail does.
  public static func joined(_ flowed: String) -> String {
    var lines: [String] = []
    var goesOn = false
    for line in flowed.split(separator: "\n", omittingEmptySubsequences: false) {
      let words = line.hasPrefix(" ") ? line.dropFirst() : line
      if goesOn, line != signature {
        lines[lines.count - 1] += words
      } else {
        lines.append(String(words))
      }
      goesOn = line.hasSuffix(" ") && line != signature
    }
    return lines.joined(separator: "\n")
  }

  private static func broken(_ line: Substring) -> [String] {
    if line == signature { return [signature] }
    var line = line
    while line.last?.isWhitespace == true { line.removeLast() }
    var lines: [String] = []
    var current = ""
    for word in words(of: line) {
      for (index, piece) in pieces(of: word).enumerated() {
        let isFull = DisplayWidth.of(stuffed(current + piece)) > columns
        if index > 0 || isFull && !current.isEmpty && !neverAlone.contains(current) {
          lines.append(stuffed(current))
          current = ""
        }
        current += piece
      }
    }
    lines.append(stuffed(current))
    return lines
  }

  /// More than one if it is ideographs, and longer than a line of a mail can be.
  private static func pieces(of word: Substring) -> [Substring] {
    guard word.utf8.count > longest, !word.contains("://") else { return [word] }
    return IdeographBreaks.pieces(of: word, limit: longest)
  }

  /// Each with the spaces after it: `a `, `b  `, `c`. A word that a line must not begin with belongs
  /// to the one before.
  private static func words(of line: Substring) -> [Substring] {
    var words: [Substring] = []
    var start = line.startIndex
    var last: Character = " "
    for index in line.indices where line[index] != " " {
      let isBreak = index > start && line[line.index(before: index)] == " "
      if isBreak, !IdeographBreaks.isForbidden(between: last, and: line[index]) {
        words.append(line[start..<index])
        start = index
      }
      last = line[index]
    }
    return words + [line[start...]]
  }

  /// What a reader would take for a quotation, or a mail server for the start of a mail.
  private static func stuffed(_ line: String) -> String {
    // By scalars: `>` with an accent on it is a quotation still. A no-break space will be a space.
    let start = line.unicodeScalars.prefix(5).map { $0 == "\u{A0}" ? " " : $0 }
    let isMistaken = [" ", ">", "From "].contains { start.starts(with: $0.unicodeScalars) }
    return isMistaken ? " " + line : line
  }
}
