import CVModel

/// The candidate looks for a position. An employer's "we are hiring" uses the same words with the
/// opposite meaning.
enum JobMarket {
  /// The sentence or paragraph says that the owner of the page looks for work. In lower case.
  static func speaks(_ text: String) -> Bool {
    guard
      text.mentions(anyOf: seeking) || isOnMarket(text) || seeks(text) || seeksAbroad(text)
    else { return false }
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
    (
      ["je cherche", "je recherche", "je suis candidat*"],
      ["poste*", "postdoc*", "post-doc*", "emploi"]
    ),
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
    "stagiaire*", "estudiante*", "doctorando*", "candidats", "candidatos", "candidati", "aluno*",
    "estudantes", "student*",
  ]

  /// "on the 2025-26 academic job market": a few words may stand between.
  private static func isOnMarket(_ text: String) -> Bool {
    guard let found = text.firstMention(ofAny: market) else { return false }
    let before = String(String.UnicodeScalarView(text.unicodeScalars.prefix(found.lowerBound)))
    return String(before.suffix(32)).mentions(anyOf: entries)
  }

  private static let market: Phrases = ["job market"]
  private static let entries: Phrases = [
    "on the", "enter the", "entering the", "join the", "joining the", "member of the",
  ]

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

  /// "looking for industry research scientist roles": a goal within reach of the verb, nobody
  /// else before it, and no person between the two.
  private static func seeks(_ text: String) -> Bool {
    let scalars = Array(text.unicodeScalars)
    var start = 0
    while let verb = verbs.firstMatch(in: scalars[start...]) {
      start = verb.upperBound
      let before = scalars[max(0, verb.lowerBound - 48)..<verb.lowerBound]
      var reach = scalars[start..<min(scalars.count, start + 96)]
      if let stop = reach.firstIndex(where: { ".!?;。\n".unicodeScalars.contains($0) }) {
        reach = reach[..<stop]
      }
      // "I seek to understand": a verb and no goal.
      let isVerb = reach.drop(while: \.isBlank).starts(with: "to ".unicodeScalars)
      let isOther =
        refusal.firstMatch(in: before) != nil
        || others.firstMatch(in: before) != nil && myself.firstMatch(in: before) == nil
      guard !isVerb, !isOther, let goal = goals.firstMatch(in: reach),
        people.firstMatch(in: reach[..<goal.lowerBound]) == nil
      else { continue }
      return true
    }
    return false
  }

  private static let verbs: Phrases = [
    "looking for", "look for", "seeking", "seek", "searching for", "in search of", "open to",
    "applying for", "applying to", "available for", "interested in finding",
  ]

  private static let goals: Phrases = [
    "position", "positions", "job", "jobs", "roles", "my next", "opportunity", "opportunities",
    "internship*", "employment", "faculty", "tenure*", "full-time", "full time",
    "postdoc position*",
    "postdoctoral", "professorship*", "lectureship*", "challenge",
  ]

  /// They seek, and not the owner of the page.
  private static let others: Phrases = [
    "student*", "undergraduate*", "those", "anyone", "people", "if you", "you are", "you're",
    "candidates", "applicants", "researchers", "they", "who", "everyone",
  ]
  /// "I am a student looking for …": the words before are about the owner.
  private static let myself: Phrases = ["i am", "i'm", "i’m", "i will be", "i'll be"]
  private static let refusal: Phrases = ["not", "no longer"]

  /// "looking for students to fill a position", "open to collaboration opportunities"
  private static let people: Phrases = [
    "student*", "candidate*", "applicant*", "interns", "assistants", "postdocs", "researchers",
    "people", "members", "someone", "collaborat*", "partner*", "speaking", "talk*", "review*",
    "guest*", "mentees", "colleagues", "engineers", "consult*",
  ]

  private static let seeking: Phrases = [
    "on the market this year", "available for hire", "open to work", "entering the job market",
    "job search this",
    "seeking postdoc*", "seeking a postdoc*", "open to postdoc*", "applying for postdoc*",
    "searching for postdoc*", "searching for a postdoc*",
    "求职", "找工作", "寻找工作", "寻求工作", "寻求教职", "正在找", "寻找教职", "寻找实习", "寻找博士后", "寻找职位",
    "寻找机会", "寻求职位", "寻求博士后",
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
