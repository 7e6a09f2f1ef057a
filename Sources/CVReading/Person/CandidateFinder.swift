import CVModel
import Homepage

/// Finds out whose page it is: the name that the page gives, checked against the author that it
/// marks most often.
struct CandidateFinder {
  let page: Page
  let outline: Outline
  /// What a first reading of the publications found, with nobody known.
  let authors: [MarkedAuthor]

  func find() -> Candidate {
    let favourite = mostMarked()
    for given in givenNames() {
      guard let favourite,
        Owner(Candidate(name: given.name, nativeName: given.native)).match(favourite) == .none,
        !isOtherScript(given.name, favourite)
      else { return candidate(given) }
      // The page's name and the marked author are two people: a supervisor marks students.
      if given.isCertain { return candidate(given) }
    }
    guard let name = favourite ?? mostFrequent() else { return Candidate() }
    return Candidate(name: Self.turned(fullest(name)), aliases: [])
  }

  // MARK: Names that the page gives

  private struct Given {
    var name: String
    var native: String?
    /// Said in the header or in a heading, not guessed from prose.
    var isCertain: Bool
  }

  private func candidate(_ given: Given) -> Candidate {
    var candidate = Candidate(name: given.name, nativeName: given.native)
    if candidate.nativeName == nil, let favourite = mostMarked(),
      isOtherScript(given.name, favourite)
    {
      candidate.nativeName = favourite
    }
    return candidate
  }

  private func givenNames() -> [Given] {
    let headings = headingNames()
    let header = frontMatterNames()
    // A heading in the language of the page and a title in another: one person, two scripts.
    if var name = headings.first, let other = header.first, name.native == nil,
      isOtherScript(name.name, other.name)
    {
      name.native = other.name
      return [name] + header
    }
    // The title says it in one script, the heading in both.
    if let name = headings.first, name.native != nil, name.name == header.first?.name {
      return headings + header
    }
    return headings.isEmpty ? header + standaloneNames() + sentenceNames() : header + headings
  }

  /// A line near the top that is a name and nothing else.
  private func standaloneNames() -> [Given] {
    let items = PageItem.items(of: outline.root.blocks).prefix(6)
    return items.flatMap { opening($0) }.prefix(12).compactMap { line in
      let text = line.text.plain.tidied
      guard text.unicodeScalars.count <= 40,
        NameShape.judge(text) == .name || TwoScripts.split(text)?.native != nil,
        let (name, native) = PageTitles.name(in: text)
      else { return nil }
      return Given(name: name, native: native, isCertain: false)
    }
  }

  /// The lines of an item among which a name may stand alone: behind a first line with other words,
  /// what has the shape of a name is rather an institution.
  private func opening(_ item: PageItem) -> [Line] {
    guard let first = item.lines.first?.text.plain.tidied else { return [] }
    let isLong = first.split(separator: " ").count > 4 || first.contains(",")
    let isRole = first.lowercased().mentions(anyOf: CareerWords.role)
    return isLong || isRole ? Array(item.lines.prefix(1)) : item.lines
  }

  private func frontMatterNames() -> [Given] {
    var found: [Given] = []
    for key in ["name", "author", "title", "excerpt", "description", "tile"] {
      guard let text = page.frontMatter.string(key), text.utf8.count <= 80,
        let (name, native) = PageTitles.name(in: text)
      else { continue }
      found.append(Given(name: name, native: native, isCertain: true))
    }
    return found
  }

  private func headingNames() -> [Given] {
    let headings =
      [outline.pageTitle].compactMap { $0 } + outline.root.children.prefix(1).compactMap(\.heading)
    return headings.compactMap { heading in
      // "杨航 [英文](index.md)": what is linked there leads to the other page.
      let unlinked = RichText(heading.text.runs.filter { $0.link == nil }).plain
      return PageTitles.name(in: unlinked.hasWords ? unlinked : heading.text.plain).map {
        Given(name: $0.name, native: $0.native, isCertain: true)
      }
    }
  }

  private func sentenceNames() -> [Given] {
    let about = outline.root.children.prefix(1).filter { node in
      let kind = node.heading.flatMap { SectionVocabulary.kind(of: $0.text) }
      return kind == nil || kind == .about || kind == .interests
    }
    let blocks = outline.root.blocks + about.flatMap(\.blocks)
    return PageItem.items(of: blocks).prefix(4).compactMap { item in
      let passage = Passage(item.lines)
      let found = FirstSentence.name(in: passage) ?? confirmedName(passage)
      return found.map { Given(name: $0.name, native: $0.native, isCertain: false) }
    }
  }

  /// "Chunmei Qing, Associate Professor, ...": a name at the beginning that author lists confirm.
  private func confirmedName(_ passage: Passage) -> (name: String, native: String?)? {
    let words = passage.words(0..<min(passage.count, 60))
    for count in stride(from: min(4, words.count), to: 1, by: -1) {
      let phrase = passage.string(words[0].range.lowerBound..<words[count - 1].range.upperBound)
        .tidied
      guard NameShape.judge(phrase) == .name else { continue }
      let owner = Owner(Candidate(name: phrase))
      if authors.contains(where: { owner.match($0.name) == .full }) { return (phrase, nil) }
    }
    return nil
  }

  // MARK: The author whom the page marks

  /// The name that is bold, underlined or italic in most author lists.
  private func mostMarked() -> String? {
    var counts: [(name: String, count: Int)] = []
    for author in authors where author.isMarked {
      if let at = counts.firstIndex(where: {
        Owner(Candidate(name: $0.name)).match(author.name) != .none
      }) {
        counts[at].count += 1
        if author.name.count > counts[at].name.count { counts[at].name = author.name }
      } else {
        counts.append((author.name, 1))
      }
    }
    guard let best = counts.max(by: { $0.count < $1.count }),
      best.count >= 2 || counts.count == 1
    else { return nil }
    return best.name
  }

  /// The name in (nearly) every list, where no other comes close: a page marks nobody and gives no
  /// name, but its papers have one author in common.
  private func mostFrequent() -> String? {
    let lists = authors.filter { $0.isFirst && !$0.omitsCandidate }.count
    guard lists >= 3 else { return nil }
    var counts: [(owner: Owner, name: String, count: Int)] = []
    for author in authors
    where !author.omitsCandidate && NameShape.judge(author.name) != .singleWord {
      if let at = counts.firstIndex(where: { $0.owner.match(author.name) != .none }) {
        counts[at].count += 1
      } else if counts.count < 400 {
        counts.append((Owner(Candidate(name: author.name)), author.name, 1))
      }
    }
    counts.sort { $0.count > $1.count }
    guard let best = counts.first, best.count * 10 >= lists * 9, best.count >= 3,
      counts.count == 1 || counts[1].count * 10 <= best.count * 7
    else { return nil }
    return best.name
  }

  /// The longest spelling of a name that the lists have: "Hailin Zhang" before "H. Zhang".
  private func fullest(_ name: String) -> String {
    let owner = Owner(Candidate(name: name))
    return authors.map(\.name).filter { owner.match($0) != .none }
      .max { ($0.count, $1) < ($1.count, $0) } ?? name
  }

  /// "Lind, Anna B." in a list is "Anna B. Lind" at the head of a page.
  private static func turned(_ name: String) -> String {
    let parts = name.split(separator: ",").map { String($0).tidied }
    return parts.count == 2 ? parts[1] + " " + parts[0] : name
  }

  private func isOtherScript(_ left: String, _ right: String) -> Bool {
    left.unicodeScalars.contains { $0.isCJK } != right.unicodeScalars.contains { $0.isCJK }
  }
}

/// "I am Jane Doe, a PhD student at X", "My name is ...", "Jane Doe is a ...".
enum FirstSentence {
  static func name(in passage: Passage) -> (name: String, native: String?)? {
    let text = passage.string(0..<min(passage.count, 160)).tidied
    let lower = text.lowercased()
    if let lead = lower.firstMention(ofAny: leads), lead.lowerBound < 40 {
      let rest = String(String.UnicodeScalarView(text.unicodeScalars.dropFirst(lead.upperBound)))
      if let found = leadingName(rest) { return found }
    }
    guard let verb = lower.firstMention(ofAny: verbs), verb.lowerBound < 60 else { return nil }
    let subject = String(String.UnicodeScalarView(text.unicodeScalars.prefix(verb.lowerBound)))
    return PageTitles.name(in: subject)
  }

  /// The longest run of words at the beginning that is a name.
  private static func leadingName(_ text: String) -> (name: String, native: String?)? {
    let bare = PageTitles.withoutEmoji(text)
    let head = bare.split { ",.!;:，。！；：".contains($0) }.first.map(String.init)?.tidied ?? ""
    let words = head.parts
    for count in stride(from: min(5, words.count), to: 0, by: -1) {
      let phrase = words.prefix(count).joined(separator: " ")
      if let both = TwoScripts.split(phrase) { return both }
      if count > 1, NameShape.judge(phrase) == .name { return (phrase, nil) }
    }
    return nil
  }

  private static let leads: Phrases = [
    "i am", "i'm", "i’m", "my name is", "this is", "welcome to", "我是", "我叫",
  ]
  private static let verbs: Phrases = [
    "is a", "is an", "is the", "is currently", "received", "obtained", "earned", "works", "joined",
    "is now", "graduated", "holds",
  ]
}
