import CVModel

/// A role at a place, in any order.
///
///     - *2026.03 - now*, Lecturer, National University of Defense Technology
///     Postdoctoral Fellow, Yale University School of Medicine, New Haven, CT, May 2008 – Aug 2012
///     - MiroMind, AI Research Scientist, 2026.3 - Now
struct PositionLine: Idiom {
  static let name = "PositionLine"

  func read(_ item: PageItem, in context: ReadingContext) -> [Reading]? {
    var fields = CareerFields(item.lines)
    guard context.section == .experience || Self.isRole(fields) else { return nil }
    guard fields.dates != nil || Self.isRole(fields) else { return nil }
    fields.readRole()
    guard fields.head != nil || fields.place != nil else { return nil }
    var position = Position()
    position.role = fields.head
    position.organization = fields.place
    position.location = fields.location
    position.dates = fields.dates
    return [
      Reading(
        content: .position(position), links: fields.links, notes: fields.notes, lines: item.lines,
        children: item.children)
    ]
  }

  private static func isRole(_ fields: CareerFields) -> Bool {
    fields.pieces.prefix(3).contains {
      fields.passage.string($0).lowercased().mentions(anyOf: CareerWords.role)
    }
  }
}
