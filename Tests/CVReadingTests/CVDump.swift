import CVModel
import Homepage

@testable import CVReading

/// A CV as text: one line a field, the idiom that read an entry before its lines, `«»` around the
/// candidate, `!` before what the owner should know.
func dump(_ reading: PageReading) -> String {
  let cv = reading.cv
  var lines = opening(of: cv, withLines: true)
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
      let idiom = idiom(of: entry, in: section, on: reading.page) ?? "kept"
      lines += ["\(idiom), \(written(entry.lines))"] + said(by: entry)
    }
  }
  lines += reading.report.diagnostics.map {
    "! " + ($0.line.map { "\($0): " } ?? "") + "\($0.severity) \($0.code)"
  }
  return lines.map { $0 + "\n" }.joined()
}

/// The same without line numbers, each section with its entries in the order of their words.
func meaning(of cv: CV) -> [String] {
  opening(of: cv, withLines: false)
    + cv.sections.flatMap { section in
      let entries = section.entries.map { entry in
        (entry.group.map(\.plain) + said(by: entry)).joined(separator: "\n")
      }
      return ["## \(section.kind.rawValue): \(section.title.plain)"]
        + section.intro.map(\.plain) + entries.sorted()
    }
}

private func opening(of cv: CV, withLines: Bool) -> [String] {
  func place(_ lines: ClosedRange<Int>) -> String { withLines ? ", \(written(lines))" : "" }
  let contacts = cv.contacts.map { "\($0.kind.rawValue) \($0.value)" }
  let fields: [(String, [String?])] = [
    ("name", [cv.candidate.name]),
    ("native", [cv.candidate.nativeName]),
    ("credentials", [cv.candidate.credentials]),
    ("alias", withLines ? cv.candidate.aliases : cv.candidate.aliases.sorted()),
    ("title", [cv.pageTitle == cv.candidate.name ? nil : cv.pageTitle]),
    ("contact", withLines ? contacts : contacts.sorted()),
    ("seeks work", [cv.jobMarketNote?.plain]),
    ("summary", cv.summary.map(\.plain)),
    ("legend", cv.legend.meanings.map { "\($0.mark) = \($0.meaning)" }),
    ("updated", [cv.lastUpdated?.description]),
    ("dropped", cv.dropped.map { "\($0.text) (\($0.reason)\(place($0.lines)))" }),
  ]
  return table(fields, indent: "")
}

private func said(by entry: Entry, indent: String = "  ") -> [String] {
  let lines = table(
    fields(of: entry.content) + [
      ("link", entry.links.map { "\($0.label) <\($0.target)>" }),
      ("note", entry.notes.map(\.plain)),
    ], indent: indent)
  return lines + entry.children.flatMap { [indent + "child"] + said(by: $0, indent: indent + "  ") }
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
