import CVModel
import Homepage

@testable import CVReading

/// A CV as text: one line a field, the idiom that read an entry before its lines, `«»` around the
/// candidate, `!` before what the owner should know.
func dump(_ reading: PageReading) -> String {
  let cv = reading.cv
  var lines = opening(of: cv)
  for section in cv.sections {
    lines += ["", "## \(section.kind.rawValue): \(section.title.plain)"]
    lines += section.intro.map { "intro: " + $0.plain }
    lines += section.legend.meanings.map { "legend: \($0.mark) = \($0.meaning)" }
    var group: [RichText] = []
    for entry in section.entries {
      if entry.group != group {
        lines.append("[\(entry.group.map(\.plain).joined(separator: " > "))]")
      }
      group = entry.group
      lines += dump(entry, readBy: idiom(of: entry, in: section, on: reading.page))
    }
  }
  lines += reading.report.diagnostics.map {
    "! " + ($0.line.map { "\($0): " } ?? "") + "\($0.severity) \($0.code)"
  }
  return lines.map { $0 + "\n" }.joined()
}

private func opening(of cv: CV) -> [String] {
  let fields: [(String, [String?])] = [
    ("name", [cv.candidate.name]),
    ("native", [cv.candidate.nativeName]),
    ("alias", cv.candidate.aliases),
    ("title", [cv.pageTitle == cv.candidate.name ? nil : cv.pageTitle]),
    ("contact", cv.contacts.map { "\($0.kind.rawValue) \($0.value)" }),
    ("seeks work", [cv.jobMarketNote?.plain]),
    ("summary", cv.summary.map(\.plain)),
    ("legend", cv.legend.meanings.map { "\($0.mark) = \($0.meaning)" }),
    ("updated", [cv.lastUpdated?.description]),
    ("dropped", cv.dropped.map { "\($0.text) (\($0.reason), \(written($0.lines)))" }),
  ]
  return table(fields, indent: "")
}

private func dump(_ entry: Entry, readBy idiom: String?, indent: String = "") -> [String] {
  var lines = [indent + (idiom ?? "kept") + ", " + written(entry.lines)]
  lines += table(fields(of: entry.content), indent: indent + "  ")
  lines += table(
    [
      ("link", entry.links.map { "\($0.label) <\($0.target)>" }),
      ("note", entry.notes.map(\.plain)),
    ], indent: indent + "  ")
  for child in entry.children { lines += dump(child, readBy: "child", indent: indent + "  ") }
  return lines
}

private func fields(of content: Entry.Content) -> [(String, [String?])] {
  switch content {
  case .publication(let paper):
    let etAl = paper.etAl ? ["et al."] : []
    return [
      ("title", [paper.title.plain]),
      (paper.authorsOmitCandidate ? "with" : "authors", [list(paper.authors.map(written) + etAl)]),
      ("venue", paper.venues.map(\.plain)),
      ("year", [paper.year.map(String.init)]),
      ("rank", paper.ranks),
      ("status", [paper.status]),
      ("award", [paper.award?.plain]),
      ("details", [paper.details?.plain]),
    ]
  case .education(let degree):
    return [
      ("degree", [degree.degree?.plain]), ("institution", [degree.institution?.plain]),
      ("location", [degree.location?.plain]), ("advisor", [degree.advisor?.plain]),
      ("thesis", [degree.thesis?.plain]), ("dates", [degree.dates.map(written)]),
    ]
  case .position(let position):
    return [
      ("role", [position.role?.plain]), ("organization", [position.organization?.plain]),
      ("location", [position.location?.plain]), ("dates", [position.dates.map(written)]),
    ]
  case .item(let item):
    return [(item.kind.rawValue, [item.title.plain]), ("dates", [item.dates.map(written)])]
  }
}

/// `2016 - 2020-06`, `2019 - present`; one date stands alone.
func written(_ dates: DateSpan) -> String {
  let end =
    switch dates.end {
    case .date(let date): date.description
    case .present: "present"
    case nil: ""
    }
  return dates.start.map { "\($0) - \(end)" } ?? end
}

private func written(_ author: Author) -> String {
  (author.isCandidate ? "«\(author.name)»" : author.name) + author.marks
}

private func written(_ lines: ClosedRange<Int>) -> String {
  lines.count == 1 ? "\(lines.lowerBound)" : "\(lines.lowerBound)-\(lines.upperBound)"
}

private func list(_ names: [String]) -> String? {
  names.isEmpty ? nil : names.joined(separator: ", ")
}

private func table(_ fields: [(name: String, values: [String?])], indent: String) -> [String] {
  fields.flatMap { field in
    field.values.compactMap { $0 }.map { "\(indent)\(field.name): \($0)" }
  }
}
