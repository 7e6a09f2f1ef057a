/// Counters and maps of visitors: nothing for a CV.
enum VisitorMap {
  static let reason = "visitor map"

  static func isTitle(_ title: String) -> Bool {
    title.lowercased().mentions(anyOf: words)
  }

  private static let words: Phrases = ["visitor*", "visits", "访客", "游客", "访问统计", "map"]
}
