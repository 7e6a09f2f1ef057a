import CVModel

struct DatesBackwards: Check {
  let code = "dates-backwards"
  let severity = Diagnostic.Severity.warning
  let about = "A span of time that ends before it begins."
  let wrong = """
    # Ada Lin

    ## Education

    - Ph.D. in Meteorology, University of Oslo, 2021 - 2017
    """
  let right = """
    # Ada Lin

    ## Education

    - Ph.D. in Meteorology, University of Oslo, 2017 - 2021
    """

  func findings(in page: CheckedPage) -> [Finding] {
    page.cv.sections.flatMap(\.entries).flatMap(\.withDescendants).compactMap { entry in
      guard let dates = entry.content.dates, let start = dates.start,
        case .date(let end) = dates.end, end.isBefore(start)
      else { return nil }
      return Finding(
        "\(dates.written.quoted) ends before it begins.", line: entry.lines.lowerBound,
        quote: dates.written)
    }
  }
}

extension Entry.Content {
  fileprivate var dates: DateSpan? {
    switch self {
    case .publication: nil
    case .education(let education): education.dates
    case .position(let position): position.dates
    case .item(let item): item.dates
    }
  }
}

extension PartialDate {
  /// As far as both say: 2020 is not before May 2020.
  fileprivate func isBefore(_ other: PartialDate) -> Bool {
    let parts =
      [(year, other.year)]
      + [(month, other.month), (day, other.day)].prefix { $0 != nil && $1 != nil }
      .map { ($0 ?? 0, $1 ?? 0) }
    return parts.first { $0 != $1 }.map { $0 < $1 } ?? false
  }
}
