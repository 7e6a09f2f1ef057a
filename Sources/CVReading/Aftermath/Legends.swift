import CVModel

/// Legends stand in intros, under author lists, in notes and in headings.
enum Legends {
  static func collect(into cv: inout CV) {
    for index in cv.sections.indices where cv.sections[index].kind == .publications {
      var own = Legend()
      let section = cv.sections[index]
      for text in [section.title] + section.intro + section.entries.flatMap(\.group) {
        LegendReader.read(text, into: &own)
      }
      for text in section.entries.flatMap(\.notes) { LegendReader.read(text, into: &own) }
      for entry in section.entries {
        if case .item = entry.content { entry.text.forEach { LegendReader.read($0, into: &own) } }
      }
      for meaning in own.meanings {
        if cv.legend[meaning.mark] ?? meaning.meaning == meaning.meaning {
          cv.legend.add(meaning.mark, meaning.meaning)
        } else {
          cv.sections[index].legend.add(meaning.mark, meaning.meaning)
        }
      }
    }
  }
}
