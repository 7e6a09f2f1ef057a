import CVModel

/// The few words that outputs add to those of the page.
struct Words: Sendable {
  let about: String
  let onTheJobMarket: String
  let curriculumVitae: String
  let lastUpdated: String
  private(set) var present: String
  let with: String
  let advisor: String
  let thesis: String
  /// What a link is called that has no words of its own.
  let link: String
  /// What stands before, between and after the two numbers of "Page 2 of 3".
  let page: (before: String, between: String, after: String)
  /// What an e-mail says that is too small for all entries: how many it shows, and of how many.
  let selection: @Sendable (_ shown: Int, _ all: Int) -> String
  /// The end of a sentence.
  let fullStop: String
  let contacts: [Contact.Kind: String]

  static func of(_ language: Language) -> Words {
    switch language {
    case .english: english
    case .chinese: chinese
    }
  }

  static let english = Words(
    about: "About", onTheJobMarket: "On the job market", curriculumVitae: "Curriculum Vitae",
    lastUpdated: "Last updated", present: "present", with: "with", advisor: "Advisor",
    thesis: "Thesis", link: "Link", page: ("Page ", " of ", ""),
    selection: { "Shown here: \($0) of \($1). The attached PDF has all of them." }, fullStop: ".",
    contacts: [
      .email: "E-mail", .phone: "Phone", .website: "Website", .github: "GitHub", .orcid: "ORCID",
      .scholar: "Google Scholar", .linkedin: "LinkedIn", .twitter: "Twitter", .dblp: "DBLP",
      .address: "Address",
    ])

  static let chinese = Words(
    about: "简介", onTheJobMarket: "求职中", curriculumVitae: "简历", lastUpdated: "更新于",
    present: "至今", with: "合作者：", advisor: "导师", thesis: "论文", link: "链接",
    page: ("第 ", " 页，共 ", " 页"),
    selection: { "此处列出 \($1) 项中的 \($0) 项，完整列表见所附 PDF。" }, fullStop: "。",
    contacts: [
      .email: "邮箱", .phone: "电话", .website: "主页", .github: "GitHub", .orcid: "ORCID",
      .scholar: "谷歌学术", .linkedin: "领英", .twitter: "Twitter", .dblp: "DBLP", .address: "地址",
    ])

  /// What ends a list that goes on, in the script of its names: "Bin Cui, et al.", "崔斌, 等".
  static func etAl(after authors: [Author]) -> String {
    let last = authors.last?.name.unicodeScalars.last
    return last?.properties.isIdeographic == true ? "等" : "et al."
  }

  /// Words of pages that mean "still going on".
  static let nowWords: Set<String> = [
    "now", "present", "current", "currently", "today", "date", "ongoing", "至今", "现在",
  ]

  /// What Chinese dates are made of, besides numbers: `2019年9月至今`.
  private static let dateCharacters = Set<Character>("年月日号起到至今现在")

  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]

  /// "2024", "Jan 2024", "5 Jan 2024"; "2024 年 1 月 5 日" in Chinese.
  func date(_ date: PartialDate) -> String {
    if present == Self.chinese.present { return chineseDate(date) }
    guard let month = date.month, Self.months.indices.contains(month - 1) else {
      return String(date.year)
    }
    let named = "\(Self.months[month - 1]) \(date.year)"
    return date.day.map { "\($0) \(named)" } ?? named
  }

  private func chineseDate(_ date: PartialDate) -> String {
    guard let month = date.month else { return String(date.year) }
    return "\(date.year) 年 \(month) 月" + (date.day.map { " \($0) 日" } ?? "")
  }

  /// "2020 – present". What two dates cannot say ("Fall 2019") stays in the page's own words.
  func span(_ span: DateSpan) -> String {
    let end = span.end.map { end in
      switch end {
      case .present: present
      case .date(let day): date(day)
      }
    }
    if span.isList { return written(span.written) }
    let said = span.written.lowercased().split { !$0.isLetter }.map(String.init)
    let known = said.allSatisfy { word in
      Self.nowWords.contains(word) || word.allSatisfy(Self.dateCharacters.contains)
    }
    let ends = [span.start.map { date($0) }, end].compactMap { $0 }
    guard known, !ends.isEmpty else { return written(span.written) }
    let isOpen = span.end == nil && "-–—~".contains(span.written.last ?? " ")
    return ends.joined(separator: " – ") + (isOpen ? " –" : "")
  }

  /// "2020 - Present", as forms want it.
  func plainSpan(_ span: DateSpan) -> String {
    var words = self
    words.present = present.prefix(1).uppercased() + present.dropFirst()
    return words.span(span).replacing("–", with: "-")
  }

  /// The page's words, with "present" and the dash as everywhere else.
  private func written(_ text: String) -> String {
    var result = ""
    var word = ""
    for character in text + " " {
      if character.isLetter {
        if word.isEmpty { result.setDashAfterNumber() }
        word.append(character)
        continue
      }
      result += Self.nowWords.contains(word.lowercased()) ? present : word
      word = ""
      result.append(character)
    }
    return result.split(separator: " ").joined(separator: " ")
      .replacing(" - ", with: " – ").replacing(" — ", with: " – ")
  }
}

extension String {
  /// `Nov 2023-`, before a word: `Nov 2023 – `.
  fileprivate mutating func setDashAfterNumber() {
    guard let last, "-–—".contains(last), dropLast().last?.isNumber == true else { return }
    removeLast()
    self += " – "
  }
}
