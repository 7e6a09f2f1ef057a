import CVModel

/// A role at a place, in any order.
///
///     - *2026.03 - now*, Lecturer, National University of Defense Technology
///     Postdoctoral Fellow, Yale University School of Medicine, New Haven, CT, May 2008 – Aug 2012
///     - MiroMind, AI Research Scientist, 2026.3 - Now
struct PositionLine: Idiom {
  static let name = "PositionLine"

  func read(_ item: PageItem, in context: ReadingContext) -> [Reading]? {
    var lines = item.lines
    var children = item.children
    var fields = CareerFields(lines)
    if !fields.hasRole, let first = children.first, CareerFields(first.lines).hasRole,
      !Passage(first.lines).mentions(CareerWords.advisor)
    {
      lines = CareerFields.joined(lines, first.lines)
      children.replaceSubrange(0...0, with: first.children)
      fields = CareerFields(lines)
    }
    if context.section == .experience, fields.dates != nil, fields.hasRole, !fields.hasPlace,
      fields.pieces.count == 1, let first = children.first, NestedPlace.isPlace(first)
    {
      lines = CareerFields.joined(lines, first.lines)
      children.replaceSubrange(0...0, with: first.children)
      fields = CareerFields(lines)
    }
    guard context.section == .experience || fields.hasRole else { return nil }
    guard fields.dates != nil || fields.hasRole else { return nil }
    fields.readRole()
    guard fields.head != nil || fields.place != nil else { return nil }
    var position = Position()
    position.role = fields.head
    position.organization = fields.place
    position.location = fields.location
    position.dates = fields.dates
    return [
      Reading(
        content: .position(position), links: fields.links, notes: fields.notes, lines: lines,
        children: children)
    ]
  }
}
