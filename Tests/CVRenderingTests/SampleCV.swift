import CVModel

/// The page that cvmark started from, as the reader understands it: Hailin Zhang's papers and
/// degrees, with paragraphs of our own.
enum SampleCV {
  static let hailinZhang: CV = {
    var cv = CV(
      candidate: Candidate(name: "Hailin Zhang", nativeName: "张海林", aliases: ["H. Zhang"]))
    cv.contacts = [
      Contact(
        .email, value: "z.hl@pku.edu.cn", link: LinkTarget("mailto:z.hl@pku.edu.cn"),
        text: "Email: z.hl [AT] pku.edu.cn", lines: 10...10)
    ]
    cv.jobMarketNote = RichText(
      "I am currently on the job market. Please feel free to reach out if you have openings.",
      style: .coloured)
    cv.summary = [
      "I study systems for machine learning at the School of Computer Science, Peking University, advised by Professor "
        + link("Bin Cui", "https://cuibinpku.github.io/")
        + ". I care about large language models, recommendation models, retrieval, and distributed computing."
    ]
    cv.legend.add("*", "represents co-first author.")
    cv.sections = [education, publications, systems]
    return cv
  }()

  // MARK: Sections

  private static let education: Section = {
    var section = Section(.education, title: "Education", lines: 16...21)
    section.entries = [
      degree(
        "PhD, major in Computer Science", from: 2020, to: .present, written: "2020-Now",
        lines: 17...18),
      degree(
        "BS, major in Computer Science; BEc, double major in Economics", from: 2016,
        to: .date(PartialDate(year: 2020)), written: "2016-2020", lines: 20...21),
    ]
    return section
  }()

  private static let publications: Section = {
    var section = Section(.publications, title: "Publications", lines: 24...113)
    section.intro = [
      "Publications in reverse chronological order of acceptance date. * represents co-first author."
    ]
    section.entries = papers.enumerated().map { entry(for: $1, line: 30 + 4 * $0) }
    return section
  }()

  private static let systems: Section = {
    var section = Section(.projects, title: "Systems", lines: 115...119)
    let hetu = link("Hetu", "https://github.com/PKU-DAIR/Hetu", style: .bold)
    var project = Entry(.item(Item(.project, title: hetu)), text: [hetu], lines: 116...119)
    project.links = hetu.titleLinks
    project.children = [
      award(
        link(
          "2021 Synced Machine Intelligence TOP-10 Open Source Awards.",
          "https://www.jiqizhixin.com/awards/2021/events"), line: 117),
      award(
        link(
          "Pop SOTA！List for AI Developers 2021.",
          "https://mp.weixin.qq.com/s/jHkF9UpgEn1MLZpRH2FOaA"), line: 118),
      award(
        "Outstanding Award & Champion of "
          + link("2021 CCF BDCI Contest", "https://mp.weixin.qq.com/s/hSoDMVMZApQxaiNqh2jUSg")
          + ".", line: 119),
    ]
    section.entries = [project]
    return section
  }()

  // MARK: Entries

  private static func degree(
    _ degree: RichText, from start: Int, to end: DateSpan.End, written: String,
    lines: ClosedRange<Int>
  ) -> Entry {
    var education = Education()
    education.degree = degree
    education.institution = "Peking University"
    education.dates = DateSpan(start: PartialDate(year: start), end: end, written: written)
    let second = RichText("Peking University \(written)", style: .italic)
    return Entry(.education(education), text: [degree, second], lines: lines)
  }

  private static func award(_ title: RichText, line: Int) -> Entry {
    var entry = Entry(.item(Item(.award, title: title)), text: [title], lines: line...line)
    entry.links = title.runs.compactMap { run in run.link.map { Link(run.text, $0) } }
    return entry
  }

  private static func entry(for paper: Paper, line: Int) -> Entry {
    var publication = Publication(title: RichText(paper.title, style: .bold))
    publication.authors = paper.authors.split(separator: ", ").map { written in
      let name = written.prefix { $0 != "*" }
      return Author(
        String(name), marks: String(written.dropFirst(name.count)),
        isCandidate: name == "Hailin Zhang")
    }
    publication.venues = paper.venues.map { RichText($0, style: [.bold, .italic]) }
    publication.year = paper.year
    publication.ranks = paper.rank.map { [$0] } ?? []
    publication.status = paper.status
    publication.award = paper.award.map { RichText($0, style: [.bold, .coloured]) }
    let text = [paper.title, paper.authors] + paper.venues
    var entry = Entry(
      .publication(publication), text: text.map { RichText($0) }, lines: line...line + 2)
    entry.group = [RichText(paper.group)]
    entry.links = paper.pdf.flatMap { LinkTarget($0) }.map { [Link("PDF", $0)] } ?? []
    entry.notes = paper.pdf == nil ? ["[PDF coming soon]"] : []
    return entry
  }

  static func link(_ text: String, _ target: String, style: RichText.Style = []) -> RichText {
    RichText(text, style: style, link: LinkTarget(target))
  }
}

extension RichText {
  fileprivate var titleLinks: [Link] {
    runs.compactMap { run in run.link.map { Link(Link.titleLabel, $0) } }
  }
}
