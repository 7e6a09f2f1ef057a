import CVModel

/// The candidate looks for a position. An employer's "we are hiring" uses the same words with the
/// opposite meaning.
enum JobMarket {
  /// The sentence or paragraph says that the owner of the page looks for work. In lower case.
  static func speaks(_ text: String) -> Bool {
    guard text.mentions(anyOf: seeking) || isOnMarket(text) || seeksAbroad(text) else {
      return false
    }
    return !text.mentions(anyOf: hiring) && !text.mentions(anyOf: notNow)
  }

  private static let notNow: Phrases = [
    "not on the", "no longer", "was on the", "were on the", "not currently", "not looking",
    "not seeking", "i was", "have been on the",
  ]

  /// "Ich suche ab Oktober eine Juniorprofessur": who seeks, and what, in the same breath.
  private static func seeksAbroad(_ text: String) -> Bool {
    abroad.contains { text.mentions(anyOf: $0.seeker) && text.mentions(anyOf: $0.goal) }
      && !text.mentions(anyOf: recruits)
  }

  private static let abroad: [(seeker: Phrases, goal: Phrases)] = [
    (
      ["ich suche", "bin auf der suche nach"],
      ["stelle", "professur", "juniorprofessur", "position", "postdoc*", "anstellung"]
    ),
    (["je cherche", "je recherche"], ["poste*", "postdoc*", "post-doc*", "emploi"]),
    (
      ["busco", "estoy buscando"],
      ["puesto", "posición", "plaza", "trabajo", "empleo", "postdoc*", "posdoc*"]
    ),
    (
      ["procuro", "estou em busca de"], ["posição", "vaga", "emprego", "pós-doutorado", "postdoc*"]
    ),
    (["cerco", "sono alla ricerca di"], ["posizione", "posto", "lavoro", "assegno", "postdoc*"]),
  ]

  /// "Ich suche Doktoranden für eine Stelle" is the other side of the table.
  private static let recruits: Phrases = [
    "doktorand*", "studierende*", "studentische*", "mitarbeiter*", "étudiant*", "doctorant*",
    "stagiaire*", "estudiante*", "doctorando*", "candidat*", "aluno*", "estudantes", "student*",
  ]

  /// "on the 2025-26 academic job market": a few words may stand between.
  private static func isOnMarket(_ text: String) -> Bool {
    guard let market = text.firstMention(ofAny: ["job market"]) else { return false }
    let before = String(String.UnicodeScalarView(text.unicodeScalars.prefix(market.lowerBound)))
    return String(before.suffix(32)).mentions(anyOf: [
      "on the", "enter the", "entering the", "join the", "joining the", "member of the",
      "candidate on the",
    ])
  }

  /// The note in a paragraph: a short one from the sentence that says it to its end; of a long one
  /// that sentence alone.
  static func note(in passage: Passage) -> RichText? {
    guard speaks(passage.lowercased(passage.range)) else { return nil }
    let sentences = sentences(of: passage)
    let first = sentences.first { speaks(passage.lowercased($0)) }
    guard let first else { return passage.text.collapsed }
    if sentences.count > 3 || passage.count > 400 { return passage[first] }
    return passage[first.lowerBound..<passage.count]
  }

  private static func sentences(of passage: Passage) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var start = 0
    for offset in passage.range {
      let scalar = passage.scalars[offset]
      let isStop = scalar == "。" || scalar == "！" || scalar == "？"
      let isEnd =
        (scalar == "." || scalar == "!" || scalar == "?")
        && (offset + 1 >= passage.count || passage.scalars[offset + 1].isBlank)
      if isStop || isEnd || scalar == "\n" {
        found.append(start..<(offset + 1))
        start = offset + 1
      }
    }
    if start < passage.count { found.append(start..<passage.count) }
    return found.filter(passage.hasWords).map { passage.trim($0) { $0.isBlank } }
  }

  private static let seeking: Phrases = [
    "on the job market", "on the academic job market", "on the faculty job market",
    "on the market this year", "entering the job market", "seeking job", "seeking faculty",
    "seeking postdoc*", "seeking a postdoc*", "seeking a position", "seeking positions",
    "seeking full-time", "seeking academic", "seeking research positions", "seeking internship*",
    "seeking a faculty", "seeking a tenure*", "seeking tenure*", "seeking industry",
    "looking for research internship*", "looking for internship*", "looking for an internship",
    "looking for a postdoc position", "looking for postdoc positions", "looking for a job",
    "looking for job*", "looking for faculty", "looking for a faculty", "looking for full-time",
    "looking for postdoctoral positions", "looking for a postdoctoral position",
    "looking for a position", "looking for positions", "looking for new opportunities",
    "looking for tenure*", "looking for a tenure*", "looking for a research internship",
    "seeking a research*", "seeking an internship", "seeking research internship*",
    "seeking research position*", "seeking summer internship*",
    "seeking new opportunities", "寻找博士后", "寻找职位", "寻找机会", "寻找实习", "寻求职位", "寻求博士后",
    "looking for industry", "looking for research positions", "looking for academic positions",
    "open to job", "open to new opportunities", "open to opportunities", "open to work",
    "求职", "找工作", "寻找工作", "寻求工作", "寻求教职", "正在找", "寻找教职", "寻找实习",
    "searching for jobs", "searching for a job", "searching for a position",
    "searching for positions", "searching for faculty", "searching for postdoc*",
    "searching for a postdoc*", "job search this", "seeking opportunities",
    "seeking job opportunities", "seeking employment", "open to full-time", "open to postdoc*",
    "open to faculty", "open to industry", "open to research opportunities",
    "looking for opportunities", "looking for research opportunities",
    "looking for postdoctoral opportunities", "looking for postdoc opportunities",
    "looking for a full-time", "looking for a new position", "looking for my next",
    "available for hire", "applying for faculty", "applying for postdoc*",
    "applying for tenure-track", "applying for academic positions",
    "busco trabajo", "busco una posición", "auf stellensuche", "suche derzeit eine",
    "suche aktuell eine", "à la recherche d'un postdoc", "à la recherche d'un poste",
    "à la recherche d’un poste", "à la recherche d’un postdoc", "procuro uma posição",
  ]

  private static let hiring: Phrases = [
    "students who", "students on the", "advise students", "help students", "for those on",
    "join our", "join my", "we are looking for",
    "we're looking for", "i am recruiting",
    "we are hiring", "self-motivated", "prospective students", "looking for phd students",
    "looking for ph.d*", "looking for postdocs", "looking for students", "looking for motivated",
    "招收", "招生", "招募", "招聘", "欢迎报考",
  ]
}
