import CVModel

/// Words of titles.
extension SectionVocabulary {
  /// The row whose word stands first in the title wins; the order of the rows breaks ties.
  static let keywords: [(kind: Section.Kind, words: Phrases)] = [
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
        "publication*", "paper", "papers", "preprint*", "articles", "essays", "chapters",
        "monograph*",
        "refereed*", "manuscript*", "bibliography", "working paper*", "peer reviewed",
        "book chapter*", "technical report*", "publicaciones", "publicações", "veröffentlichungen",
        "论文", "学术成果", "科研成果",
        "发表", "论著", "出版", "著作", "書章", "书章", "論文", "業績", "publikation*", "pubblicazion*",
        "schriftenverzeichnis", "aufsätze", "artículos", "artigos", "travaux", "学術論文", "国際会議",
        "發表", "논문", "publicatie*", "produção acadêmica", "produção bibliográfica",
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
    (.grants, ["grant*", "fund*", "科研项目", "基金", "资助", "競争的資金", "科研費"]),
    (
      .awards,
      [
        "award*", "honor*", "honour*", "prize*", "scholarship*", "fellowship*", "achievement*",
        "distinction*", "recognition", "荣誉", "获奖", "奖项", "奖励", "奖学金", "prêmios", "premios",
        "auszeichnungen", "bourses", "prix", "受賞", "auszeichnung", "distinctions",
        "reconocimiento*", "獲獎", "榮譽",
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
        "organizer", "volunteer*", "associazioni", "comitati", "学术服务", "专业活动", "学术兼职", "社会服务", "审稿",
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
        "計畫", "プロジェクト", "프로젝트",
      ]
    ),
    (.interests, ["interest*", "研究方向", "研究兴趣", "관심 분야", "연구 분야", "연구 관심"]),
    (
      .skills,
      [
        "skill*", "programming languages", "技能", "语言", "技术栈", "kenntnisse", "compétences",
        "habilidades", "langues", "idiomas", "sprachen", "competenze", "sprachkenntnisse", "資格",
        "기술", "编程",
      ]
    ),
    (.references, ["referees", "推荐人"]),
    (.contact, ["contact information", "contact details", "contact*", "联系"]),
    (.about, ["about", "bio", "biography", "简介"]),
  ]
}
