import CVModel

extension SampleCV {
  /// The samples that goldens call by name.
  static let named: [String: CV] = [
    "hailin-zhang": hailinZhang, "everything": everything, "chinese": chinese, "nothing": CV(),
  ]

  /// An invented mathematician whose page has one of everything that the model can hold.
  static let everything: CV = {
    var cv = CV(candidate: Candidate(name: "Maria Nowak"))
    cv.contacts = [
      Contact(
        .email, value: "maria@example.org", link: LinkTarget("mailto:maria@example.org"),
        text: "maria@example.org"),
      Contact(
        .website, value: "nowak.example.org", link: LinkTarget("https://nowak.example.org/"),
        text: "nowak.example.org"),
      Contact(
        .github, value: "mnowak", link: LinkTarget("https://github.com/mnowak"), text: "GitHub"),
      Contact(.phone, value: "+48 12 000 00 00", link: LinkTarget("tel:+48120000000"), text: ""),
      Contact(.other, value: "Room 2.17 & by appointment", text: "Room 2.17 & by appointment"),
    ]
    cv.legend.add("†", "corresponding author")
    cv.sections = [degrees, positions, writings, service, untitled, news]
    cv.dropped = [Dropped("Visitors: 1234", reason: "visitor map", lines: 90...90)]
    cv.lastUpdated = PartialDate(year: 2024, month: 3)
    return cv
  }()

  private static let degrees: Section = {
    var education = Education()
    education.degree = "PhD in Mathematics"
    education.institution = link("Jagiellonian University", "https://en.uj.edu.pl/")
    education.location = "Kraków, Poland"
    education.advisor = "Anna Zielińska"
    education.thesis =
      RichText("Spectra of ", style: []) + RichText("p", style: .italic) + "-adic groups"
    education.dates = DateSpan(
      start: PartialDate(year: 2015, month: 10), end: .date(PartialDate(year: 2019, month: 6)),
      written: "10/2015-06/2019")
    var section = Section(.education, title: "Education", lines: 3...6)
    section.entries = [Entry(.education(education), text: ["PhD in Mathematics"], lines: 4...6)]
    return section
  }()

  private static let positions: Section = {
    func position(_ role: RichText?, _ place: RichText, _ dates: DateSpan) -> Entry {
      var position = Position()
      position.role = role
      position.organization = place
      position.dates = dates
      return Entry(.position(position), text: [place], lines: 9...9)
    }
    var section = Section(.experience, title: "Employment", lines: 8...12)
    section.entries = [
      position(
        "Assistant Professor", "University of Warsaw",
        DateSpan(
          start: PartialDate(year: 2021, month: 9), end: .present, written: "Sept. 2021 - now")),
      position(
        nil, "Institute for Advanced Study",
        DateSpan(end: .date(PartialDate(year: 2020)), written: "Fall 2020")),
    ]
    return section
  }()

  private static let writings: Section = {
    var section = Section(.publications, title: "Papers & Preprints", lines: 14...40)
    section.legend.add("*", "the authors are in alphabetical order")
    section.entries = [groups, alone, book, linked]
    return section
  }()

  private static let groups: Entry = {
    var paper = Publication(title: "Growth of <groups> & graphs")
    paper.authors = [
      Author("Maria Nowak", marks: "*†", isCandidate: true), Author("Jan O'Neill", marks: "*"),
    ]
    paper.etAl = true
    paper.venues = ["Annals of Examples"]
    paper.details = "vol. 32, pp. 5438-5450"
    paper.year = 2023
    paper.ranks = ["CORE A*", "CCF-A"]
    var entry = Entry(.publication(paper), text: ["Growth of <groups> & graphs"], lines: 18...20)
    entry.group = ["Journal papers", "2023"]
    entry.links =
      [LinkTarget("https://example.org/?a=1&b=\"2\""), LinkTarget("files/growth.pdf")]
      .compactMap { $0 }.enumerated().map { Link(["PDF", "Slides"][$0], $1) }
    entry.notes = ["Presented at " + link("the Congress", "https://example.org/congress") + "."]
    return entry
  }()

  private static let alone: Entry = {
    var paper = Publication(title: "A note on notes")
    paper.authors = [Author("Li Wei")]
    paper.authorsOmitCandidate = true
    paper.status = "under review"
    var entry = Entry(.publication(paper), text: ["A note on notes"], lines: 22...23)
    entry.group = ["Journal papers", "2022"]
    return entry
  }()

  private static let book: Entry = {
    var paper = Publication(title: "Lectures")
    paper.year = 2020
    var entry = Entry(.publication(paper), text: ["Lectures"], lines: 25...25)
    entry.group = ["Books"]
    return entry
  }()

  private static let linked: Entry = {
    var paper = Publication(title: link("Exercises", "https://example.org/exercises"))
    paper.authors = [Author("MARIA NOWAK", isCandidate: true), Author("LI WEI")]
    var entry = Entry(.publication(paper), text: ["Exercises"], lines: 26...26)
    entry.group = ["Books"]
    entry.links =
      LinkTarget("https://example.org/exercises").map { [Link(Link.titleLabel, $0)] } ?? []
    return entry
  }()

  private static let service: Section = {
    func item(_ kind: Item.Kind, _ title: RichText, year: Int? = nil, line: Int) -> Entry {
      let dates = year.map { DateSpan(end: .date(PartialDate(year: $0)), written: String($0)) }
      return Entry(
        .item(Item(kind, title: title, dates: dates)), text: [title], lines: line...line)
    }
    var section = Section(.service, title: "Service", lines: 42...48)
    section.intro = ["I review about ten papers a year."]
    var committee = item(.service, "Programme committees", line: 43)
    var chair = item(.service, "Chair, Examples Conference", year: 2022, line: 44)
    chair.children = [item(.award, "Best session", line: 45)]
    committee.children = [
      chair, item(.service, "Reviewer, H" + RichText("2", style: .subscript) + "O", line: 46),
    ]
    section.entries = [
      committee, item(.service, "Editor, Journal of Examples", year: 2021, line: 47),
      item(.service, "Mentor at " + link("Girls' Day", "https://example.org/day"), line: 48),
    ]
    return section
  }()

  private static let untitled: Section = {
    var section = Section(.other, title: "", lines: 50...51)
    section.entries = [
      Entry(
        .item(Item(.other, title: "Erdős number 3 (אמת)")), text: ["Erdős number 3"], lines: 51...51
      )
    ]
    return section
  }()

  private static let news: Section = {
    var section = Section(.news, title: "News", lines: 53...54)
    section.entries = [
      Entry(
        .item(Item(.news, title: "I have moved to Warsaw!")), text: ["I have moved"], lines: 54...54
      )
    ]
    return section
  }()

  /// A page in Chinese: names without capitals, other words for what outputs add.
  static let chinese: CV = {
    var cv = CV(candidate: Candidate(name: "王小明"))
    cv.language = "zh-CN"
    cv.jobMarketNote = "我正在寻找教职，欢迎联系。"
    cv.contacts = [
      Contact(
        .email, value: "wang@example.cn", link: LinkTarget("mailto:wang@example.cn"), text: "")
    ]
    var education = Education()
    education.degree = "工学博士"
    education.institution = "北京大学"
    education.dates = DateSpan(
      start: PartialDate(year: 2019, month: 9), end: .present, written: "2019年9月至今")
    var degrees = Section(.education, title: "教育经历", lines: 5...6)
    degrees.entries = [Entry(.education(education), text: ["工学博士"], lines: 6...6)]
    var paper = Publication(title: "大规模向量检索综述")
    paper.authors = [Author("李雷"), Author("王小明", isCandidate: true)]
    paper.venues = ["软件学报"]
    paper.year = 2023
    var papers = Section(.publications, title: "论文", lines: 8...9)
    papers.entries = [Entry(.publication(paper), text: ["大规模向量检索综述"], lines: 9...9)]
    cv.sections = [degrees, papers]
    return cv
  }()
}
