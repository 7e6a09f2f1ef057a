import CVModel

/// A piece of the CV, what it is called, and where on the page it may stand.
struct Role: Hashable {
  var name: String
  var text: String
  /// Nil: anywhere.
  var lines: ClosedRange<Int>?
  /// A heading: nothing else stands on its line.
  var isWholeLine = false
  /// It may come from the heading above instead.
  var isInherited: Bool { name == "year" }

  init(_ name: String, _ text: String, _ lines: ClosedRange<Int>? = nil) {
    self.name = name
    self.text = text
    self.lines = lines
  }

  /// Everything that a CV holds and everything that it leaves out.
  static func all(of page: CheckedPage) -> [Role] {
    let cv = page.cv
    var roles = [
      Role("candidate", cv.candidate.name ?? ""),
      Role("candidate, native name", cv.candidate.nativeName ?? ""),
      Role("candidate, credentials", cv.candidate.credentials ?? ""),
      Role("title of the page", cv.pageTitle ?? ""),
      Role("note about the job market", cv.jobMarketNote?.plain ?? ""),
    ]
    roles += cv.contacts.map { Role("contact, \($0.kind.rawValue)", $0.text) }
    roles += cv.summary.map { Role("about", $0.plain) }
    roles += cv.sections.flatMap(all)
    roles += cv.legend.meanings.map { Role("meaning of \($0.mark)", $0.meaning) }
    roles += page.leftOut.map { Role("left out: \($0.reason)", $0.text, $0.lines) }
    return roles.filter { !$0.text.isEmpty }
  }

  private static func all(of section: Section) -> [Role] {
    [heading("section, \(section.kind.rawValue)", section.title.plain, section.lines)]
      + section.intro.map { Role("about the section", $0.plain, section.lines) }
      + section.entries.flatMap { entry in
        entry.group.map { heading("group", $0.plain, section.lines) } + all(of: entry)
      }
  }

  private static func heading(_ name: String, _ text: String, _ lines: ClosedRange<Int>) -> Role {
    var role = Role(name, text, lines)
    role.isWholeLine = true
    return role
  }

  private static func all(of entry: Entry) -> [Role] {
    let lines = entry.lines
    let fields = entry.content.fields.map { Role($0.name, $0.text, lines) }
    // Words that were left over; the whole entry where nothing in it was understood.
    let notes = entry.notes.map { Role("note", $0.plain, lines) }
    let links = entry.links.filter { $0.label != Link.titleLabel }
      .map { Role("link", $0.label, lines) }
    return fields + notes + links + entry.children.flatMap(all)
  }
}

extension Entry.Content {
  /// The fields by name, in the order in which people write them.
  fileprivate var fields: [(name: String, text: String)] {
    let all: [(String, [RichText?])] =
      switch self {
      case .publication(let publication):
        [
          ("publication, title", [publication.title]),
          (
            "authors",
            [RichText(publication.authors.map { $0.name + $0.marks }.joined(separator: ", "))]
          ),
          ("venue", publication.venues),
          ("year", [publication.year.map { RichText(String($0)) }]),
          ("rank", publication.ranks.map { RichText($0) }),
          ("status", [publication.status.map { RichText($0) }]),
          ("award", [publication.award]),
          ("details", [publication.details]),
        ]
      case .education(let education):
        [
          ("degree", [education.degree]), ("institution", [education.institution]),
          ("location", [education.location]), ("advisor", [education.advisor]),
          ("thesis", [education.thesis]), ("dates", [education.dates.map { RichText($0.written) }]),
        ]
      case .position(let position):
        [
          ("role", [position.role]), ("organization", [position.organization]),
          ("location", [position.location]),
          ("dates", [position.dates.map { RichText($0.written) }]),
        ]
      case .item(let item):
        [(item.kind.rawValue, [item.title]), ("dates", [item.dates.map { RichText($0.written) }])]
      }
    return all.flatMap { name, texts in texts.compactMap { $0.map { (name, $0.plain) } } }
      .filter { !$0.text.isEmpty }
  }
}
