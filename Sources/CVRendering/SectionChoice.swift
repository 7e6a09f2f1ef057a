public import CVModel

/// Which sections of a CV are printed, by kind ("publications") or by title ("Selected Papers").
///
/// Name, contacts and the note about the job market are always there.
public struct SectionChoice: Hashable, Sendable {
  /// These alone; nil: all but the news.
  public var only: [String]?
  /// All but these.
  public var omitted: [String] = []
  /// The news as well, which are no part of a CV.
  public var withNews = false

  /// All sections but the news.
  public init() {}

  /// The CV without what is not wanted. A name that is asked for and that no section has is reported.
  public func applied(to cv: CV, report: inout Report) -> CV {
    let own = names(of: cv)
    let kinds = Set(Section.Kind.allCases.map(\.rawValue))
    for name in only ?? [] where !own.contains(Self.key(name)) {
      report.add(.noSection(name, in: cv))
    }
    // What is to be left out of every page need not be on this one.
    for name in omitted where !own.union(kinds).contains(Self.key(name)) {
      report.add(.noSection(name, in: cv))
    }
    var cv = cv
    cv.sections = cv.sections.filter { section in
      let isNews = section.kind == .news && !withNews
      return isWanted(Self.keys(of: section), unlessNamed: !isNews)
    }
    if !isWanted([Section.Kind.about.rawValue], unlessNamed: true) { cv.summary = [] }
    return cv
  }

  private func isWanted(_ keys: [String], unlessNamed: Bool) -> Bool {
    let isNamed: ([String]) -> Bool = { $0.contains { keys.contains(Self.key($0)) } }
    return (only.map(isNamed) ?? unlessNamed) && !isNamed(omitted)
  }

  private func names(of cv: CV) -> Set<String> {
    Set(
      cv.sections.flatMap(Self.keys) + (cv.summary.isEmpty ? [] : [Section.Kind.about.rawValue]))
  }

  private static func keys(of section: Section) -> [String] {
    [section.kind.rawValue, key(section.title.withoutPictographs.plain)]
  }

  private static func key(_ name: String) -> String {
    name.lowercased().split { $0.isWhitespace }.joined(separator: " ")
  }
}

extension Diagnostic {
  fileprivate static func noSection(_ name: String, in cv: CV) -> Diagnostic {
    let titles = cv.sections.map { section in
      let title = section.title.withoutPictographs.plain
      return title.isEmpty ? section.kind.rawValue : title
    }
    let list = titles.isEmpty ? "none at all" : titles.joined(separator: ", ")
    return Diagnostic(
      .warning, code: "no-such-section",
      "The page has no section \"\(name)\"; it has \(list).")
  }
}
