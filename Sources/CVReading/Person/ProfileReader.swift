import CVModel

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
      let label = passage.string(start..<offset).tidied.lowercased()
      guard let kind = kind(of: target, label: label) else { continue }
      found.append(
        Found(kind: kind, value: target.description, target: target, range: start..<offset))
    }
    return found
  }

  private static func kind(of target: LinkTarget, label: String) -> Contact.Kind? {
    guard target.scheme == "https" || target.scheme == "http" else { return nil }
    if websites.contains(label) { return .website }
    // "advised by [Jane Doe](https://scholar.google.com/...)" is the profile of somebody else.
    guard
      !label.hasWords || label.mentions(anyOf: services) || label.contains("/")
        || target.description.lowercased().contains(label)
    else { return nil }
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

  private static let websites: Set<String> = [
    "homepage", "website", "personal website", "personal page", "personal homepage", "home page",
    "web page", "webpage", "个人主页", "主页",
  ]

  private static let services: Phrases = [
    "github", "orcid", "scholar", "google*", "linkedin", "twitter", "x", "dblp", "profile", "谷歌*",
  ]

  private static let hosts: [(host: String, kind: Contact.Kind)] = [
    ("github.com", .github), ("orcid.org", .orcid), ("scholar.google", .scholar),
    ("linkedin.com", .linkedin), ("twitter.com", .twitter), ("x.com", .twitter), ("dblp.", .dblp),
  ]
}

/// `+1 805 555 7480`, `Tel: (86) 10-6275 1234`: a number after a label or a plus sign.
enum PhoneReader {
  static func phone(in passage: Passage) -> (number: String, range: Range<Int>)? {
    let isLabelled = passage.lowercased(passage.range).mentions(anyOf: labels)
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
      if (7...15).contains(digits), passage.scalars[offset] == "+" || isLabelled {
        return (passage.string(range).tidied, range)
      }
    }
    return nil
  }

  private static let labels: Phrases = ["tel", "phone", "mobile", "cell", "电话", "手机"]
}
