import CVModel

/// The language of the words that outputs add: Chinese if most section titles are.
enum Language {
  static func of(_ cv: CV) -> String {
    let titles = cv.sections.map { $0.title.plain }
    let chinese = titles.filter { $0.unicodeScalars.contains { $0.isHan } }.count
    return chinese * 2 > titles.count ? "zh" : "en"
  }
}
