import CVModel

/// The line that says what had to go: "Left out: 12 publications, 1 talk."
enum LeftOut {
  static func line(_ parts: [(kind: Section.Kind, count: Int)], in language: Language) -> String {
    switch language {
    case .english:
      let said = parts.map { part in
        let nouns = english[part.kind] ?? ("entry", "entries")
        return "\(part.count) \(part.count == 1 ? nouns.one : nouns.many)"
      }
      return "Left out: \(said.joined(separator: ", "))."
    case .chinese:
      let said = parts.map { "\($0.count) \(chinese[$0.kind] ?? "项其他内容")" }
      return "未列出：\(said.joined(separator: "、"))。"
    }
  }

  private static let english: [Section.Kind: (one: String, many: String)] = [
    .education: ("degree", "degrees"), .experience: ("position", "positions"),
    .publications: ("publication", "publications"), .projects: ("project", "projects"),
    .awards: ("award", "awards"), .service: ("service entry", "service entries"),
    .teaching: ("teaching entry", "teaching entries"), .talks: ("talk", "talks"),
    .news: ("news item", "news items"), .grants: ("grant", "grants"),
    .patents: ("patent", "patents"), .skills: ("skill entry", "skill entries"),
    .interests: ("interest", "interests"), .students: ("student entry", "student entries"),
    .references: ("reference", "references"), .about: ("paragraph", "paragraphs"),
  ]

  private static let chinese: [Section.Kind: String] = [
    .education: "项学历", .experience: "项经历", .publications: "篇论文", .projects: "个项目",
    .awards: "项奖励", .service: "项学术服务", .teaching: "项教学", .talks: "场报告", .news: "条动态",
    .grants: "项基金", .patents: "项专利", .skills: "项技能", .interests: "项研究兴趣",
    .students: "项学生指导", .references: "位推荐人", .about: "段简介",
  ]
}
