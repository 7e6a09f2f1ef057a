import CVModel
import Homepage

/// The ways to reach the candidate that a stretch of the page gives.
struct ContactReader {
  private(set) var contacts: [Contact] = []

  /// Reads a line of the page's header or of a contact section. The range of the line that the
  /// contacts and their labels make up is returned, so that the rest can stay prose.
  mutating func read(_ line: Line) -> ClaimedLine {
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
    return ClaimedLine(passage: passage, claimed: claimed)
  }

  mutating func add(_ kind: Contact.Kind, _ value: String, link: LinkTarget?, _ line: Line) {
    guard
      !contacts.contains(where: { $0.kind == kind && $0.value.lowercased() == value.lowercased() })
    else { return }
    contacts.append(
      Contact(
        kind, value: value, link: link, text: line.text.plain.tidied,
        lines: line.number...line.number))
  }

  struct ClaimedLine {
    let passage: Passage
    let claimed: [Range<Int>]

    /// Nothing but contacts and their labels stands here.
    var isContactLine: Bool {
      guard !claimed.isEmpty else { return false }
      let others = passage.words(passage.range).filter { word in
        !claimed.contains { $0.overlaps(word.range) } && !labels.contains(word.text)
      }
      return others.count <= 1
    }

    private var labels: Set<String> {
      [
        "email", "e", "mail", "phone", "tel", "telephone", "mobile", "cell", "website", "homepage",
        "web", "page", "personal", "github", "google", "scholar", "orcid", "linkedin", "twitter",
        "dblp", "contact", "or", "and", "me", "at", "my", "address", "office", "邮箱", "电子邮箱", "电话",
        "主页", "邮件", "联系方式", "学校", "个人", "researchgate", "x", "id",
      ]
    }
  }
}

/// E-mail addresses in the forms that pages use.
///
/// `a@b.org`, `[Email](mailto:a@b.org)`, `z.hl [AT] pku.edu.cn`, `jane (at) x (dot) edu`,
/// `wei.fang at miromind.ai`
enum MailReader {
  struct Found {
    var address: String
    var range: Range<Int>
  }

  static func addresses(in passage: Passage) -> [Found] {
    var found: [Found] = []
    func add(_ address: String, _ range: Range<Int>) {
      guard isAddress(address),
        !found.contains(where: { $0.address.lowercased() == address.lowercased() })
      else { return }
      found.append(Found(address: address, range: range))
    }
    var offset = 0
    while offset < passage.count {
      if let target = passage.link(at: offset), let address = target.mailAddress {
        let start = offset
        while offset < passage.count, passage.link(at: offset) == target { offset += 1 }
        add(address, start..<offset)
      } else {
        offset += 1
      }
    }
    for run in passage.text.runs where run.text.isEmpty {
      if let address = run.link?.mailAddress { add(address, 0..<0) }
    }
    for (range, length) in atSigns(in: passage) {
      if let (address, whole) = address(around: range, length: length, in: passage) {
        add(address, whole)
      }
    }
    return found
  }

  /// Where an at sign stands, plain or in disguise.
  private static func atSigns(in passage: Passage) -> [(Range<Int>, plain: Bool)] {
    var found: [(Range<Int>, Bool)] = []
    for offset in passage.range
    where passage.scalars[offset] == "@" || passage.scalars[offset] == "＠" {
      found.append((offset..<(offset + 1), true))
    }
    for word in passage.words(passage.range) where word.text == "at" {
      let inner = passage.trim(max(0, word.range.lowerBound - 3)..<word.range.lowerBound) {
        $0.isBlank
      }
      let opening =
        inner.last.map { "([{<_-".unicodeScalars.contains(passage.scalars[$0]) } ?? false
      let lower = opening ? inner.upperBound - 1 : word.range.lowerBound
      var upper = word.range.upperBound
      if opening {
        while upper < passage.count, !")]}>_-".unicodeScalars.contains(passage.scalars[upper]) {
          upper += 1
        }
        upper = min(upper + 1, passage.count)
      }
      found.append((lower..<upper, false))
    }
    return found
  }

  private static func address(
    around at: Range<Int>, length plain: Bool, in passage: Passage
  ) -> (String, Range<Int>)? {
    var start = passage.trim(0..<at.lowerBound) { $0.isBlank && $0 != "\n" }.upperBound
    let end = start
    while start > 0, isLocal(passage.scalars[start - 1]) { start -= 1 }
    var stop = at.upperBound
    while stop < passage.count, passage.scalars[stop].isBlank { stop += 1 }
    let begin = stop
    var domain = ""
    while stop < passage.count {
      if isDomain(passage.scalars[stop]) {
        domain.unicodeScalars.append(passage.scalars[stop])
        stop += 1
      } else if let dot = disguisedDot(at: stop, in: passage) {
        domain += "."
        stop = dot
      } else {
        break
      }
    }
    while domain.hasSuffix(".") || domain.hasSuffix("-") {
      domain.removeLast()
      stop -= 1
    }
    guard start < end, begin < stop else { return nil }
    // "wei.fang at miromind.ai" is an address, "meet me at example.org" is not.
    let local = passage.string(start..<end)
    if !plain, at.count == 2, commonWords.contains(local.lowercased()) { return nil }
    return (local + "@" + domain, start..<stop)
  }

  /// ` [dot] `, ` (dot) `, ` dot `.
  private static func disguisedDot(at offset: Int, in passage: Passage) -> Int? {
    let rest = passage.string(offset..<min(passage.count, offset + 8)).lowercased()
    for form in [" [dot] ", " (dot) ", "[dot]", "(dot)", " dot "] where rest.hasPrefix(form) {
      return offset + form.unicodeScalars.count
    }
    return nil
  }

  private static let commonWords: Set<String> = [
    "me", "us", "student", "researcher", "professor", "work", "working", "worked", "is", "was",
    "here", "available", "found", "reached", "position", "engineer", "intern", "scientist", "look",
  ]

  private static func isLocal(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isDigit || scalar.isASCIILetter || "._%+-".unicodeScalars.contains(scalar)
  }

  private static func isDomain(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isDigit || scalar.isASCIILetter || scalar == "." || scalar == "-"
  }

  private static func isAddress(_ text: String) -> Bool {
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty else { return false }
    let labels = parts[1].split(separator: ".", omittingEmptySubsequences: false)
    guard labels.count >= 2, labels.allSatisfy({ !$0.isEmpty }), let top = labels.last else {
      return false
    }
    return top.count >= 2 && top.allSatisfy(\.isLetter)
  }
}

/// Links to the places where researchers have a page of their own.
enum ProfileReader {
  struct Found {
    var kind: Contact.Kind
    var value: String
    var target: LinkTarget
    var range: Range<Int>
  }

  static func profiles(in passage: Passage) -> [Found] {
    var found: [Found] = []
    var offset = 0
    while offset < passage.count {
      guard let target = passage.link(at: offset) else {
        offset += 1
        continue
      }
      let start = offset
      while offset < passage.count, passage.link(at: offset) == target { offset += 1 }
      guard let kind = kind(of: target) else { continue }
      found.append(
        Found(kind: kind, value: target.description, target: target, range: start..<offset))
    }
    return found
  }

  private static func kind(of target: LinkTarget) -> Contact.Kind? {
    guard target.scheme == "https" || target.scheme == "http" else { return nil }
    let rest = target.description.lowercased().split(
      separator: "/", omittingEmptySubsequences: true)
    guard rest.count >= 2 else { return nil }
    let host = rest[1].hasPrefix("www.") ? String(rest[1].dropFirst(4)) : String(rest[1])
    guard let (name, kind) = hosts.first(where: { host == $0.host || host.hasPrefix($0.host) })
    else { return nil }
    // github.com/name is a person, github.com/name/project is not.
    if name == "github.com", rest.count != 3 { return nil }
    return rest.count > 2 ? kind : nil
  }

  private static let hosts: [(host: String, kind: Contact.Kind)] = [
    ("github.com", .github), ("orcid.org", .orcid), ("scholar.google", .scholar),
    ("linkedin.com", .linkedin), ("twitter.com", .twitter), ("x.com", .twitter), ("dblp.", .dblp),
  ]
}

/// `+1 805 555 7480`, `Tel: (86) 10-6275 1234`: a number after a label or a plus sign.
enum PhoneReader {
  static func phone(in passage: Passage) -> (number: String, range: Range<Int>)? {
    let text = passage.string(passage.range).lowercased()
    for offset in passage.range
    where passage.scalars[offset] == "+" || passage.scalars[offset].isDigit
      || passage.scalars[offset] == "("
    {
      guard offset == 0 || !passage.scalars[offset - 1].isWordPart,
        passage.link(at: offset)?.scheme ?? "tel" == "tel"
      else { continue }
      var end = offset
      while end < passage.count,
        passage.scalars[end].isDigit || "+()- .".unicodeScalars.contains(passage.scalars[end])
          || passage.scalars[end] == "\u{A0}"
      { end += 1 }
      let range = passage.trim(offset..<end) { $0.isBlank || $0 == "." || $0 == "-" }
      let digits = range.filter { passage.scalars[$0].isDigit }.count
      let isLabelled = text.mentions(anyOf: ["tel", "phone", "mobile", "cell", "电话", "手机"])
      if (7...15).contains(digits), passage.scalars[offset] == "+" || isLabelled {
        return (passage.string(range).tidied, range)
      }
    }
    return nil
  }
}
