import CVModel
import Homepage

/// "Last updated: 2026.03.04", "最后更新于 2025年7月24日".
enum LastUpdated {
  static let reason = "date of the last update"

  struct Match { var date: PartialDate? }

  static func date(in item: PageItem) -> Match? {
    guard item.children.isEmpty, item.lines.count == 1, item.lines[0].text.count <= 120 else {
      return nil
    }
    let passage = Passage(item.lines)
    let text = passage.lowercased(passage.range)
    guard passage.wordCount(passage.range) <= 16,
      text.mentions(anyOf: words)
    else { return nil }
    guard case .date(let date)? = DateReader.matches(in: passage, passage.range).first?.span.end
    else {
      return Match(date: nil)
    }
    return Match(date: date)
  }
  private static let words: Phrases = [
    "last update*", "last modified", "updated on", "updated:", "stand:", "letzte änderung",
    "mis à jour", "mise à jour", "最后更新", "最近更新", "更新于",
  ]
}
