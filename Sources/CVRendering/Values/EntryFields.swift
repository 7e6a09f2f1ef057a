import CVModel

/// The fields that all kinds of entries have, under one name each.
struct EntryFields {
  var title = RichText()
  /// The institution or organization.
  var place = RichText()
  var location = RichText()
  var dates: DateSpan?
  /// Advisor and thesis, each with the word that says so.
  var remarks: [(label: String, text: RichText)] = []

  /// Links that a reader can click inside these fields.
  var clickable: [LinkTarget] {
    [title, place, location].flatMap(\.targets) + remarks.flatMap(\.text.targets)
  }

  /// All but title and dates.
  var inOneLine: [RichText] {
    [place, location]
      + remarks.map { $0.label.isEmpty ? $0.text : RichText("\($0.label): ") + $0.text }
  }

  /// A title that is a link stays one.
  func linkingTitle(of entry: Entry) -> EntryFields {
    guard title.targets.isEmpty,
      let link = entry.links.first(where: { $0.label == Link.titleLabel })
    else { return self }
    var fields = self
    fields.title = title.mapRuns { RichText.Run($0.text, style: $0.style, link: link.target) }
    return fields
  }
}

extension Entry.Content {
  func fields(_ words: Words) -> EntryFields {
    switch self {
    case .publication(let publication): EntryFields(title: publication.title)
    case .item(let item): EntryFields(title: item.title, dates: item.dates)
    case .position(let position):
      Self.headed(
        position.role, position.organization, location: position.location, dates: position.dates)
    case .education(let education):
      Self.headed(
        education.degree, education.institution, location: education.location,
        dates: education.dates,
        remarks: [
          Self.remark(words.advisor, education.advisor),
          Self.remark(words.thesis, education.thesis),
        ].compactMap { $0 })
    }
  }

  /// Without a degree or role the place is the title.
  private static func headed(
    _ title: RichText?, _ place: RichText?, location: RichText?, dates: DateSpan?,
    remarks: [(label: String, text: RichText)] = []
  ) -> EntryFields {
    EntryFields(
      title: title ?? place ?? RichText(),
      place: title == nil ? RichText() : place ?? RichText(),
      location: location ?? RichText(), dates: dates, remarks: remarks)
  }

  /// "Advisor: Bin Cui"; no label where the page's words have it already.
  private static func remark(_ label: String, _ text: RichText?) -> (String, RichText)? {
    guard let text, !text.isEmpty else { return nil }
    let says = text.plain.lowercased().contains(label.lowercased()) || text.plain.contains(":")
    return (says ? "" : label, text)
  }

  var publication: Publication? {
    if case .publication(let content) = self { content } else { nil }
  }
  var isPublication: Bool { publication != nil }
  var isEducation: Bool { if case .education = self { true } else { false } }
  var isPosition: Bool { if case .position = self { true } else { false } }
  var isItem: Bool { if case .item = self { true } else { false } }
}

extension RichText {
  /// What can be clicked, by the words that lead there; all of the text is a "title".
  var links: [Link] {
    var links: [Link] = []
    for run in runs {
      guard let target = run.link, !run.text.isEmpty else { continue }
      if links.last?.target == target, let last = links.indices.last {
        links[last].label += run.text
      } else {
        links.append(Link(run.text, target))
      }
    }
    return links.map { $0.label == plain ? Link(Link.titleLabel, $0.target) : $0 }
  }

  var targets: [LinkTarget] { runs.compactMap { $0.text.isEmpty ? nil : $0.link } }
}
