public import CVModel
public import Homepage

/// Reads a page as the CV of its owner. Reading never fails: what is not understood is kept as it
/// stands and reported.
public struct CVReader: Sendable {
  /// What the caller knows better than the page.
  public struct Overrides: Hashable, Sendable {
    /// As it shall be printed; the author lists are searched for it.
    public var name: String?
    /// The name in its own script: 张海林.
    public var nativeName: String?
    /// The address alone, without `mailto:`; it stands first among the contacts.
    public var email: String?
    /// Printed as given; without its white space it is the target of a `tel:` link.
    public var phone: String?
    /// The whole address: without `https://` it would be a relative link.
    public var website: String?

    /// All nil: the page decides.
    public init() {}
  }

  /// A contact given here takes the place of all of its kind; those are in `CV.dropped` then.
  public var overrides: Overrides

  public init(overrides: Overrides = Overrides()) {
    self.overrides = overrides
  }

  /// The whole way: outline, owner, sections, and what stands before them.
  ///
  /// The publications are read twice: first with nobody known, to learn whom the page marks in its
  /// author lists, then with the owner known.
  public func read(_ page: Page, into report: inout Report) -> CV {
    let outline = Outline(page.blocks)
    let title = page.frontMatter.string("title")

    let authors = SectionReader.census(outline, pageTitle: title)
    var candidate = CandidateFinder(page: page, outline: outline, authors: authors).find()
    candidate.name = overrides.name ?? candidate.name
    candidate.nativeName = overrides.nativeName ?? candidate.nativeName

    let titles = [outline.pageTitle?.text.plain, page.frontMatter.string("name"), title]
    candidate.credentials = candidate.name.flatMap { Credentials.behind($0, in: titles) }

    let owner = Owner(candidate)
    var opening = OpeningReader(owner: owner)
    opening.read(outline, isSection: SectionKinds.isOneSection(outline, pageTitle: title))
    let header = HeaderReader(header: page.frontMatter)
    var contacts = opening.contacts
    contacts.add(header.contacts)
    var sections = SectionReader(owner: owner, note: opening.note, contacts: contacts)
    sections.read(outline, pageTitle: title)

    var cv = CV(candidate: candidate)
    cv.pageTitle = outline.pageTitle?.text.plain ?? title.flatMap { $0.isEmpty ? nil : $0 }
    cv.jobMarketNote = sections.note
    cv.summary = header.prose.filter { !opening.summary.contains($0) } + opening.summary
    cv.sections = sections.sections + header.sections()
    let contactsOfPage = sections.contacts.contacts
    cv.contacts = overridden(contactsOfPage)
    let dropped = [
      opening.dropped, sections.dropped, sections.contacts.repeated, Unseen.dropped(from: page),
      replaced(of: contactsOfPage, by: cv.contacts),
    ]
    cv.dropped = (dropped.flatMap { $0 } + WordlessLinks.dropped(from: page, keptIn: cv))
      .sorted { $0.lines.lowerBound < $1.lines.lowerBound }
    cv.lastUpdated = opening.lastUpdated ?? sections.lastUpdated
    cv.candidate.aliases = Aliases.found(in: cv)
    cv.language = Language.of(cv)
    NoteApart.takeOut(of: &cv)
    Legends.collect(into: &cv)
    ReadingDiagnostics.add(for: cv, into: &report)
    Checks.run(Checks.ledger, on: page, cv, into: &report)
    return cv
  }

  /// What the caller knows better stood on the page all the same.
  private func replaced(of page: [Contact], by contacts: [Contact]) -> [Dropped] {
    page.filter { !contacts.contains($0) }.map {
      Dropped($0.text, reason: "replaced by an option", lines: $0.lines ?? 1...1)
    }
  }

  private func overridden(_ found: [Contact]) -> [Contact] {
    var contacts = found
    func replace(_ kind: Contact.Kind, with value: String?, link: (String) -> LinkTarget?) {
      guard let value else { return }
      contacts.removeAll { $0.kind == kind }
      let at = kind == .email ? 0 : contacts.count
      contacts.insert(Contact(kind, value: value, link: link(value), text: value), at: at)
    }
    replace(.phone, with: overrides.phone) { LinkTarget("tel:" + $0.filter { !$0.isWhitespace }) }
    replace(.website, with: overrides.website) { LinkTarget($0) }
    replace(.email, with: overrides.email) { LinkTarget("mailto:" + $0) }
    return contacts
  }
}
