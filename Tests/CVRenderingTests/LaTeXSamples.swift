import CVModel

/// CVs that are hard on LaTeX.
enum LaTeXSamples {
  /// What means something to TeX, what fonts join or bend, and what looks like a command.
  static let specials =
    #"\ { } $ & # ^ _ ~ % " ' ` - < > | [ ] -- --- ?` << >> ^^M \input{x} %y fi ffl \\[2pt] #1 }{"#

  /// `text` in every field that a CV has.
  static func everywhere(_ text: String) -> CV {
    let rich = RichText(text)
    var cv = CV(candidate: Candidate(name: text, nativeName: text))
    cv.contacts = [
      Contact(.other, value: text, text: text),
      Contact(.website, value: text, link: target, text: text),
    ]
    cv.jobMarketNote = rich
    cv.summary = [styles.reduce(into: rich) { $0.append(RichText.Run(" " + text, style: $1)) }]
    cv.summary.append(RichText(text, link: target))
    cv.legend.add("*", text)
    var section = Section(.publications, title: rich, lines: 1...1)
    section.intro = [rich]
    section.entries = [paper(text), degree(text), position(text), item(text)]
    cv.sections = [section]
    return cv
  }

  /// Sections of 1, 2, 3, ... papers.
  static var sections: CV {
    var cv = paragraphs([])
    cv.sections = (1...11).map { count in
      var section = Section(.publications, title: RichText("Section \(count)"), lines: 1...1)
      section.entries = (1...count).map { number in
        var paper = Publication(title: RichText(title(number)))
        paper.authors = (0...number).map { Author("Author \($0)", isCandidate: $0 == 1) }
        paper.status = "Preprint"
        return Entry(.publication(paper), text: [], lines: 1...1)
      }
      return section
    }
    return cv
  }

  private static func title(_ number: Int) -> String {
    (0...(number % 3)).map { "A title of some length, part \($0)," }.joined(separator: " ")
  }

  static func paragraphs(_ texts: [String]) -> CV {
    var cv = CV(candidate: Candidate(name: "A. Name"))
    cv.summary = texts.map { RichText($0) }
    return cv
  }

  private static let target = LinkTarget("https://example.org/")
  private static let styles: [RichText.Style] = [
    .bold, .italic, [.bold, .italic], .underline, .struck, .code, .superscript, .subscript,
    .coloured,
  ]

  private static func paper(_ text: String) -> Entry {
    var paper = Publication(title: RichText(text))
    paper.authors = [Author(text, marks: "*"), Author(text, marks: "†", isCandidate: true)]
    paper.venues = [RichText(text)]
    paper.ranks = [text]
    paper.status = text
    paper.award = RichText(text)
    paper.details = RichText(text)
    var entry = entry(.publication(paper), text)
    entry.group = [RichText(text), "2024"]
    entry.children = [item(text)]
    return entry
  }

  private static func degree(_ text: String) -> Entry {
    var degree = Education()
    degree.degree = RichText(text)
    degree.institution = RichText(text)
    degree.location = RichText(text)
    degree.advisor = RichText(text)
    degree.thesis = RichText(text)
    degree.dates = DateSpan(written: "since " + text)
    return entry(.education(degree), text)
  }

  private static func position(_ text: String) -> Entry {
    var position = Position()
    position.role = RichText(text)
    position.organization = RichText(text)
    return entry(.position(position), text)
  }

  private static func item(_ text: String) -> Entry {
    entry(.item(Item(.award, title: RichText(text))), text)
  }

  private static func entry(_ content: Entry.Content, _ text: String) -> Entry {
    var entry = Entry(content, text: [RichText(text)], lines: 1...1)
    entry.notes = [RichText(text)]
    entry.links = target.map { [Link(text, $0)] } ?? []
    return entry
  }
}
