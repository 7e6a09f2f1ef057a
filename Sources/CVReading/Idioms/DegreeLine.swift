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
    if !speaksOfDegree(lines, context),
      let degree = children.firstIndex(where: { speaksOfDegree($0.lines, context) })
    {
      lines = CareerFields.joined(item.lines, children[degree].lines)
      children.replaceSubrange(degree...degree, with: children[degree].children)
    }
    guard speaksOfDegree(lines, context) else { return nil }
    var fields = CareerFields(lines)
    if !fields.hasPlace, let first = children.first, NestedPlace.isPlace(first) {
      lines = CareerFields.joined(lines, first.lines)
      children.replaceSubrange(0...0, with: first.children)
      fields = CareerFields(lines)
    }
    guard context.section != .experience || !fields.hasRole else { return nil }
    fields.readDegree(countsStays: context.section == .education)
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

  private func speaksOfDegree(_ lines: [Line], _ context: ReadingContext) -> Bool {
    let passage = Passage(lines)
    return passage.lines(passage.range).contains {
      CareerFields.isDegree($0, in: passage, countsStays: context.section == .education)
    }
  }
}
