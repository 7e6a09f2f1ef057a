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

  let parts: [Part]
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

  /// The CV without its `count` least important parts. A section goes with its last entry.
  func cv(without count: Int) -> CV {
    let gone = Set(parts.prefix(count))
    var cv = cv
    if gone.contains(.summary) { cv.summary = [] }
    cv.sections = cv.sections.enumerated().compactMap { index, section in
      var section = section
      section.entries = section.entries.enumerated()
        .filter { !gone.contains(.entry(section: index, $0.offset)) }.map(\.element)
      let isGone = section.entries.isEmpty && !cv.sections[index].entries.isEmpty
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
