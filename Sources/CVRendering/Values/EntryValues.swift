import CVModel

extension CVValues {
  /// The record of an entry; all kinds have all names, so that a template may ask for any.
  func entry(
    _ entry: Entry, after previous: Entry? = nil, underYear: String = "", newYear: String = "",
    depth: Int = 0, isListed: Bool = true
  ) -> Value.Record {
    let shown = entry.content.fields(words).linkingTitle(of: entry)
    let publication = entry.content.publication ?? Publication(title: RichText())
    let clickable = shown.clickable + (publication.furtherTexts + entry.notes).flatMap(\.targets)
    let children = depth == 0 ? entry.descendants : []
    let facts = facts(publication, underYear: underYear)
    let links = entry.links.filter { !clickable.contains($0.target) }
    return [
      "isPublication": .flag(entry.content.isPublication),
      "isEducation": .flag(entry.content.isEducation),
      "isPosition": .flag(entry.content.isPosition),
      "isItem": .flag(entry.content.isItem),
      "isShort": .flag(isListed && entry.isShort),
      "isTight": .flag(isListed && entry.isShort && previous?.isShort == true),
      "isNested": .flag(depth > 1),
      "newYear": string(newYear),
      "title": field(shown.title),
      "plainTitle": .later { field(shown.title.withoutLinks) },
      "titleForAttribute": .later {
        string(shown.title.withPlainFormulas.plain, for: .attribute)
      },
      "titleLinks": .later { self.links(shown.title.links) },
      "place": field(shown.place),
      "location": field(shown.location),
      "dates": string(shown.dates.map(words.span) ?? ""),
      "plainDates": string(shown.dates.map(words.plainSpan) ?? ""),
      "remarks": .list(
        shown.remarks.map { ["label": string($0.label), "text": text($0.text)] }),
      "authors": .later { authors(publication.authors) },
      "etAl": string(publication.etAl ? Words.etAl(after: publication.authors) : ""),
      "omitsCandidate": .flag(publication.authorsOmitCandidate),
      "with": string(words.with),
      "facts": .list(facts),
      "hasFactsOrLinks": .flag(!facts.isEmpty || !links.isEmpty),
      "published": string(publication.year.map { String($0) } ?? "", for: .attribute),
      "award": field(publication.award),
      "links": self.links(links),
      "notes": paragraphs(entry.notes),
      "more": .later {
        paragraphs(
          publication.inOneLine(words, isStyled: Format.isStyled, name: setOff) + shown.inOneLine
            + entry.notes)
      },
      "children": .list(children.map { self.entry($0.entry, depth: $0.depth) }),
    ]
  }

  private func links(_ links: [Link]) -> Value {
    .list(
      links.map {
        let isUnlabelled =
          ["", Link.titleLabel, $0.target.description].contains($0.label)
        return [
          "label": text(RichText($0.label)),
          "plainLabel": string($0.label, for: .attribute),
          "isUnlabelled": .flag(isUnlabelled),
          "url": url($0.target),
          "printedURL": printed($0.target, after: isUnlabelled ? "" : $0.label),
        ]
      })
  }

  private func setOff(_ name: String, among names: [String]) -> String {
    Capitals.setOff(name, among: names, as: options.text)
  }

  /// The candidate's name within a line, where bold is to be seen and where it is not.
  private func setOff(_ author: Author, among authors: [Author]) -> RichText {
    guard author.isCandidate else { return RichText(author.name) }
    return Format.isStyled
      ? RichText(author.name, style: .bold)
      : RichText(setOff(author.name, among: authors.map(\.name)))
  }

  private func authors(_ authors: [Author]) -> Value {
    let names = authors.map(\.name)
    return .list(
      authors.map { author in
        [
          "name": .later { text(RichText(author.name).withPlainFormulas) },
          "nameInCapitals": .later { text(RichText(setOff(author.name, among: names))) },
          "marks": .later { text(author.printedMarks(isStyled: Format.isStyled)) },
          "isCandidate": .flag(author.isCandidate),
        ]
      })
  }

  /// What stands between the authors and the links, in order: venue, details, year, rank, status.
  /// A paper that is not accepted says so before it names where it was sent.
  private func facts(_ publication: Publication, underYear: String) -> [Value.Record] {
    typealias Fact = (kind: String, value: Value, words: String)
    let venue = publication.venue
    let details = publication.details ?? RichText()
    let status = publication.status ?? ""
    // "forthcoming 2026" says the year.
    let isSaid = [underYear, status].contains { $0.saysNumber(publication.unsaidYear) }
    let year = isSaid ? "" : publication.unsaidYear
    let said: Fact = ("isStatus", string(status), status)
    let accepted =
      !status.isEmpty
      && ["accept", "press", "appear", "forthcoming", "录用", "接收"]
        .contains { status.lowercased().contains($0) }
    let all: [Fact] =
      (accepted ? [] : [said]) + [
        ("isVenue", field(venue), venue.plain), ("isDetails", field(details), details.plain),
        ("isYear", string(year), year),
      ] + publication.ranks.map { ("isRank", string($0), $0) }
      + (accepted ? [said] : [])
    let kinds = ["isVenue", "isDetails", "isYear", "isRank", "isStatus"]
    return all.filter { !$0.words.isEmpty }.map { fact in
      var record: Value.Record = ["text": fact.value]
      for kind in kinds { record[kind] = .flag(kind == fact.kind) }
      return record
    }
  }
}

extension Entry {
  /// A title, perhaps with a date: one line, and no paragraph of prose.
  var isShort: Bool {
    guard case .item(let item) = content, item.title.count <= 160, !item.isProse else {
      return false
    }
    return children.isEmpty && notes.isEmpty && links.count < 2
  }

  /// The children, theirs after each, with their depth from 1: a template cannot recurse.
  fileprivate var descendants: [(entry: Entry, depth: Int)] {
    children.flatMap { child in
      [(child, 1)] + child.descendants.map { ($0.entry, $0.depth + 1) }
    }
  }
}

extension Item {
  /// "I study sand. Ropes came later.": sentences, and no line of a list.
  fileprivate var isProse: Bool {
    let stops = ".!?。！？".unicodeScalars
    let words = title.plain.split(whereSeparator: \.isWhitespace)
    guard kind == .other, dates == nil, let last = words.last?.unicodeScalars.last,
      stops.contains(last)
    else { return false }
    return zip(words, words.dropFirst()).contains { word, next in
      // A short word with a stop abbreviates: "Prof.", "Univ."
      word.count > 4 && word.unicodeScalars.last.map(stops.contains) ?? false
        && next.first?.isUppercase ?? false
    }
  }
}
