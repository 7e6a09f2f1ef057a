import CVModel

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
