import CVModel
import Homepage

/// A place with several roles or degrees nested below it, each with its own dates.
///
///     - Northwestern University
///       - Ph.D. in Industrial Engineering, 2020
///     University of Twente
///     : Lecturer, 2017–2018.
///     : Postdoc researcher, 2016.
struct RolesAtPlace: Idiom {
  static let name = "RolesAtPlace"

  func read(_ item: PageItem, in context: ReadingContext) -> [Reading]? {
    let item = definitions(item)
    guard !item.lines.isEmpty, CareerFields(item.lines).dates == nil else { return nil }
    let isPlace = CareerFields(item.lines).hasPlace
    // Cells of a row have one span: the children are told apart by their order.
    let speaks = item.children.map { speaksOfRole($0, context, belowPlace: isPlace) }
    let roles = zip(item.children, speaks).filter(\.1).map(\.0)
    var readings: [Reading] = []
    for role in roles {
      let whole = PageItem(
        lines: CareerFields.joined(item.lines, role.lines), children: role.children, span: role.span
      )
      guard
        var reading = ([DegreeLine(), PositionLine()] as [any Idiom])
          .lazy.compactMap({ $0.read(whole, in: context)?.first }).first
      else { return nil }
      reading.span = role.span
      if readings.isEmpty {
        reading.span = .covering(item.span.lowerBound, role.span.upperBound)
        reading.children += zip(item.children, speaks).filter { !$1 }.map(\.0)
      } else {
        // The place is said once on the page: its words belong to the first role.
        reading.lines.removeAll { line in
          item.lines.contains { $0.lines == line.lines && $0.text == line.text }
        }
        reading.notes.removeAll { note in item.lines.contains { $0.text.plain == note.plain } }
      }
      readings.append(reading)
    }
    return readings.isEmpty ? nil : readings
  }

  /// A term with its definitions arrives as lines: they are nested below the first.
  private func definitions(_ item: PageItem) -> PageItem {
    let parts = Splitting.parts(of: item)
    guard item.children.isEmpty, parts.count > 1, let place = parts.first else { return item }
    let fields = CareerFields(place.lines)
    guard fields.dates == nil, !fields.hasRole,
      parts.dropFirst().allSatisfy({ CareerFields($0.lines).dates != nil })
    else { return item }
    return PageItem(lines: place.lines, children: Array(parts.dropFirst()), span: item.span)
  }

  private func speaksOfRole(
    _ item: PageItem, _ context: ReadingContext, belowPlace: Bool
  ) -> Bool {
    let fields = CareerFields(item.lines)
    guard fields.dates != nil else { return false }
    return belowPlace && context.section == .experience || fields.hasRole
      || CareerFields.isDegree(
        fields.passage.range, in: fields.passage, countsStays: context.section == .education)
  }
}
