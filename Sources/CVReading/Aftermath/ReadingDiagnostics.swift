import CVModel

/// What the owner of the page should know after the reading.
enum ReadingDiagnostics {
  static func add(for cv: CV, into report: inout Report) {
    if cv.candidate.name == nil {
      report.add(
        Diagnostic(
          .warning, code: "no-candidate",
          "The page does not say whose it is; name the person with --name \"First Last\"."))
    }
    for section in cv.sections {
      if section.kind == .news {
        report.add(
          Diagnostic(
            .note, code: "news-left-out",
            "\"\(section.title.plain)\" has no place in a CV and is left out; --with-news prints it.",
            line: section.lines.lowerBound))
      }
      for entry in section.entries { add(for: entry, of: section, into: &report) }
    }
  }

  /// In a list of papers or posts everything should have been understood; a paper that was not is
  /// worth a warning.
  private static func add(for entry: Entry, of section: Section, into report: inout Report) {
    guard [.publications, .education, .experience].contains(section.kind),
      case .item(let item) = entry.content, item.kind == .other
    else { return }
    report.add(
      Diagnostic(
        section.kind == .publications ? .warning : .note, code: "kept-as-other",
        "This was not understood as part of \"\(section.title.plain)\" and is kept as it stands.",
        line: entry.lines.lowerBound, quote: entry.text.first?.plain))
  }
}
