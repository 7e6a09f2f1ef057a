import CVModel
import Homepage

/// A CV that stands in the header of the page, as some site builders have it.
///
///     education:
///       - area: Ph.D. in Education and Psychology
///         institution: University of Michigan
///         date_start: 2014-09-01
struct HeaderReader {
  let header: FrontMatter
  private var contactReader = ContactReader()
  /// What builders print beside or below the name: a role, an address.
  private(set) var prose: [RichText] = []

  /// `email: a@b.org`, and links to profiles anywhere in the header.
  var contacts: [Contact] { contactReader.contacts }

  init(header: FrontMatter) {
    self.header = header
    prose = [office].filter { !$0.isEmpty }
    for field in header.fields where !Self.silent.contains(field.key.lowercased()) {
      let isSection = Self.sections[field.key.lowercased()] != nil
      for scalar in Record(field).scalars {
        if !isSection, Self.printed.contains(scalar.key) {
          read(printed: scalar, field.line)
        } else if !isSection {
          read(setting: scalar, field.line)
        }
      }
    }
  }

  // MARK: Sections

  func sections() -> [Section] {
    header.fields.compactMap { field in
      guard let kind = Self.sections[field.key.lowercased()], case .list(let values) = field.value
      else {
        return nil
      }
      var section = Section(
        kind, title: RichText(Self.title(field.key)), lines: field.line...field.line)
      section.entries = values.compactMap { entry($0, kind: kind, line: field.line) }
      return section.entries.isEmpty ? nil : section
    }
  }

  private func entry(_ value: FrontMatter.Value, kind: Section.Kind, line: Int) -> Entry? {
    let record = Record(value)
    guard let content = content(record, kind: kind) else { return nil }
    let words = record.scalars.filter { !$0.isLink }.map { RichText($0.value) }
    guard !words.isEmpty else { return nil }
    var entry = Entry(content, text: words, lines: line...line)
    entry.links = record.scalars.filter(\.isLink).compactMap { scalar in
      LinkTarget(scalar.value).map { Link("Link", $0) }
    }
    entry.notes = record.all(of: "summary", "description", "awarder", "organization_note", "gpa")
      .map { RichText($0) }
    return entry
  }

  private func content(_ record: Record, kind: Section.Kind) -> Entry.Content? {
    switch kind {
    case .education:
      var education = Education()
      education.degree = record.text("area", "degree", "course", "studytype", "program")
      education.institution = record.text("institution", "school", "university")
      education.dates = record.dates
      return education.degree == nil && education.institution == nil ? nil : .education(education)
    case .experience:
      var position = Position()
      position.role = record.text("position", "role", "title", "job_title")
      position.organization = record.text("company_name", "company", "organization", "employer")
      position.dates = record.dates
      return position.role == nil && position.organization == nil ? nil : .position(position)
    default:
      guard
        let title = record.text("title", "name") ?? record.scalars.first.map({ RichText($0.value) })
      else { return nil }
      return .item(Item(kind == .awards ? .award : .other, title: title, dates: record.dates))
    }
  }

  private static let sections: [String: Section.Kind] = [
    "education": .education, "work": .experience, "experience": .experience,
    "experiences": .experience, "awards": .awards, "honors": .awards, "interests": .interests,
    "languages": .skills,
  ]

  private static func title(_ key: String) -> String {
    key.lowercased() == "work" ? "Experience" : key.prefix(1).uppercased() + key.dropFirst()
  }

  // MARK: Contacts and prose

  /// `email: a@b.org`, or a link to a profile anywhere in the header.
  private mutating func read(setting: Record.Scalar, _ line: Int) {
    // "<span class='icon'></span> a@b.org" stands in some headers.
    let plain = Self.withoutTags(setting.value).tidied
    guard !plain.isEmpty, plain.unicodeScalars.count <= 200 else { return }
    if Self.phones.contains(setting.key), (7...15).contains(plain.count(where: \.isNumber)) {
      contactReader.add([
        Contact(.phone, value: plain, link: nil, text: plain, lines: line...line)
      ])
      return
    }
    let isLink = plain.hasPrefix("http") || plain.hasPrefix("mailto:") || plain.hasPrefix("tel:")
    let target = isLink ? LinkTarget(plain) : nil
    let label = target?.mailAddress ?? plain
    _ = contactReader.read(Line(RichText(label, link: target), number: line, ending: .end))
  }

  /// Hugo's `role` and `organizations` are printed as one.
  private var office: RichText {
    var parts = [header.string("role").map { RichText($0) }]
    if case .list(let values)? = header["organizations"] {
      parts += values.map(Record.init).map { record in
        let link = record.all(of: "url").first.flatMap { LinkTarget($0) }
        return record.text("name").map { RichText($0.plain, link: link) }
      }
    }
    return parts.compactMap { $0 }.joined(separator: ", ")
  }

  /// Markdown or HTML, as in the text of the page.
  private mutating func read(printed scalar: Record.Scalar, _ line: Int) {
    var report = Report()
    let page = Page(reading: Source(scalar.value), into: &report)
    let rest = page.blocks.flatMap(\.everyLine).visible.compactMap { found in
      let text = scalar.link.map { RichText(found.text.plain.tidied, link: $0) } ?? found.text
      return contactReader.read(Line(text, number: line, ending: .end))?.text
    }
    let words = rest.filter { $0.plain.hasWords && !PageTitles.isEmpty($0.plain) }
    if !words.isEmpty { prose.append(words.joined(separator: " · ")) }
  }

  private static func withoutTags(_ text: String) -> String {
    var depth = 0
    return String(
      text.unicodeScalars.reduce(into: String.UnicodeScalarView()) { result, scalar in
        if scalar == "<" { depth += 1 }
        if depth == 0 { result.append(scalar) }
        if scalar == ">" { depth = max(0, depth - 1) }
      })
  }

  /// Keys whose values a visitor reads, at the top or nested, and themes that print them:
  /// `subtitle` and `more_info` (al-folio), `tagline`, `affiliation`, `text` (oh-my-cv).
  private static let printed: Set<String> = [
    "subtitle", "tagline", "more_info", "affiliation", "text",
  ]

  /// What makes a phone number of a run of digits.
  private static let phones: Set<String> = ["phone", "tel", "telephone", "mobile", "telefon"]

  /// Keys whose values are for the machine that builds the site.
  private static let silent: Set<String> = [
    "redirect_from", "permalink", "layout", "header-includes", "include-before", "geometry",
    "output", "education", "work", "awards",
  ]

  // MARK: Records

  /// A value of the header with its scalars within reach.
  private struct Record {
    struct Scalar {
      var key: String
      var value: String
      /// Where a `link` or `url` beside it leads.
      var link: LinkTarget?
      var isLink: Bool { value.hasPrefix("http") && !value.contains(" ") }
    }

    var scalars: [Scalar] = []

    init(_ value: FrontMatter.Value) { collect(value, key: "") }

    init(_ field: FrontMatter.Field) { collect(field.value, key: field.key) }

    private mutating func collect(_ value: FrontMatter.Value, key: String) {
      switch value {
      case .scalar(let text):
        if !text.tidied.isEmpty {
          scalars.append(Scalar(key: key.lowercased(), value: text.tidied))
        }
      case .list(let values): for value in values { collect(value, key: key) }
      case .map(let fields):
        let known = scalars.count
        for field in fields { collect(field.value, key: field.key) }
        let own = scalars.indices.dropFirst(known)
        let link = own.first { ["link", "url"].contains(scalars[$0].key) }
        guard let target = link.flatMap({ LinkTarget(scalars[$0].value) }) else { return }
        for index in own { scalars[index].link = scalars[index].link ?? target }
      }
    }

    func all(of keys: String...) -> [String] {
      scalars.filter { keys.contains($0.key) }.map(\.value)
    }

    func text(_ keys: String...) -> RichText? {
      keys.lazy.compactMap { key in scalars.first { $0.key == key } }.first.map {
        RichText($0.value)
      }
    }

    var dates: DateSpan? {
      let start = all(of: "date_start", "start", "startdate", "start_date").first
      let end = all(of: "date_end", "end", "enddate", "end_date", "date", "year").first
      guard start != nil || end != nil else { return nil }
      let first = start.flatMap(Self.date)
      let last = end.flatMap(Self.date).map(DateSpan.End.date)
      let written = [start, end].compactMap { $0 }.joined(separator: " - ")
      // An end that is said and is no date stays in the written form alone.
      let isOpen = first != nil && (end ?? "").isEmpty
      return DateSpan(start: first, end: last ?? (isOpen ? .present : nil), written: written)
    }

    private static func date(_ text: String) -> PartialDate? {
      let passage = Passage(RichText(text))
      guard case .date(let date)? = DateReader.matches(in: passage, passage.range).first?.span.end
      else {
        return nil
      }
      // The first of a month is what builders write when the day is not meant.
      return date.day == 1 ? PartialDate(year: date.year, month: date.month) : date
    }
  }
}
