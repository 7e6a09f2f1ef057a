import CVModel
import Homepage

/// What marks mean, as a sentence of the page says it.
///
/// "`*` represents co-first author.", "(\* equal contribution)", "$^†$ Corresponding author; # 共一"
enum LegendReader {
  static func read(_ text: RichText, into legend: inout Legend) {
    let passage = Passage(text)
    for offset in passage.range {
      guard let mark = mark(at: offset, in: passage) else { continue }
      let meaning = meaning(after: offset + mark.length, in: passage)
      guard !meaning.isEmpty, isMeaning(meaning) else { continue }
      legend.add(mark.text, meaning)
    }
  }

  /// A paragraph that explains marks and does nothing else: "\\* equal contribution" below a list.
  static func isLegend(_ item: PageItem) -> Bool {
    guard item.isParagraph, item.children.isEmpty, item.lines.count == 1,
      let text = item.lines.first?.text, text.count <= 120
    else { return false }
    let passage = Passage(text)
    let bare = passage.trim(passage.range) { $0.isBlank || $0.isOpeningBracket }
    var legend = Legend()
    read(text, into: &legend)
    return !legend.meanings.isEmpty && bare.first.map { mark(at: $0, in: passage) != nil } == true
  }

  private static func mark(at offset: Int, in passage: Passage) -> (text: String, length: Int)? {
    let scalar = passage.scalars[offset]
    let raised = passage.style(at: offset).contains(.superscript)
    guard Marks.contains(scalar) || raised && scalar.isWordPart else { return nil }
    if offset > 0, passage.scalars[offset - 1].isWordPart { return nil }
    return (String(Marks.plain(scalar)), 1)
  }

  /// The words up to the next mark, bracket or end of the sentence.
  private static func meaning(after start: Int, in passage: Passage) -> String {
    var end = start
    while end < passage.count, end - start < 100 {
      let scalar = passage.scalars[end]
      if Marks.contains(scalar) || scalar.isSemicolon || scalar.isFullStop || scalar == "\n"
        || scalar.isClosingBracket && end > start + 1
      {
        break
      }
      if scalar.isComma, passage.range.contains(end + 2),
        (end + 1...end + 2).contains(where: { Marks.contains(passage.scalars[$0]) })
      {
        break
      }
      end += 1
    }
    let bare = passage.trim(start..<end) {
      $0.isSeparating || $0.isBracket || $0 == "=" || $0 == "`" || $0 == "'" || $0.isClosingQuote
    }
    return passage.string(bare).tidied
  }

  private static func isMeaning(_ text: String) -> Bool {
    text.unicodeScalars.count <= 80
      && text.lowercased().mentions(anyOf: meanings)
  }

  private static let meanings: Phrases = [
    "equal*", "co-first", "cofirst", "first author*", "joint*", "contribut*", "correspond*",
    "superv*", "advis*", "undergrad*", "graduate*", "postdoc*", "trainee*", "mentor*", "intern*",
    "student*", "lead*", "senior", "author*",
    "共一", "共同", "通讯", "同等", "一作", "第一作者", "指导", "alphabetical*",
  ]
}
