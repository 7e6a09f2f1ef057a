import CVModel
import Homepage

/// The ways to reach the candidate that the page gives.
struct ContactReader {
  private(set) var contacts: [Contact] = []

  /// Reads a line of the page's opening or of a contact section.
  ///
  /// - Returns: what is left of the line as prose; nil if nothing but contacts stands there.
  mutating func read(_ line: Line) -> Line? {
    let passage = Passage(line.text)
    var claimed: [Range<Int>] = []
    for mail in MailReader.addresses(in: passage) {
      add(.email, mail.address, link: LinkTarget("mailto:" + mail.address), line)
      claimed.append(mail.range)
    }
    for profile in ProfileReader.profiles(in: passage) {
      add(profile.kind, profile.value, link: profile.target, line)
      claimed.append(profile.range)
    }
    if let phone = PhoneReader.phone(in: passage) {
      add(.phone, phone.number, link: nil, line)
      claimed.append(phone.range)
    }
    return claimed.isEmpty ? line : prose(of: line, passage, claimed)
  }

  private mutating func add(
    _ kind: Contact.Kind, _ value: String, link: LinkTarget?, _ line: Line
  ) {
    let isKnown = contacts.contains {
      $0.kind == kind && $0.value.lowercased() == value.lowercased()
    }
    guard !isKnown else { return }
    contacts.append(
      Contact(
        kind, value: value, link: link, text: line.text.plain.tidied,
        lines: line.number...line.number))
  }

  /// "*Professor, Harlow University* · a@b.org · homepage": the parts between bars that hold no
  /// contact. A line without bars is prose as a whole, or not at all.
  private func prose(of line: Line, _ passage: Passage, _ claimed: [Range<Int>]) -> Line? {
    let parts = passage.split(passage.range) { offset in
      passage.scalars[offset].isBar && passage.link(at: offset) == nil
        && !claimed.contains { $0.contains(offset) }
    }
    let kept = parts.filter { !isContact($0, passage, claimed) }
      .map { passage.trim($0) { $0.isBlank } }.filter(passage.hasWords)
    guard let first = kept.first else { return nil }
    if kept.count == parts.count { return line }
    let text = kept.dropFirst().reduce(passage[first]) { $0 + " · " + passage[$1] }
    return Line(text, number: line.number, ending: line.ending)
  }

  /// Nothing but contacts and their labels stands in this part.
  private func isContact(
    _ part: Range<Int>, _ passage: Passage, _ claimed: [Range<Int>]
  ) -> Bool {
    guard claimed.contains(where: { $0.overlaps(part) }) else { return false }
    let others = passage.words(part).filter { word in
      !claimed.contains { $0.overlaps(word.range) } && !Self.labels.contains(word.text)
    }
    return others.count <= 1
  }

  private static let labels: Set<String> = [
    "email", "e", "mail", "phone", "tel", "telephone", "mobile", "cell", "website", "homepage",
    "web", "page", "personal", "github", "google", "scholar", "orcid", "linkedin", "twitter",
    "dblp", "contact", "or", "and", "me", "at", "my", "address", "office", "邮箱", "电子邮箱", "电话",
    "主页", "邮件", "联系方式", "学校", "个人", "researchgate", "x", "id",
  ]
}
