/// The words by which degrees, roles and institutions are told, in lower case. A trailing `*`
/// stands for any ending.
enum CareerWords {
  static let degree: Phrases = [
    "phd", "ph.d*", "ph. d*", "d.phil*", "dphil", "doctor of", "doctorate", "doctoral degree",
    "doctoral student", "doctoral candidate", "sc.d*", "edd", "m.d*", "j.d*",
    "m.s*", "msc", "m.sc*", "master*", "m.a*", "mphil", "m.phil*", "meng", "m.eng*",
    "mba", "m.b.a*", "mres", "m.tech*", "mtech", "mcs", "mst", "mfa", "ll.m*", "m.e*",
    "mmath", "m.math*", "mphys", "mchem", "msci",
    "b.s*", "bsc", "b.sc*", "bachelor*", "b.a*", "a.b*", "beng", "b.eng*", "bec",
    "b.e*", "btech", "b.tech*", "bcom*", "bba", "bbussc", "bfa", "llb", "b.m*", "undergraduate",
    "diploma*", "certificate*", "cert", "classe préparatoire", "minor", "double major",
    "double degree", "dual degree", "abd", "abitur", "high school",
    "postgraduate",
    "licenciatura", "máster", "maestria", "grado en", "doctorando", "graduação", "mestrado",
    "doutorado", "doctorado", "maestría", "licence", "doctorat", "thèse", "agrégation", "laurea*",
    "dottorato", "bacharel*", "mestre", "grado", "staatsexamen", "promotion zum", "promotion in",
    "dr. rer. nat*", "dr. iur*", "docteur*", "bcl", "m.res*",
    "dr. phil*", "dr.-ing*", "dr. ing*",
    "mbbs", "mbchb", "mph", "m.p.h*", "licentiate*", "maîtrise*", "dea", "ph.lic*", "ll.b*",
    "pgcap", "pgce", "laurea", "박사", "석사", "학사", "doctora en",
    "licenciada en", "licenciado en", "graduada en", "graduado en", "doctor en",
    "diplom", "dipl.*", "diplom-*", "habilitation", "magister", "mgr",
    "博士", "硕士", "学士", "本科", "研究生", "双学位", "辅修", "联合培养", "学位", "修士", "卒業", "修了", "高中", "专科",
  ]

  /// Abbreviations that are words or places when they are not in capitals.
  static let degreeCapitals: Set<String> = [
    "BS", "MS", "BA", "MA", "BE", "ME", "MD", "JD", "BM", "AB", "SM", "SB", "AM", "MM", "BSE",
    "MSE",
  ]

  /// Stays without a degree: education where the section says so.
  static let stay: Phrases = [
    "exchange student", "visiting student", "visiting phd student", "visiting ph.d*", "exchange",
    "visiting scholar", "visiting undergraduate*", "summer school", "交换生", "访问学生", "访学",
  ]

  /// Levels that are degrees only where no role stands beside them.
  static let level: Phrases = ["undergraduate", "postgraduate", "minor"]

  /// Beside "PhD" these make it a post.
  static let post: Phrases = ["researcher", "fellow", "assistant"]

  static let institution: Phrases = [
    "university", "univ*", "college", "institute*", "school", "academy", "faculty", "department",
    "dept", "polytechnic*", "hochschule", "universität", "université", "universidad*",
    "universidade*", "università", "école", "ecole", "escuela", "lycée", "lycee", "gymnasium",
    "eth", "epfl", "mit", "kaist", "kth",
    "ucl", "ucla", "ucsd", "ucsb", "caltech", "hkust", "hku", "cuhk", "ntu", "nus", "inria", "cnrs",
    "max planck", "politecnico", "technion", "tu", "uc", "laborator*", "lab", "labs", "hospital",
    "center", "centre", "uniwersytet", "politechnika",
    "大学", "学院", "研究院", "研究所", "中科院", "科学院", "系", "实验室", "高校", "中学", "学校", "大學",
  ]

  static let role: Phrases = [
    "professor*", "prof", "lecturer", "reader", "postdoc*", "post-doc*", "postdoctoral*", "fellow*",
    "researcher*", "research scientist", "scientist*", "engineer", "engineers", "intern",
    "internship",
    "assistant*", "associate*", "developer*", "consultant", "manager", "director*", "head", "chair",
    "dean", "president", "founder", "co-founder", "cto", "ceo", "analyst*", "architect", "tutor",
    "teacher", "instructor*", "visiting*", "visitor", "member", "lead", "leader", "secretary",
    "minister", "chairman", "economist", "officer", "specialist", "coordinator", "technician",
    "supervisor", "adviser", "editor", "staff", "executive", "volunteer", "scholar",
    "faculty member", "ecologist", "archivist", "statistician", "librarian", "curator",
    "programmer", "designer", "principal investigator", "wissenschaftliche*", "mitarbeiter*",
    "hilfskraft", "doktorand*", "doctorant*", "promovend*", "projektleit*", "dozent*",
    "gastprofess*", "chercheu*", "ingénieur*",
    "enseignant*", "maître de conférences", "stagiaire", "stage de", "attaché*", "estagiári*",
    "bolsista", "docente", "ricercat*", "assegnista",
    "appointee", "apprentice", "trainee", "ra", "student researcher", "privatdozent", "becario",
    "becaria", "investigador*", "profesor*", "pesquisador*", "ingeniero*",
    "教授", "讲师", "博士后", "研究员", "工程师", "实习生", "实习", "助理", "助教", "院长", "主任", "顾问",
    "负责人", "科学家", "访问学者", "研究助理", "经理", "总监", "学者", "顾問",
  ]

  /// How well it went: a note.
  static let grade: Phrases = [
    "gpa", "grade*", "cum laude", "with distinction", "rank", "绩点", "排名",
  ]

  /// "GPA 3.9/4.0", "Note: 2,9", not "with distinction" behind a degree.
  static func opensGrade(_ text: String) -> Bool {
    let first = text.split { !$0.isLetter }.first.map(String.init) ?? ""
    return gradeHeads.contains(first) && text.contains(where: \.isNumber)
  }

  private static let gradeHeads: Set<String> = [
    "gpa", "grade", "grades", "note", "rank", "ranking", "ranked", "绩点", "排名", "average", "cgpa",
    "abschlussnote", "gesamtnote", "nota",
  ]

  static let advisor: Phrases = [
    "advisor", "adviser", "advisors", "advised by", "supervisor", "supervisors", "supervised by",
    "under the supervision of", "chair", "导师", "指导教师", "指導教授", "co-advised by", "mentor",
    "mentored by", "directed by", "hosted by", "working with prof.", "with prof.", "with professor",
    "sous la direction de", "betreuer", "betreuerin", "betreut von", "orientador*",
    "directeur de thèse", "directrice de thèse", "director de tesis", "指導教員",
  ]

  static let thesis: Phrases = ["thesis", "dissertation", "学位论文", "毕业论文", "tesis", "tese"]

  static let expected = [
    "expected", "anticipated", "预计", "預計", "incoming", "prospective", "voraussichtlich",
    "previsto", "prevista", "prévu",
  ]
}
