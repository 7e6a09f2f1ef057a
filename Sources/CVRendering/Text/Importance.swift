import CVModel

/// What a CV can do without, the least important first.
///
/// Name, contacts and the note about the job market are no parts: they always stay.
struct Importance {
  enum Part: Hashable {
    case entry(section: Int, Int)
    /// A section that is paragraphs alone.
    case section(Int)
    case summary
  }

  /// What a committee looks for, the most important first. Short lines that say much come before
  /// long lists.
  static let kinds: [Section.Kind] = [
    .education, .experience, .awards, .publications, .grants, .patents, .teaching, .talks, .service,
    .about, .projects, .students, .skills, .interests, .references, .other, .contact, .news,
  ]

  private(set) var parts: [Part]
  private let cv: CV

  init(of cv: CV) {
    self.cv = cv
    let sections = cv.sections.indices.sorted { left, right in
      (Self.rank(cv.sections[left].kind), left) > (Self.rank(cv.sections[right].kind), right)
    }
    let isBelowSummary: (Int) -> Bool = {
      Self.rank(cv.sections[$0].kind) > Self.rank(.about)
    }
    let parts = sections.map { Self.parts(of: cv.sections[$0], at: $0) }
    let below = sections.prefix(while: isBelowSummary).count
    self.parts =
      parts[..<below].joined() + (cv.summary.isEmpty ? [] : [.summary]) + parts[below...].joined()
  }

  /// Of entries alone, publications before all others: where prose and short lists cost little.
  var publicationsFirst: Importance {
    let entries = parts.filter { if case .entry = $0 { true } else { false } }
    var importance = self
    importance.parts = entries.filter(isPublication) + entries.filter { !isPublication($0) }
    return importance
  }

  private func isPublication(_ part: Part) -> Bool {
    guard case .entry(let section, let entry) = part else { return false }
    guard case .publication = cv.sections[section].entries[entry].content else { return false }
    return true
  }

  /// How many parts have to go, at the least, until what is left fits; all of them if nothing does.
  func fewest<Failure>(
    until fits: (_ count: Int) throws(Failure) -> Bool
  ) throws(Failure) -> Int {
    var (most, least) = (parts.count, 0)
    while least < most {
      let middle = (least + most) / 2
      if try fits(middle) { most = middle } else { least = middle + 1 }
    }
    return most
  }

  /// The part at `index`, of the `count` that go, stays instead: it is the last to go.
  mutating func keep(_ index: Int, of count: Int) {
    parts.insert(parts.remove(at: index), at: count - 1)
  }

  /// Words that the part at `index` is not printed without.
  func shortest(_ index: Int) -> String {
    switch parts[index] {
    case .summary: return cv.summary.map(\.plain).joined(separator: "\n")
    case .section(let section):
      return cv.sections[section].intro.map(\.plain).joined(separator: "\n")
    case .entry(let section, let entry):
      let entry = cv.sections[section].entries[entry]
      guard case .publication(let paper) = entry.content else {
        return entry.text.map(\.plain).joined(separator: "\n")
      }
      return paper.title.plain
    }
  }

  /// The CV without its `count` least important parts.
  ///
  /// - Parameter line: begins a section that loses some, and is told how many it has left of how
  ///   many. Without it, a section goes with its last entry.
  func cv(without count: Int, saying line: ((_ left: Int, _ all: Int) -> String)? = nil) -> CV {
    let gone = Set(parts.prefix(count))
    var cv = cv
    if gone.contains(.summary) { cv.summary = [] }
    cv.sections = cv.sections.enumerated().compactMap { index, section in
      var section = section
      section.entries = section.entries.enumerated()
        .filter { !gone.contains(.entry(section: index, $0.offset)) }.map(\.element)
      let (left, all) = (section.entries.count, cv.sections[index].entries.count)
      if let line, left < all { section.intro.insert(RichText(line(left, all)), at: 0) }
      let isGone = line == nil && left == 0 && all > 0
      return isGone || gone.contains(.section(index)) ? nil : section
    }
    return cv
  }

  /// How many parts of each kind the `count` least important ones are, in the order of the CV.
  func kinds(of count: Int) -> [(kind: Section.Kind, count: Int)] {
    var counts: [Section.Kind: Int] = [:]
    for part in parts.prefix(count) { counts[kind(of: part), default: 0] += 1 }
    return Self.kinds.compactMap { kind in counts[kind].map { (kind, $0) } }
  }

  private func kind(of part: Part) -> Section.Kind {
    switch part {
    case .summary: .about
    case .section(let section), .entry(let section, _): cv.sections[section].kind
    }
  }

  private static func rank(_ kind: Section.Kind) -> Int {
    kinds.firstIndex(of: kind) ?? kinds.count
  }

  /// Plain papers go before those with an award and those on which the candidate stands first or has
  /// a mark; then the oldest go first, and the last of a list where dates do not tell.
  private static func parts(of section: Section, at index: Int) -> [Part] {
    guard !section.entries.isEmpty else { return [.section(index)] }
    let entries = section.entries
    let order = entries.indices.sorted { left, right in
      (entries[left].weight, entries[left].year, -left)
        < (entries[right].weight, entries[right].year, -right)
    }
    return order.map { .entry(section: index, $0) }
  }
}

extension Entry {
  fileprivate var weight: Int {
    guard case .publication(let paper) = content else { return 0 }
    let own = paper.authors.first(where: \.isCandidate)
    let isFirst = paper.authors.first?.isCandidate == true
    return paper.award != nil || isFirst || own?.marks.isEmpty == false ? 1 : 0
  }

  /// The latest that is known; what still goes on is later than all, and what has no date is too.
  fileprivate var year: Int {
    if case .publication(let paper) = content { return paper.year ?? Int.max }
    let dates: DateSpan? =
      switch content {
      case .publication: nil
      case .education(let education): education.dates
      case .position(let position): position.dates
      case .item(let item): item.dates
      }
    guard case .date(let end) = dates?.end else {
      return dates?.end == .present ? Int.max : dates?.start?.year ?? Int.max
    }
    return end.year
  }
}
