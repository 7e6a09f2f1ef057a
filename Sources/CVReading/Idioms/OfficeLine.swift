import CVModel
import Homepage

/// An office in a society or a committee among the positions: service, and no job.
///
///     - Secretary of the Guangzhou Chapter of the Circuits Society
///     - Member of the Specialised Committee on Affective Computing
struct OfficeLine: Idiom {
  static let name = "OfficeLine"

  func read(_ item: PageItem, in context: ReadingContext) -> [Reading]? {
    guard context.section == .experience, CareerFields(item.lines).dates == nil,
      let text = item.texts.first?.plain.lowercased(),
      Self.openings.contains(where: text.hasPrefix)
    else { return nil }
    return ListedItem(.service).read(item, in: context)
  }

  private static let openings = [
    "member", "senior member", "secretary", "vice chair", "vice-chair", "chair", "committee",
    "editor", "associate editor", "reviewer", "director of", "board", "president", "vice president",
    "委员", "理事", "会员",
  ]
}
