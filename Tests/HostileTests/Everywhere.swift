import CVModel

/// CVs that say the same in every field that the model has.
enum Everywhere {
  static func cv(saying texts: [String]) -> CV {
    var cv = CV(candidate: Candidate(name: texts.first, nativeName: texts.last))
    cv.candidate.aliases = texts
    cv.contacts = texts.map { Contact(.other, value: $0, link: LinkTarget($0), text: $0) }
    cv.jobMarketNote = texts.first.map { RichText($0) }
    cv.summary = texts.map { RichText($0, style: [.italic, .superscript]) }
    cv.sections = texts.map(section)
    cv.dropped = texts.map { Dropped($0, reason: $0, lines: 1...1) }
    return cv
  }

  private static func section(_ text: String) -> Section {
    let rich = RichText(text)
    var section = Section(.publications, title: rich, lines: 1...1)
    section.intro = [RichText(text, style: .code)]
    section.legend.add(text, text)
    section.entries = [paper(text), degree(text), position(text), item(text)]
    return section
  }

  private static func paper(_ text: String) -> Entry {
    let rich = RichText(text)
    var paper = Publication(title: RichText(text, link: LinkTarget("https://example.org/" + text)))
    paper.authors = [Author(text, marks: text, isCandidate: true), Author(text)]
    paper.venues = [rich]
    paper.ranks = [text]
    paper.status = text
    paper.award = rich
    paper.details = rich
    var entry = Entry(.publication(paper), text: [rich], lines: 1...1)
    entry.notes = [rich]
    entry.group = [rich]
    entry.links = LinkTarget("https://example.org/?q=" + text).map { [Link(text, $0)] } ?? []
    return entry
  }

  private static func degree(_ text: String) -> Entry {
    var degree = Education()
    degree.degree = RichText(text)
    degree.institution = RichText(text, style: .bold)
    return Entry(.education(degree), text: [], lines: 1...1)
  }

  private static func position(_ text: String) -> Entry {
    var position = Position()
    position.role = RichText(text)
    position.organization = RichText(text, style: .underline)
    return Entry(.position(position), text: [], lines: 1...1)
  }

  private static func item(_ text: String) -> Entry {
    let item = Item(.award, title: RichText(text, style: .struck))
    return Entry(.item(item), text: [], lines: 1...1)
  }
}

extension Array {
  /// Stretches of at most `count` elements.
  func batches(of count: Int) -> [[Element]] {
    stride(from: 0, to: self.count, by: count).map {
      Array(self[$0..<Swift.min($0 + count, self.count)])
    }
  }
}
