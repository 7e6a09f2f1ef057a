import CVModel
import Homepage

/// The other spellings of the candidate's name that author lists use, in the order of the page.
enum Aliases {
  static func found(in cv: CV) -> [String] {
    let known = [cv.candidate.name, cv.candidate.nativeName].compactMap { $0 }
    var aliases: [String] = []
    for entry in cv.sections.flatMap(\.entries) {
      guard case .publication(let publication) = entry.content else { continue }
      for author in publication.authors
      where author.isCandidate && !known.contains(author.name) && !aliases.contains(author.name) {
        aliases.append(author.name)
      }
    }
    return aliases
  }
}

/// The language of the words that outputs add: Chinese if most section titles are.
enum Language {
  static func of(_ cv: CV) -> String {
    let titles = cv.sections.map { $0.title.plain }
    let chinese = titles.filter { $0.unicodeScalars.contains { $0.isHan } }.count
    return chinese * 2 > titles.count ? "zh" : "en"
  }
}

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

/// Words that were taken off the page and that some generators show: they count as dropped.
enum Unseen {
  private static let rules: Set<String> = [
    "unused footnote", "knitr chunk", "knitr", "LaTeX command",
  ]

  static func dropped(from page: Page) -> [Dropped] {
    page.removed.filter { rules.contains($0.rule) && $0.text.hasWords }
      .map { Dropped($0.text, reason: $0.rule, lines: $0.lines) }
  }
}

/// What the owner of the page should know after the reading.
enum ReadingDiagnostics {
  static func add(for cv: CV, into report: inout Report) {
    if cv.candidate.name == nil {
      report.add(
        Diagnostic(
          .warning, code: "no-candidate",
          "the page does not say whose it is; name the person with --name \"First Last\""))
    }
    for section in cv.sections
    where [.publications, .education, .experience].contains(section.kind) {
      for entry in section.entries {
        guard case .item(let item) = entry.content, item.kind == .other else { continue }
        report.add(
          Diagnostic(
            .note, code: "kept-as-other",
            "this was not understood as part of \"\(section.title.plain)\" and is kept as it stands",
            line: entry.lines.lowerBound, quote: entry.text.first?.plain))
      }
    }
  }
}
