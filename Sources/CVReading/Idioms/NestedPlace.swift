import CVModel

/// The place of a role or a degree nested below it, as the template academicpages has it:
///
///     * Summer 2015: Research Assistant
///       * Lakeside University
///       * Duties included: counting queues
enum NestedPlace {
  /// It names an institution, or is nothing but words with capitals; no label, no sentence.
  static func isPlace(_ item: PageItem) -> Bool {
    let fields = CareerFields(item.lines)
    let range = fields.passage.range
    let words = fields.passage.words(range)
    guard fields.dates == nil, !fields.hasRole, (1...14).contains(words.count),
      !range.contains(where: { fields.passage.scalars[$0].isColon }),
      !CareerFields.isDegree(range, in: fields.passage, countsStays: false),
      !Prose.isProse(range, in: fields.passage)
    else { return false }
    return fields.hasPlace
      || words.count <= 8
        && words.allSatisfy { word in
          fields.passage.scalars[word.range.lowerBound].isUppercase
            || NameShape.particles.contains(word.text) || ["of", "and", "for"].contains(word.text)
        }
  }
}
