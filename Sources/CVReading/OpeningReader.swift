import CVModel
import Homepage

/// Reads what stands before the first section: contacts, the job-market note, the summary.
struct OpeningReader {
  let owner: Owner
  private(set) var contacts = ContactReader()
  private(set) var note: RichText?
  private(set) var summary: [RichText] = []
  private(set) var dropped: [Dropped] = []
  private(set) var lastUpdated: PartialDate?

  init(owner: Owner) { self.owner = owner }

  mutating func read(_ outline: Outline, isSection: Bool) {
    if let title = outline.pageTitle {
      dropped.append(Dropped(title.text.plain, reason: "title of the page", lines: title.lines))
    }
    guard !isSection else { return }
    for item in PageItem.items(of: outline.root.blocks) { read(item) }
    for line in WordlessLinks.lines(of: outline.root.blocks) { _ = contacts.read(line) }
  }

  private mutating func read(_ item: PageItem) {
    if item.isTooLong {
      summary += item.allLines.texts
      return
    }
    if let date = LastUpdated.date(in: item) {
      lastUpdated = date.date
      dropped.append(Dropped(item.plain, reason: LastUpdated.reason, lines: item.span))
      return
    }
    if takeNote(item) { return }
    if Navigation.isNavigation(item) {
      dropped.append(Dropped(item.plain, reason: Navigation.reason, lines: item.span))
      return
    }
    if let reason = SiteFooter.reason(item) {
      for line in item.lines { _ = contacts.read(line, isKept: true) }
      dropped.append(Dropped(item.plain, reason: reason, lines: item.span))
      return
    }
    var lines = item.lines.visible.compactMap { contacts.read($0) }
    if lines.count > 1, isName(Array(lines.prefix(1))) {
      let name = lines.removeFirst()
      dropped.append(
        Dropped(
          name.text.plain.tidied, reason: "name of the candidate", lines: name.lines)
      )
    }
    if isName(lines) {
      dropped.append(
        Dropped(
          lines.texts.map(\.plain).joined(separator: " "), reason: "name of the candidate",
          lines: item.span))
    } else {
      summary += paragraphs(of: lines)
    }
    for child in item.children { read(child) }
  }

  /// The paragraphs of an item: a box has one a line, and a sentence may end with a break.
  private func paragraphs(of lines: [Line]) -> [RichText] {
    var paragraphs: [[Line]] = []
    var isOpen = false
    for line in lines {
      if isOpen { paragraphs[paragraphs.count - 1].append(line) } else { paragraphs.append([line]) }
      let last = line.text.plain.unicodeScalars.last { !$0.isBlank }
      isOpen = line.ending == .soft || !(last?.endsSentence ?? false)
    }
    return paragraphs.map(paragraph)
  }

  /// "Professor of Sand", "Dune University" on lines of their own are no sentence.
  private func paragraph(of lines: [Line]) -> RichText {
    var parts: [[RichText]] = [[]]
    var isApart = false
    for line in lines {
      let words = line.text.plain.unicodeScalars
      if isApart, words.first(where: { !$0.isBlank })?.isUppercase ?? false { parts.append([]) }
      parts[parts.count - 1].append(line.text)
      isApart = line.ending != .soft && words.last { !$0.isBlank }?.isWordPart ?? false
    }
    return parts.map { $0.joined(separator: " ") }.joined(separator: " · ")
  }

  private mutating func takeNote(_ item: PageItem) -> Bool {
    guard note == nil, let found = JobMarket.note(in: Passage(item.lines)) else { return false }
    note = found
    return item.children.isEmpty
      && found.plain.tidied == item.texts.map(\.plain).joined(separator: " ").tidied
  }

  /// A line that is the owner's name and nothing else.
  private func isName(_ lines: [Line]) -> Bool {
    guard lines.count == 1, let text = lines.first?.text.plain.tidied else { return false }
    if owner.match(text) == .full { return true }
    guard let (name, native) = TwoScripts.split(text), native != nil else { return false }
    return owner.match(name) == .full
  }
}
