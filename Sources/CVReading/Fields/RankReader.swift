import CVModel

/// Quality labels beside a venue, as displayed: `CCF-A`, `CCF A`, `[CCF-B]`, `Core A*`, `JCR Q1`,
/// `SCI-I`, `中科院一区Top`, `CCF-A会议`.
enum RankReader {
  /// All ranks in a range, from left to right.
  static func matches(in passage: Passage, _ range: Range<Int>) -> [Range<Int>] {
    guard passage.mentions(heads, in: range) else { return [] }
    let words = passage.wordsByScript(range)
    var found: [Range<Int>] = []
    var index = 0
    while index < words.count {
      if let end = match(words, at: index) {
        found.append(
          extended(words[index].range.lowerBound..<end, in: passage, to: range.upperBound))
        while index < words.count, words[index].range.lowerBound < end { index += 1 }
      } else {
        index += 1
      }
    }
    return found
  }

  private typealias Words = [(text: String, range: Range<Int>)]

  private static func match(_ words: Words, at index: Int) -> Int? {
    let head = words[index].text
    guard let grades = schemes[head] else {
      return chinese(words, at: index)
    }
    guard index + 1 < words.count, grades.contains(words[index + 1].text) else { return nil }
    guard words[index + 1].range.lowerBound - words[index].range.upperBound <= 2 else { return nil }
    return words[index + 1].range.upperBound
  }

  private static func chinese(_ words: Words, at index: Int) -> Int? {
    guard chineseHeads.contains(words[index].text) else { return nil }
    return words[index].range.upperBound
  }

  /// `*` of "Core A*", and the kind that Chinese pages add: "CCF-A会议".
  private static func extended(
    _ range: Range<Int>, in passage: Passage, to end: Int
  ) -> Range<Int> {
    var upper = range.upperBound
    if upper < end, passage.scalars[upper] == "*" || passage.scalars[upper] == "＊" { upper += 1 }
    for tail in tails {
      let from = passage.scalars[upper..<end].first == " " ? upper + 1 : upper
      let to = from + tail.unicodeScalars.count
      if to <= end, passage.string(from..<to) == tail { return range.lowerBound..<to }
    }
    return range.lowerBound..<upper
  }

  private static let letters: Set<String> = ["a", "b", "c", "a*"]
  private static let schemes: [String: Set<String>] = [
    "ccf": letters, "core": letters, "th": letters, "icore": letters, "caa": letters,
    "jcr": ["q1", "q2", "q3", "q4"],
    "sci": ["i", "ii", "iii", "iv", "q1", "q2", "q3", "q4", "一区", "二区", "三区", "四区", "1区", "2区"],
    "sjr": ["q1", "q2", "q3", "q4"], "abs": ["1", "2", "3", "4"], "abdc": letters,
    "utd": ["24"], "ft": ["50"], "qualis": ["a1", "a2", "b1", "b2"],
  ]
  /// Hardly any line has one: this is asked first.
  private static let heads = Phrases(Array(schemes.keys).sorted() + Array(chineseHeads).sorted())
  private static let chineseHeads: Set<String> = [
    "中科院一区", "中科院二区", "中科院三区", "中科院四区",
  ]
  private static let tails = [
    "类中文期刊", "类中文会议", "类国际会议", "类国际期刊", "中文期刊", "中文会议", "类会议", "类期刊", "会议", "期刊",
    "类", "Top", "TOP",
  ]
}
