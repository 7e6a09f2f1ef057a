import CVModel

/// The one place that gives the fields of the model their names in templates, for all formats at
/// once. `templates/README.md` says what each name holds, and a test compares the two.
struct CVValues<Format: TextFormat>: Sendable {
  typealias Value = TemplateValue<Format>

  let cv: CV
  let options: RenderingOptions
  let words: Words

  init(_ cv: CV, options: RenderingOptions) {
    self.cv = cv.withOneAbout
    self.options = options
    words = Words.of(options.language ?? Language(tag: cv.language))
  }

  var value: Value {
    let owner = cv.candidate.name
    let name = owner ?? cv.pageTitle ?? words.curriculumVitae
    return .record([
      "language": string(cv.language, for: .attribute),
      "paper": string(options.paper.rawValue, for: .attribute),
      "printsURLs": .flag(options.printsURLs),
      "hasItalics": .flag(ScriptRun.hasItalics(cv.language)),
      "documentTitle": string(owner.map { "\(words.curriculumVitae) - \($0)" } ?? name),
      "footer": string(owner.map { "\($0) · \(words.curriculumVitae)" } ?? name),
      "footerForStyleSheet": string(
        owner.map { "\($0) · \(words.curriculumVitae)" } ?? name, for: .styleSheet),
      "plainName": string(owner ?? ""),
      "name": text(RichText(name)),
      "nativeName": text(RichText(cv.candidate.nativeName ?? "")),
      "credentials": text(RichText(cv.candidate.credentials ?? "")),
      "curriculumVitae": string(words.curriculumVitae),
      "pageBefore": string(words.page.before),
      "pageBetween": string(words.page.between),
      "pageAfter": string(words.page.after),
      "linkWord": string(words.link),
      "letter": letter(options.mail.letter.map(Letter.init)?.paragraphs ?? []),
      "contacts": .list(cv.contacts.map(contact)),
      "noteTitle": string(words.onTheJobMarket),
      "noteLead": string(words.onTheJobMarket + words.fullStop),
      "noteTitleInCapitals": string(words.onTheJobMarket.uppercased()),
      "note": text(cv.jobMarketNote?.removing([.bold, .italic, .underline, .coloured])),
      "aboutTitle": string(words.about),
      "aboutTitleInCapitals": string(words.about.uppercased()),
      "summary": paragraphs(cv.summary),
      "sections": .list(sections),
      "lastUpdatedLabel": string(words.lastUpdated),
      "lastUpdated": string((options.date ?? cv.lastUpdated).map(words.date) ?? ""),
    ])
  }

  private func contact(_ contact: Contact) -> Value.Record {
    let value = contact.value.isEmpty ? contact.text : contact.value
    let shown = contact.link?.isRelative == false ? URLText.shortened(value) : value
    return [
      "label": string(words.contacts[contact.kind] ?? ""),
      "text": text(RichText(shown)),
      "linkedText": text(RichText(shown, link: contact.link)),
      "url": url(contact.link),
      "printedURL": printed(contact.link, after: shown),
      "isEmail": .flag(contact.kind == .email),
      "isPhone": .flag(contact.kind == .phone),
    ]
  }

  private func letter(_ paragraphs: [[String]]) -> Value {
    .list(paragraphs.map { ["lines": .list($0.map { ["text": text(RichText($0))] })] })
  }

  // MARK: Leaves

  func text(_ text: RichText?) -> Value {
    guard let text else { return .fragment(Fragment()) }
    let shown = options.printsURLs && Format.writesURLsOut ? text.withURLs : text
    return .fragment(Fragment(shown.trimmed(), in: cv.language))
  }

  /// A field of its own look: what the page does to all of it (a bold title) is the theme's to say.
  func field(_ text: RichText?) -> Value {
    self.text(text.map { $0.removing($0.commonStyle.intersection(.emphasis)) })
  }

  func string(_ text: String, for place: Place = .text) -> Value {
    .fragment("\(text, for: place)")
  }

  func url(_ target: LinkTarget?) -> Value {
    guard let target, !target.isRelative else { return .fragment(Fragment()) }
    return .fragment("\(target)")
  }

  /// A target for those who read on paper, unless the words say it.
  func printed(_ target: LinkTarget?, after words: String) -> Value {
    guard options.printsURLs, let target, target.isWorthPrinting(after: words) else {
      return .fragment(Fragment())
    }
    return string(target.description)
  }

  func paragraphs(_ texts: [RichText]) -> Value {
    .list(texts.filter { !$0.isEmpty }.map { ["text": text($0)] })
  }
}

extension RichText.Style {
  /// What a page uses to set a whole line off, and a theme decides anew.
  static let emphasis: RichText.Style = [.bold, .italic, .underline, .coloured]
}
