import CVModel

/// The few words that outputs add to those of the page.
struct Words: Sendable {
  let language: Language
  let about: String
  let onTheJobMarket: String
  let curriculumVitae: String
  let lastUpdated: String
  let present: String
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
  /// What a section is called that has no title of its own, or none that can be read.
  let kinds: [Section.Kind: String]

  static func of(_ language: Language) -> Words {
    switch language {
    case .english: english
    case .chinese: chinese
    }
  }

  static let english = Words(
    language: .english, about: "About", onTheJobMarket: "On the job market",
    curriculumVitae: "Curriculum Vitae",
    lastUpdated: "Last updated", present: "present", with: "with", advisor: "Advisor",
    thesis: "Thesis", link: "Link", page: ("Page ", " of ", ""),
    selection: { "Shown here: \($0) of \($1). The attached PDF has all of them." }, fullStop: ".",
    contacts: [
      .email: "E-mail", .phone: "Phone", .website: "Website", .github: "GitHub", .orcid: "ORCID",
      .scholar: "Google Scholar", .linkedin: "LinkedIn", .twitter: "Twitter", .dblp: "DBLP",
      .address: "Address",
    ],
    kinds: [
      .education: "Education", .experience: "Experience", .publications: "Publications",
      .projects: "Projects", .awards: "Awards", .service: "Service", .teaching: "Teaching",
      .talks: "Talks", .news: "News", .grants: "Grants", .patents: "Patents", .skills: "Skills",
      .interests: "Interests", .students: "Students", .references: "References",
      .contact: "Contact", .about: "About", .other: "Other",
    ])

  static let chinese = Words(
    language: .chinese, about: "简介", onTheJobMarket: "求职中", curriculumVitae: "简历",
    lastUpdated: "更新于",
    present: "至今", with: "合作者：", advisor: "导师", thesis: "论文", link: "链接",
    page: ("第 ", " 页，共 ", " 页"),
    selection: { "此处列出 \($1) 项中的 \($0) 项，完整列表见所附 PDF。" }, fullStop: "。",
    contacts: [
      .email: "邮箱", .phone: "电话", .website: "主页", .github: "GitHub", .orcid: "ORCID",
      .scholar: "谷歌学术", .linkedin: "领英", .twitter: "Twitter", .dblp: "DBLP", .address: "地址",
    ],
    kinds: [
      .education: "教育经历", .experience: "工作经历", .publications: "论文", .projects: "项目",
      .awards: "获奖", .service: "学术服务", .teaching: "教学", .talks: "报告", .news: "动态", .grants: "基金",
      .patents: "专利", .skills: "技能", .interests: "研究兴趣", .students: "学生", .references: "推荐人",
      .contact: "联系方式", .about: "简介", .other: "其他",
    ])

  /// What ends a list that goes on, in the script of its names: "Bin Cui, et al.", "崔斌, 等".
  static func etAl(after authors: [Author]) -> String {
    let last = authors.last?.name.unicodeScalars.last
    return last?.properties.isIdeographic == true ? "等" : "et al."
  }
}
