import CVModel
import Testing

@testable import CVReading

@Suite struct FieldTests {
  static let ranks: [(written: String, ranks: [String])] = [
    ("NeurIPS 2024, CCF-A.", ["CCF-A"]), ("(CCF A)", ["CCF A"]), ("[CCF-B]", ["CCF-B"]),
    ("CCF-A会议", ["CCF-A会议"]), ("CCF-A中文期刊", ["CCF-A中文期刊"]), ("CORE A*", ["CORE A*"]),
    ("Core A, JCR Q1", ["Core A", "JCR Q1"]), ("SCI-II", ["SCI-II"]),
    ("中科院一区Top", ["中科院一区Top"]), ("TH-A", ["TH-A"]),
    ("A core idea of CCF", []), ("SCI fi", []), ("Core API", []), ("JCR 2021", []),
  ]

  @Test(arguments: ranks)
  func rank(_ example: (written: String, ranks: [String])) {
    let passage = Passage(RichText(example.written))
    let found = RankReader.matches(in: passage, passage.range).map(passage.string)
    #expect(found == example.ranks, "\(example.written)")
  }

  static let mails: [(written: String, addresses: [String])] = [
    ("z.hl@pku.edu.cn", ["z.hl@pku.edu.cn"]),
    ("z.hl [AT] pku.edu.cn", ["z.hl@pku.edu.cn"]),
    ("jane (at) x (dot) edu", ["jane@x.edu"]),
    ("jane[at]x[dot]edu", ["jane@x.edu"]),
    ("jane AT x DOT edu", ["jane@x.edu"]),
    ("wei.fang at miromind.ai", ["wei.fang@miromind.ai"]),
    ("jane＠x.edu", ["jane@x.edu"]),
    ("邮箱：jane@x.edu。", ["jane@x.edu"]),
    ("Mail jane@x.edu, or jane.doe@y.org.", ["jane@x.edu", "jane.doe@y.org"]),
    ("jane@x.edu and JANE@x.edu", ["jane@x.edu"]),
    ("I work at miromind.ai", []), ("meet me at x.edu", []), ("@jane on Mastodon", []),
    ("a student at uppland.example", []), ("jane@localhost", []),
  ]

  @Test(arguments: mails)
  func mail(_ example: (written: String, addresses: [String])) {
    let found = MailReader.addresses(in: Passage(RichText(example.written))).map(\.address)
    #expect(found == example.addresses, "\(example.written)")
  }

  @Test func aLinkIsAnAddressWhateverItsWords() throws {
    let target = try #require(LinkTarget("mailto:jane@x.edu?subject=Hello"))
    let text = RichText("write to me", link: target)
    #expect(MailReader.addresses(in: Passage(text)).map(\.address) == ["jane@x.edu"])
  }

  /// Words that exist only to be clicked, alone and in brackets.
  @Test(arguments: [
    "PDF", "pdf", "Code", "arXiv", "arXiv:2401.01234", "DOI", "doi:10.1000/jsm.21",
    "10.1000/jsm.21",
    "https://example.org/x", "Slides", "Project Page", "full text pdf", "论文", "代码链接", "📄",
    "GitHub", "BibTeX", "here",
  ])
  func label(_ words: String) throws {
    let target = try #require(LinkTarget("https://example.org/x"))
    #expect(LinkLabels.isLabel(words, target: target, bracketed: false))
  }

  @Test(arguments: [
    "Steady Writes for Unsteady Disks", "Minh Trinh", "EuroSys 2024", "Journal of Storage Methods",
    "Harlow University", "面向稀疏图的增量采样方法", "Best Paper Award",
  ])
  func noLabel(_ words: String) throws {
    let target = try #require(LinkTarget("https://example.org/x"))
    #expect(!LinkLabels.isLabel(words, target: target, bracketed: false))
  }
}
