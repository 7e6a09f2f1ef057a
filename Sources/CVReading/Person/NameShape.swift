import CVModel

/// Does a piece of text look like the name of a person? By its shape alone: "Haoyang Li",
/// "C.S. Corley", "Kaiser AD", "van der Berg, J.", "张海林", "LI Hao".
enum NameShape {
  enum Verdict: Equatable {
    case name
    /// "Z.", "A. D.", "JB": the given names of an inverted name.
    case initials
    /// One capitalised word: a surname, or a title of one word.
    case singleWord
    case other
  }

  static func judge(_ text: some StringProtocol) -> Verdict {
    let scalars = Array(text.unicodeScalars)
    guard scalars.count >= 1, scalars.count <= 48, !scalars.contains(where: { $0.isDigit }) else {
      return .other
    }
    if scalars.contains(where: { $0.isHan }) { return cjkVerdict(scalars) }
    if scalars.allSatisfy(\.isHangul) { return (2...4).contains(scalars.count) ? .name : .other }
    let words = String(text).tidied.parts
    if isGroup(words) { return .name }
    guard (1...6).contains(words.count) else { return .other }
    if words.allSatisfy(isInitials) { return .initials }
    // "SANTOS, J. dos": the particle stands behind the initial.
    if words.count == 2, isInitials(words[0]), particles.contains(words[1]) { return .initials }
    var strong = 0
    for (index, word) in words.enumerated() {
      if index > 0 || words.count > 1, particles.contains(word.lowercased()) { continue }
      if isInitials(word) || suffixes.contains(word) { continue }
      guard isNameWord(word) || words.count == 2 && shortNames.contains(word) else {
        return .other
      }
      strong += 1
    }
    guard (1...4).contains(strong), !words.allSatisfy(shortNames.contains) else { return .other }
    return words.count == 1 ? .singleWord : .name
  }

  /// "ATLAS Collaboration", "the ManyBabies Consortium", "on behalf of the RAIN Study Group".
  static func isGroup(_ words: [String]) -> Bool {
    guard words.count > 1, let last = words.last else { return false }
    let lead = leadsToGroup.first { words.starts(with: $0) }
    return (groups.contains(last) || lead != nil && announcedGroups.contains(last))
      && words.dropFirst(lead?.count ?? 0).dropLast().allSatisfy {
        $0.first?.isUppercase ?? false || $0 == "the"
      }
  }

  private static let groups: Set<String> = [
    "Collaboration", "Consortium", "Collaborators", "Investigators",
  ]
  /// Words that a title may end in as well.
  private static let announcedGroups: Set<String> = [
    "Group", "Team", "Network", "Initiative", "Committee", "Authors", "Study", "Trialists",
  ]
  private static let leadsToGroup = [["on", "behalf", "of"], ["for", "the"]]

  /// `A.`, `C.S.`, `J.-P.`, `AD`: capitals with dots, or two or three of them without.
  static func isInitials(_ word: String) -> Bool {
    let scalars = Array(word.unicodeScalars)
    let letters = scalars.filter { $0.isWordPart }
    guard (1...4).contains(letters.count), letters.allSatisfy({ $0.isUppercase }) else {
      return false
    }
    let hasDot = scalars.contains(".")
    guard scalars.allSatisfy({ $0.isWordPart || $0 == "." || $0 == "-" }) else { return false }
    return hasDot ? scalars.last == "." || letters.count > 1 : letters.count <= 3
  }

  private static func isNameWord(_ word: String) -> Bool {
    let scalars = Array(word.unicodeScalars)
    guard let first = scalars.first(where: { $0.isWordPart }) else { return false }
    guard first.isUppercase || lowerStart(scalars) else { return false }
    guard scalars.allSatisfy({ $0.isWordPart || "-.'’‐‑".unicodeScalars.contains($0) }) else {
      return false
    }
    return !NameWords.excluded.contains(word.lowercased())
  }

  /// `d'Alembert`, `al-Khwarizmi`, `deSouza`.
  private static func lowerStart(_ scalars: [Unicode.Scalar]) -> Bool {
    scalars.prefix(4).contains { $0 == "'" || $0 == "’" || $0 == "-" || $0.isUppercase }
  }

  private static func cjkVerdict(_ scalars: [Unicode.Scalar]) -> Verdict {
    let letters = scalars.filter { $0.isWordPart }
    // Japanese parts family and given name: 齋藤 幸史郎, スミス 花子.
    let isParted = scalars.contains { $0.isBlank }
    guard (2...(isParted ? 7 : 4)).contains(letters.count),
      letters.allSatisfy({ $0.isHan || isParted && $0.isCJK }),
      scalars.allSatisfy({ $0.isWordPart || $0.isBlank || $0 == "·" })
    else { return .other }
    let word = String(String.UnicodeScalarView(letters))
    return chineseWords.contains(word) || !chineseWords.isDisjoint(with: suffixesOf(word))
      ? .other : .name
  }

  private static func suffixesOf(_ word: String) -> Set<String> {
    Set((1..<max(2, word.count)).map { String(word.suffix($0)) })
  }

  static let particles: Set<String> = [
    "van", "von", "der", "den", "de", "del", "della", "di", "da", "dos", "das", "do", "du", "la",
    "le", "el", "al", "bin", "ibn", "ben", "ter", "ten", "zu", "zur", "af", "av", "st", "y", "e",
  ]
  private static let suffixes: Set<String> = ["Jr", "Jr.", "Sr", "Sr.", "II", "III", "IV"]

  /// Names that are small words in lower case: "An Wang", "Xin An".
  private static let shortNames: Set<String> = [
    "An", "In", "On", "To", "As", "By", "Is", "So", "My",
  ]

  private static let chineseWords: Set<String> = [
    "大学", "学院", "学报", "期刊", "会议", "论文", "专利", "项目", "研究", "中国", "博士", "硕士", "学士",
    "教授", "导师", "奖学金", "中文", "在读", "通讯", "作者", "一作", "共一", "第一", "主持", "参与", "软件",
    "系统", "模型", "网络", "学习", "方法", "科学", "工程", "技术", "代码", "链接", "下载", "本科", "实习",
    "等", "奖",
  ]
}
