import CVModel

/// What the page is written in, as far as its outputs ask: Chinese if most section titles are.
enum Language {
  static func of(_ cv: CV) -> String {
    let titles = cv.sections.map { $0.title.plain }
    // Kana on a page make its ideographs Japanese.
    let isJapanese = (titles + cv.summary.map(\.plain)).contains {
      $0.unicodeScalars.contains { (0x3041...0x30FF).contains($0.value) }
    }
    let chinese = titles.filter { $0.unicodeScalars.contains { $0.isHan } }.count
    if isJapanese { return "ja" }
    return chinese * 2 > titles.count ? "zh" : "en"
  }
}
