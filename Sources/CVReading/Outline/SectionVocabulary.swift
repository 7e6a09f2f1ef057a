import CVModel

/// What section titles mean, in the languages of the pages seen: whole titles first, then words.
enum SectionVocabulary {
  /// The kind that a title names; nil for years, venues, names and all that is not in the tables.
  static func kind(of title: RichText) -> Section.Kind? {
    let words = normalised(title.plain)
    guard !words.isEmpty else { return nil }
    if let kind = titles[words] { return kind }
    let count = words.split(separator: " ").count
    guard count <= 8 else { return nil }
    // "Awards & Grants" is about awards first: the kind whose word stands first has it.
    var best: (kind: Section.Kind, at: Int)?
    for row in keywords {
      guard let at = words.firstMention(ofAny: row.words)?.lowerBound else { continue }
      if at < best?.at ?? Int.max { best = (row.kind, at) }
    }
    return best?.kind
  }

  /// "Journals" below "Service" are what was reviewed for, below "Research" they are papers.
  static func isWeak(_ title: RichText) -> Bool { weak.contains(normalised(title.plain)) }

  private static let weak: Set<String> = [
    "conference", "conferences", "journal", "journals", "articles", "books", "highlights", "work",
    "system", "systems", "tools", "paper", "papers", "research", "reviewer", "languages", "courses",
    "lectures", "members", "reviews", "review", "committee", "organization", "conference reviewer",
    "journal reviewer", "konferenzbeiträge", "tagungsbeiträge", "communications",
  ]

  /// Lower case, without emoji, numbering, punctuation and what stands in brackets.
  static func normalised(_ title: String) -> String {
    var view = String.UnicodeScalarView()
    var depth = 0
    for scalar in title.lowercased().unicodeScalars {
      if scalar.isOpeningBracket { depth += 1 }
      if depth == 0 {
        if scalar.isWordPart && !scalar.isDigit || scalar == "'" {
          view.append(scalar)
        } else if scalar == "&" || scalar == "/" || scalar == "＆" {
          view.append(contentsOf: " and ".unicodeScalars)
        } else {
          view.append(" ")
        }
      }
      if scalar.isClosingBracket { depth = max(0, depth - 1) }
    }
    return String(view).tidied
  }

  private static let titles: [String: Section.Kind] = {
    let rows: [(Section.Kind, [String])] = [
      (
        .about,
        [
          "about", "about me", "bio", "biography", "short bio", "introduction", "profile",
          "summary", "home", "whoami", "关于", "关于我", "个人简介", "简介", "自我介绍", "sobre mim", "über mich",
        ]
      ),
      (
        .publications,
        [
          "papers", "paper", "articles", "article", "工作论文", "preprint", "prepints", "preprints",
          "theses", "highlights", "conference", "conferences", "journal", "journals",
          "in preparation",
          "work in progress", "works in progress", "in progress", "working papers", "manuscripts",
          "report chapters", "chapters", "book chapters", "conference papers", "books",
          "book reviews", "book review", "edited volumes", "edited books", "monographs",
          "monograph",
          "encyclopedia entries", "technical reports", "policy papers", "policy reports",
          "scholarship", "law review articles", "articles and chapters", "research outputs",
          "outputs", "writing", "writings", "essays", "research in progress", "ongoing work",
          "selected work in progress", "translations", "专著", "저서", "書籍", "著書",
        ]
      ),
      (
        .experience,
        [
          "positions", "appointments", "work", "career", "experience", "experiences",
          "visits", "internship", "internships", "employment", "经历", "clinical posts",
          "posts", "affiliations", "academic affiliations", "beschäftigungen", "posizioni",
          "atuação profissional", "incarichi", "emplois", "postes",
        ]
      ),
      (
        .service,
        [
          "service", "services", "reviewing", "reviewer", "reviewers", "professional activities",
          "academic activities", "activities", "referee", "membership", "memberships",
          "outreach", "mitgliedschaften", "responsabilités", "社会兼职", "学术任职", "所属学会",
          "gremienarbeit", "conferences organised", "conferences organized", "workshops organized",
        ]
      ),
      (
        .contact,
        [
          "contact", "contacts", "contact me", "联系方式", "联系我", "联系", "get in touch",
          "basic information", "basic info", "personal information", "personal info",
          "personal details", "personal data", "contaction", "kontakt", "coordonnées", "contatti",
          "contato", "contacto", "persönliche daten", "基本信息", "个人信息", "連絡先", "聯絡方式",
        ]
      ),
      (.references, ["references", "referees", "reference", "referenzen", "references available"]),
      (
        .interests,
        [
          "interests", "research", "research interest", "research interests",
          "research areas", "research area", "研究方向", "研究兴趣", "研究领域", "research directions",
          "research direction", "research topics", "forschung", "forschungsinteressen",
          "forschungsschwerpunkte", "recherche", "thèmes de recherche", "intérêts", "ricerca",
          "interessi", "interesses", "intereses", "研究分野", "研究テーマ", "研究興趣", "研究領域",
          "pesquisa", "investigación",
        ]
      ),
      (
        .projects, ["systems", "system", "software", "projects", "project", "open source", "tools"]
      ),
      (
        .education,
        ["studies", "formation", "study", "postgraduate training", "training", "clinical training"]
      ),
      (.grants, ["drittmittel", "financements", "競争的資金", "科研費", "外部資金", "finanziamenti"]),
      (.students, ["encadrement", "orientações", "betreuung", "co-encadrement"]),
      (.patents, ["특허"]),
      (.about, ["sobre mí", "à propos", "sobre mi", "profil", "chi sono", "プロフィール", "自己紹介"]),
      (
        .skills,
        [
          "languages", "language", "programming", "technical", "computing", "idiomas", "sprachen",
          "langues", "lingue", "línguas",
        ]
      ),
      (.experience, ["werdegang", "beruflicher werdegang", "parcours", "parcours professionnel"]),
      (.education, ["studium", "bildung", "akademischer werdegang", "diplômes", "études"]),
      (
        .talks,
        [
          "invited lectures", "guest lectures", "invited and guest lectures", "posters",
        ]
      ),
      (
        .talks, ["vorträge", "communications", "exposés", "palestras", "ponencias", "conferencias"]
      ),
      (.awards, ["récompenses", "premi e borse", "prix et distinctions"]),
      (.awards, ["preise", "prix", "premi", "becas", "bolsas", "bourses", "stipendien"]),
      (.teaching, ["조교", "강의"]),
      (.other, ["visitors", "visitor map", "collaborators", "links", "miscellaneous", "misc"]),
    ]
    var table: [String: Section.Kind] = [:]
    for (kind, words) in rows {
      for word in words { table[word] = kind }
    }
    return table
  }()

  /// The row whose word stands first in the title wins; the order of the rows breaks ties.
  private static let keywords: [(kind: Section.Kind, words: Phrases)] = [
    (.publications, ["submitted", "under review", "in review", "审稿中", "投稿中", "in preparation"]),
    (.experience, ["collaborate research", "research stay*", "research visit*"]),
    (.other, ["reading group", "reading list", "组会", "collaboration*", "合作"]),
    (
      .students,
      [
        "student*", "alumni", "supervision", "supervised", "mentees", "advisees",
        "mentoring", "mentorship", "学生", "指导",
      ]
    ),
    (
      .publications,
      [
        "publication*", "paper", "papers", "preprint*", "journal article*",
        "refereed*", "manuscript*", "bibliography", "working paper*", "peer reviewed",
        "book chapter*", "technical report*", "publicaciones", "publicações", "veröffentlichungen",
        "论文", "学术成果", "科研成果",
        "发表", "论著", "出版", "著作", "書章", "书章", "論文", "業績", "publikation*", "pubblicazion*",
        "schriftenverzeichnis", "aufsätze", "artículos", "artigos", "travaux", "学術論文", "国際会議",
        "發表", "논문", "publicatie*",
      ]
    ),
    (
      .news,
      [
        "news", "updates", "announcement*", "新闻", "动态", "最新消息", "notícias", "noticias",
        "aktuelles", "actualités", "novità", "お知らせ", "最新動態", "新聞",
      ]
    ),
    (
      .teaching,
      [
        "teaching", "course", "courses", "lectures", "lecturing", "教学", "课程", "授课", "ensino",
        "docencia", "lehre", "lehrveranstaltungen", "lehrtätigkeit", "enseignement*", "didattica",
        "insegnamento", "教學", "教育活動", "授業", "講義", "担当科目",
      ]
    ),
    (.grants, ["grant*", "fund*", "科研项目", "基金", "资助"]),
    (
      .awards,
      [
        "award*", "honor*", "honour*", "prize*", "scholarship*", "fellowship*", "achievement*",
        "distinction*", "recognition", "荣誉", "获奖", "奖项", "奖励", "奖学金", "prêmios", "premios",
        "auszeichnungen", "受賞", "auszeichnung", "distinctions", "reconocimiento*", "獲獎", "榮譽",
        "獎學金", "수상",
      ]
    ),
    (
      .education,
      [
        "education*", "academic background", "degrees", "qualification*", "academic training",
        "教育", "学历", "formação", "formación", "formation", "ausbildung", "wykształcenie", "学歴",
        "educación", "educação", "istruzione", "formazione", "學歷", "학력", "求学", "opleiding",
      ]
    ),
    (
      .service,
      [
        "service*", "review*", "refereeing", "editorial", "committee*", "organization",
        "organizer", "volunteer*", "学术服务", "专业活动", "学术兼职", "社会服务", "审稿",
      ]
    ),
    (
      .experience,
      [
        "experience*", "employment", "appointment*", "position*", "internship*", "career",
        "work history", "工作", "实习", "职业", "任职", "experiencia*", "experiência*", "expérience*",
        "berufserfahrung", "職歴", "forschungserfahrung", "erfahrung", "berufliche*", "expériences",
        "esperienz*", "carrière", "經歷", "工作經驗", "研究経験", "略歴", "경력", "research stays",
      ]
    ),
    (
      .talks,
      [
        "talk*", "poster*", "presentation*", "seminar*", "keynote*", "speeches", "报告", "讲座", "演讲",
        "讲演",
        "vorträge", "konferenzbeiträge", "tagungsbeiträge", "présentations", "charlas",
        "apresentações",
        "presentaciones", "講演", "演講", "学会発表", "口頭発表",
      ]
    ),
    (.patents, ["patent*", "专利"]),
    (
      .projects,
      [
        "project*", "software", "copyright", "translat*", "open source", "tools", "systems",
        "datasets", "项目", "开源", "projekt*", "projets", "proyectos", "projetos", "progetti",
        "計畫", "プロジェクト",
      ]
    ),
    (.interests, ["interest*", "研究方向", "研究兴趣"]),
    (
      .skills,
      [
        "skill*", "programming languages", "技能", "语言", "技术栈", "kenntnisse", "compétences",
        "habilidades", "competenze", "sprachkenntnisse", "資格",
      ]
    ),
    (.references, ["referees", "推荐人"]),
    (.contact, ["contact information", "contact details", "contact*", "联系"]),
    (.about, ["about", "bio", "biography", "简介"]),
  ]
}
