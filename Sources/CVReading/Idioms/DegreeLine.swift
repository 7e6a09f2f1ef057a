import CVModel
import Homepage

/// A degree with its institution, in any order, on one line or on several.
///
///     PhD, major in Computer Science
///     *Peking University 2020-Now*
///     - *2015.09 - 2019.06*, B.Sc. in Physics, University of X, supervised by Prof. Y
///     - Harbin Institute of Technology, PhD, 2018-2023
struct DegreeLine: Idiom {
  static let name = "DegreeLine"

  func read(_ item: PageItem, in context: ReadingContext) -> [Reading]? {
    var lines = item.lines
    var children = item.children
    if !Self.speaksOfDegree(lines), let degree = children.firstIndex(where: { Self.speaksOfDegree($0.lines) }) {
      lines = CareerFields.joined(item.lines, children[degree].lines)
      children.remove(at: degree)
    }
    guard Self.speaksOfDegree(lines) else { return nil }
    var fields = CareerFields(lines)
    guard !Self.isPosition(fields, context) else { return nil }
    fields.readDegree()
    var education = Education()
    education.degree = fields.head
    education.institution = fields.place
    education.location = fields.location
    education.advisor = fields.advisor
    education.thesis = fields.thesis
    education.dates = fields.dates
    guard education.degree != nil, education.institution != nil || education.dates != nil else {
      return nil
    }
    return [
      Reading(
        content: .education(education), links: fields.links, notes: fields.notes, lines: lines,
        children: children)
    ]
  }

  private static func speaksOfDegree(_ lines: [Line]) -> Bool {
    lines.contains { $0.text.plain.lowercased().mentions(anyOf: CareerWords.degree) }
  }

  /// "Research Assistant, Master's programme": a role outweighs a degree outside Education.
  private static func isPosition(_ fields: CareerFields, _ context: ReadingContext) -> Bool {
    guard context.section == .experience, let first = fields.pieces.first else { return false }
    let text = fields.passage.string(first).lowercased()
    return text.mentions(anyOf: CareerWords.role) && !text.mentions(anyOf: ["student", "candidate"])
  }
}
