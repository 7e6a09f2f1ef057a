import CVModel

/// What the page is written in, as far as its outputs ask: Chinese if most section titles are.
enum Language {
  static func of(_ cv: CV) -> String {
    let titles = cv.sections.map { $0.title.plain }
    let chinese = titles.filter { $0.unicodeScalars.contains { $0.isHan } }.count
    guard chinese * 2 > titles.count else { return "en" }
    // Every sentence of Japanese has kana; a Chinese page may quote some.
    let words = (cv.summary + cv.sections.flatMap(\.entries).flatMap(\.wholeText)).map(\.plain)
    let scalars = words.joined().unicodeScalars
    let kana = scalars.count { (0x3041...0x30FF).contains($0.value) }
    return kana * 10 > scalars.count { $0.isHan } ? "ja" : "zh"
  }
}
