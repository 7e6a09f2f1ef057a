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
    for (target, range) in passage.links + icons(in: passage) {
      let label = passage.string(range).tidied.lowercased()
      guard let kind = kind(of: target, label: label) else { continue }
      found.append(
        Found(kind: kind, value: target.description, target: target, range: range))
    }
    return found
  }

  /// Links around no words, in a row of such; beside words they are anybody's.
  private static func icons(in passage: Passage) -> [(target: LinkTarget, range: Range<Int>)] {
    guard !passage.hasWords(passage.range) else { return [] }
    return passage.text.runs.filter(\.text.isEmpty).compactMap(\.link).map { ($0, 0..<0) }
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
    guard
      let (name, kind) = hosts.first(where: {
        host.hasPrefix($0.host) || host.hasSuffix("." + $0.host)
      })
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
    "researchgate", "openreview", "academia*", "ssrn", "repec", "ideas", "inspire*", "bluesky",
    "mastodon", "scopus", "publons", "researcherid", "web of science", "知乎", "zhihu",
    "humanities commons", "philpeople", "pubmed",
  ]

  private static let hosts: [(host: String, kind: Contact.Kind)] = [
    ("github.com", .github), ("orcid.org", .orcid), ("scholar.google", .scholar),
    ("linkedin.com", .linkedin), ("twitter.com", .twitter), ("x.com", .twitter), ("dblp.", .dblp),
    ("researchgate.net", .other), ("semanticscholar.org", .other), ("openreview.net", .other),
    ("academia.edu", .other), ("papers.ssrn.com", .other), ("ideas.repec.org", .other),
    ("inspirehep.net", .other), ("bsky.app", .other), ("mastodon.", .other), ("scopus.com", .other),
    ("publons.com", .other), ("webofscience.com", .other), ("zhihu.com", .other),
    ("hcommons.org", .other), ("philpeople.org", .other), ("pubmed.ncbi.nlm.nih.gov", .other),
    ("ssrn.com", .other),
  ]
}
