import CVModel
import Testing

@testable import CVReading

@Suite struct SectionVocabularyTests {
  typealias Kind = CVModel.Section.Kind

  /// The sections that a CV has, in the languages of the pages.
  static let languages: [(language: String, titles: [(Kind, String)])] = [
    (
      "English",
      [
        (.education, "Education"), (.experience, "Work Experience"),
        (.publications, "Publications"),
        (.awards, "Honors & Awards"), (.service, "Professional Service"), (.teaching, "Teaching"),
        (.talks, "Invited Talks"), (.grants, "Grants"), (.patents, "Patents"), (.skills, "Skills"),
        (.students, "Students"), (.news, "News"), (.interests, "Research Interests"),
        (.contact, "Contact"), (.about, "About Me"), (.projects, "Projects"),
        (.references, "References"),
      ]
    ),
    (
      "Chinese",
      [
        (.education, "教育背景"), (.experience, "工作经历"), (.publications, "论文发表"),
        (.awards, "荣誉奖励"), (.service, "学术服务"), (.teaching, "教学"), (.talks, "学术报告"),
        (.grants, "科研项目"), (.patents, "专利"), (.skills, "技能"), (.students, "指导学生"),
        (.news, "最新动态"), (.interests, "研究方向"), (.contact, "联系方式"), (.about, "个人简介"),
      ]
    ),
    (
      "Spanish",
      [
        (.education, "Formación académica"), (.experience, "Experiencia"),
        (.publications, "Publicaciones"), (.awards, "Premios"), (.teaching, "Docencia"),
      ]
    ),
    (
      "Portuguese",
      [
        (.education, "Formação"), (.experience, "Experiência profissional"),
        (.publications, "Publicações"), (.awards, "Prêmios"), (.teaching, "Ensino"),
      ]
    ),
    (
      "French",
      [
        (.education, "Formation"), (.experience, "Expérience professionnelle"),
        (.publications, "Publications"),
      ]
    ),
    (
      "German",
      [
        (.education, "Ausbildung"), (.experience, "Berufserfahrung"),
        (.publications, "Veröffentlichungen"), (.awards, "Auszeichnungen"), (.teaching, "Lehre"),
      ]
    ),
    (
      "Japanese",
      [(.education, "学歴"), (.experience, "職歴"), (.publications, "論文"), (.awards, "受賞")]
    ),
  ]

  @Test(arguments: languages)
  func names(_ row: (language: String, titles: [(Kind, String)])) {
    for (kind, title) in row.titles {
      #expect(SectionVocabulary.kind(of: RichText(title)) == kind, "\(row.language): \(title)")
    }
  }

  /// What pages put around the word.
  @Test(arguments: [
    ("📝 Publications", Kind.publications), ("1. Education", .education),
    ("Publications (Selected)", .publications), ("PUBLICATIONS:", .publications),
    ("Selected Publications and Preprints", .publications), ("Awards & Grants", .awards),
    ("Teaching Experience", .teaching), ("Education and Experience", .education),
    ("Conference Reviewer", .service), ("Students I Supervised", .students),
    ("🎖 Honors and Awards", .awards), ("教育经历 / Education", .education),
  ])
  func sees(_ title: String, _ kind: Kind) {
    #expect(SectionVocabulary.kind(of: RichText(title)) == kind, "\(title)")
  }

  @Test(arguments: ["2024", "Harlow University", "Lena Hartwig", "EuroSys 2024", "", "Cooking"])
  func knowsNot(_ title: String) {
    #expect(SectionVocabulary.kind(of: RichText(title)) == nil, "\(title)")
  }
}
