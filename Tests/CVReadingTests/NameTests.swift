import CVModel
import Testing

@testable import CVReading

@Suite struct NameTests {
  static let shapes: [(text: String, verdict: NameShape.Verdict)] = [
    ("Haoyang Li", .name), ("C.S. Corley", .name), ("Kaiser AD", .name), ("LI Hao", .name),
    ("van der Berg", .name), ("Jean-Luc O'Neill", .name), ("Ana Beltrão", .name),
    ("João P. da Silva", .name), ("Martin Luther King Jr.", .name), ("Émile Zola", .name),
    ("张海林", .name), ("欧阳修", .name), ("Abu al-Khwarizmi", .name),
    ("Z.", .initials), ("A. D.", .initials), ("JB", .initials), ("J.-P.", .initials),
    ("Plato", .singleWord), ("Hyperion", .singleWord),
    ("Deep Learning", .other), ("IEEE Transactions", .other), ("Best Paper Award", .other),
    ("Neural networks", .other), ("2024", .other), ("Peking University", .other),
    ("Under review", .other), ("北京大学", .other), ("奖学金", .other), ("和", .other), ("", .other),
    ("The quick brown fox jumps over the lazy dog", .other),
  ]

  @Test(arguments: shapes)
  func shape(_ example: (text: String, verdict: NameShape.Verdict)) {
    #expect(NameShape.judge(example.text) == example.verdict, "\(example.text)")
  }

  /// Spellings of Hailin Zhang (张海林), from the surest to those of somebody else.
  static let spellings: [(text: String, match: Owner.Match)] = [
    ("Hailin Zhang", .full), ("hailin zhang", .full), ("HAILIN ZHANG", .full),
    ("Zhang Hailin", .full), ("Zhang, Hailin", .full), ("Hai-Lin Zhang", .full), ("张海林", .full),
    ("ZHANG Hailin", .full), ("Hailin X. Zhang", .full),
    ("H. Zhang", .initials), ("Zhang, H.", .initials), ("Zhang H", .initials),
    ("Haoyang Zhang", .none), ("Hailin Zheng", .none), ("W. Zhang", .none), ("Zhang", .none),
    ("Hailin", .none), ("张海", .none), ("Hailin Li", .none), ("", .none),
  ]

  @Test(arguments: spellings)
  func owner(_ example: (text: String, match: Owner.Match)) {
    let owner = Owner(Candidate(name: "Hailin Zhang", nativeName: "张海林"))
    #expect(owner.match(example.text) == example.match, "\(example.text)")
  }

  /// Names of more parts, other alphabets and people whose page says less than their papers.
  static let others: [(name: String, spelling: String, match: Owner.Match)] = [
    ("James B. Ackman", "Ackman JB", .initials), ("James B. Ackman", "James Ackman", .full),
    ("James B. Ackman", "J. Ackman", .initials), ("James B. Ackman", "K. B. Ackman", .none),
    ("Anne van der Berg", "van der Berg, A.", .initials),
    ("Ana Beltrão", "Ana Beltrao", .full), ("Jörg Müller", "J. Muller", .initials),
    ("Wei Fang", "W Fang", .initials),
    ("Tomy Yoshida", "Yoshida, T.", .initials), ("Li Li", "L. Li", .initials),
  ]

  @Test(arguments: others)
  func otherOwners(_ example: (name: String, spelling: String, match: Owner.Match)) {
    let owner = Owner(Candidate(name: example.name))
    #expect(owner.match(example.spelling) == example.match, "\(example.name): \(example.spelling)")
  }

  @Test func nobodyMatchesNobody() {
    #expect(Owner.unknown.match("Hailin Zhang") == .none)
  }
}
