import CVModel
import Homepage

/// The ways to reach the candidate that the page gives.
struct ContactReader {
  private(set) var contacts: [Contact] = []
  /// Lines that hold nothing but contacts said before.
  private(set) var repeated: [Dropped] = []
  private var known: Set<String> = []

  /// Reads a line of the page's opening or of a contact section.
  ///
  /// - Parameter isKept: the line stands in the CV anyhow, whatever is found in it.
  /// - Returns: what is left of the line as prose; nil if nothing but contacts stands there.
  mutating func read(_ line: Line, isKept: Bool = false) -> Line? {
    let passage = Passage(line.text)
    if isOfSomebodyElse(passage) { return line }
    var claims = Claims(passage)
    let before = contacts.count
    var found = 0
    func take(_ kind: Contact.Kind, _ value: String, _ link: LinkTarget?, _ range: Range<Int>) {
      found += 1
      claims.take(range)
      // The first contact of a line keeps its words, the others their own.
      let words = contacts.count == before ? line.text.plain : passage.string(range)
      add(kind, value, link: link, words: words.tidied, lines: line.lines)
    }
    let profiles = ProfileReader.profiles(in: passage)
    for mail in MailReader.addresses(in: passage) {
      take(.email, mail.address, LinkTarget("mailto:" + mail.address), mail.range)
      // "[ada@example.org](https://example.org/form)": the form is another way.
      if !mail.range.isEmpty, let form = passage.link(at: mail.range.lowerBound),
        form.scheme?.hasPrefix("http") ?? false,
        !profiles.contains(where: { $0.target == form })
      {
        take(.website, form.description, form, mail.range)
      }
    }
    for profile in profiles {
      take(profile.kind, profile.value, profile.target, profile.range)
    }
    if let phone = PhoneReader.phone(in: passage) { take(.phone, phone.number, nil, phone.range) }
    guard found > 0 else { return line }
    let rest = prose(of: line, claims)
    if !isKept, rest != line, contacts.count == before {
      repeated.append(
        Dropped(
          line.text.plain.tidied, reason: "contact said before", lines: line.lines))
    }
    return rest
  }

  /// "Placement Officer: Tom Abara, tabara@harlow.edu"
  private func isOfSomebodyElse(_ passage: Passage) -> Bool {
    guard let colon = passage.range.first(where: { passage.scalars[$0].isColon }) else {
      return false
    }
    let label = passage.range.lowerBound..<colon
    return passage.wordCount(label) <= 4 && passage.mentions(Self.others, in: label)
      && !passage.mentions(["professor"], in: label)
  }

  private static let others: Phrases = [
    "placement", "assistant", "secretary", "secretariat", "administrator", "coordinator",
    "webmaster", "reference", "references", "referee", "referees", "advisor", "supervisor",
    "sekretariat", "assistenz",
  ]

  /// Contacts from elsewhere, in front of what is read from now on.
  mutating func add(_ others: [Contact]) {
    for contact in others where known.insert(Self.key(contact.kind, contact.value)).inserted {
      contacts.append(contact)
    }
  }

  private mutating func add(
    _ kind: Contact.Kind, _ value: String, link: LinkTarget?, words: String,
    lines: ClosedRange<Int>
  ) {
    guard known.insert(Self.key(kind, value)).inserted else { return }
    contacts.append(
      Contact(
        kind, value: value, link: link, text: words.isEmpty ? value : words, lines: lines))
  }

  private static func key(_ kind: Contact.Kind, _ value: String) -> String {
    kind.rawValue + " " + value.lowercased()
  }

  /// "*Professor, Harlow University* · a@b.org · homepage": the parts between bars that hold no
  /// contact. A line without bars is prose as a whole, or not at all.
  private func prose(of line: Line, _ claims: Claims) -> Line? {
    let passage = claims.passage
    let parts = passage.split(passage.range) { offset in
      passage.scalars[offset].isBar && passage.link(at: offset) == nil && !claims.isTaken(offset)
    }
    let kept = parts.filter { !isContact($0, claims) }
      .map { passage.trim($0) { $0.isBlank } }.filter(passage.hasWords)
    guard let first = kept.first else { return nil }
    if kept.count == parts.count { return line }
    let text = kept.dropFirst().reduce(passage[first]) { $0 + " · " + passage[$1] }
    return Line(text, lines: line.lines, ending: line.ending)
  }

  /// Nothing but contacts and their labels stands in this part.
  private func isContact(_ part: Range<Int>, _ claims: Claims) -> Bool {
    guard part.contains(where: claims.isTaken) else { return false }
    let others = claims.passage.words(part).filter { word in
      !word.range.contains(where: claims.isTaken) && !Self.labels.contains(word.text)
    }
    return others.count <= 1 && !leadsElsewhere(part, claims)
  }

  /// "[Form](u)[a@b.org](mailto:a@b.org)": the form is no label of the address.
  private func leadsElsewhere(_ part: Range<Int>, _ claims: Claims) -> Bool {
    part.contains { offset in
      !claims.isTaken(offset) && claims.passage.scalars[offset].isWordPart
        && !(claims.passage.link(at: offset)?.isRelative ?? true)
    }
  }

  private static let labels: Set<String> = [
    "email", "e", "mail", "courriel", "phone", "tel", "tél", "téléphone", "telephone", "mobile",
    "cell", "website", "homepage",
    "web", "page", "personal", "github", "google", "scholar", "orcid", "linkedin", "twitter",
    "dblp", "contact", "or", "and", "me", "at", "my", "address", "office", "邮箱", "电子邮箱", "电话",
    "主页", "邮件", "联系方式", "学校", "个人", "researchgate", "x", "id",
  ]
}
