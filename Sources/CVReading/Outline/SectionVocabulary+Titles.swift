import CVModel

/// Whole titles.
extension SectionVocabulary {
  static let titles: [String: Section.Kind] = {
    let rows: [(Section.Kind, [String])] = [
      (
        .about,
        [
          "about", "about me", "bio", "biography", "short bio", "introduction", "profile",
          "summary", "home", "whoami", "关于", "关于我", "个人简介", "简介", "自我介绍", "sobre mim",
          "über mich", "sobre mí", "à propos", "sobre mi", "profil", "profilo", "chi sono",
          "プロフィール",
          "自己紹介",
        ]
      ),
      (
        .publications,
        [
          "papers", "paper", "articles", "article", "工作论文", "preprint", "prepints", "preprints",
          "theses", "highlights", "conference", "conferences", "journal", "journals",
          "in preparation", "work in progress", "works in progress", "in progress",
          "working papers", "manuscripts", "report chapters", "chapters", "book chapters",
          "conference papers", "books", "book reviews", "book review", "edited volumes",
          "edited books", "monographs", "monograph", "encyclopedia entries", "technical reports",
          "policy papers", "policy reports", "law review articles", "articles and chapters",
          "research outputs", "outputs", "writing", "writings", "essays", "research in progress",
          "ongoing work", "selected work in progress", "translations", "专著", "저서", "書籍", "著書",
        ]
      ),
      (
        .experience,
        [
          "positions", "appointments", "work", "career", "experience", "experiences", "visits",
          "internship", "internships", "employment", "经历", "clinical posts", "posts",
          "affiliations", "academic affiliations", "beschäftigungen", "posizioni",
          "atuação profissional", "incarichi", "emplois", "postes", "werdegang",
          "beruflicher werdegang", "parcours", "parcours professionnel",
        ]
      ),
      (
        .service,
        [
          "service", "services", "reviewing", "reviewer", "reviewers", "professional activities",
          "academic activities", "activities", "referee", "membership", "memberships",
          "outreach", "mitgliedschaften", "responsabilités", "社会兼职", "学术任职", "所属学会",
          "gremienarbeit", "conferences organised", "conferences organized",
          "workshops organized",
        ]
      ),
      (
        .contact,
        [
          "contact", "contacts", "contact me", "联系方式", "联系我", "联系", "get in touch",
          "basic information", "basic info", "personal information", "personal info",
          "personal details", "personal data", "contaction", "kontakt", "coordonnées",
          "contatti", "contato", "contacto", "persönliche daten", "基本信息", "个人信息", "連絡先", "聯絡方式",
        ]
      ),
      (
        .references,
        [
          "references", "référence", "références", "referees", "reference", "referenzen",
          "references available",
        ]
      ),
      (
        .interests,
        [
          "interests", "research", "research interest", "research interests", "research areas",
          "research area", "研究方向", "研究兴趣", "研究领域", "research directions", "research direction",
          "research topics", "forschung", "forschungsinteressen", "forschungsschwerpunkte",
          "recherche", "thèmes de recherche", "intérêts", "ricerca", "interessi", "interesses",
          "intereses", "研究分野", "研究テーマ", "研究興趣", "研究領域", "pesquisa", "investigación",
        ]
      ),
      (
        .projects,
        [
          "systems", "system", "software", "projects", "project", "open source", "tools",
        ]
      ),
      (
        .education,
        [
          "studies", "formation", "study", "postgraduate training", "training",
          "clinical training", "studium", "bildung", "akademischer werdegang", "diplômes",
          "études",
        ]
      ),
      (
        .grants,
        [
          "drittmittel", "financements", "競争的資金", "科研費", "外部資金", "finanziamenti",
        ]
      ),
      (
        .students,
        [
          "encadrement", "orientações", "betreuung", "co-encadrement",
        ]
      ),
      (
        .patents,
        [
          "특허"
        ]
      ),
      (
        .skills,
        [
          "languages", "language", "programming", "technical", "computing", "idiomas",
          "sprachen", "langues", "lingue", "línguas",
        ]
      ),
      (
        .talks,
        [
          "invited lectures", "guest lectures", "invited and guest lectures", "posters",
          "vorträge", "communications", "exposés", "palestras", "ponencias", "conferencias",
        ]
      ),
      (
        .awards,
        [
          "récompenses", "premi e borse", "prix et distinctions", "preise", "prix", "premi",
          "becas", "bolsas", "bourses", "stipendien",
        ]
      ),
      (
        .teaching,
        [
          "조교", "강의",
        ]
      ),
      (
        .other,
        [
          "visitors", "visitor map", "collaborators", "links", "miscellaneous", "misc",
        ]
      ),
    ]
    var table: [String: Section.Kind] = [:]
    for (kind, words) in rows {
      for word in words { table[word] = kind }
    }
    return table
  }()
}
