import CVModel

extension CV {
  /// A relative link leads nowhere once the page is left: outputs print its words alone. One to a
  /// place on the same page is not missed in a CV.
  ///
  /// They have one cause and one cure: said once, at the first of them.
  func reportRelativeLinks(to report: inout Report) {
    let texts = summary + sections.flatMap(\.intro) + [jobMarketNote].compactMap { $0 }
    let elsewhere = texts.flatMap(\.targets) + contacts.compactMap(\.link)
    let all =
      sections.flatMap(\.entries).flatMap(\.placedTargets)
      + elsewhere.map { PlacedTarget(target: $0, line: nil) }
    let missed = all.filter { $0.target.leavesThePage }
    guard let first = missed.min(by: { ($0.line ?? .max) < ($1.line ?? .max) }) else { return }
    report.add(.relativeLinks(Set(missed.map(\.target)).count, first: first.target, first.line))
  }
}

private struct PlacedTarget {
  let target: LinkTarget
  let line: Int?
}

extension Entry {
  fileprivate var placedTargets: [PlacedTarget] {
    (links.map(\.target) + notes.flatMap(\.targets)).map {
      PlacedTarget(target: $0, line: lines.lowerBound)
    } + children.flatMap(\.placedTargets)
  }
}

extension LinkTarget {
  fileprivate var leavesThePage: Bool { isRelative && !description.hasPrefix("#") }
}

extension Diagnostic {
  fileprivate static func relativeLinks(
    _ count: Int, first: LinkTarget, _ line: Int?
  ) -> Diagnostic {
    let sentence =
      count == 1
      ? "The link to \(first) works on your site alone, so its words are printed without it; "
        + "--base-url ADDRESS-OF-THE-PAGE makes it whole."
      : "\(count) links work on your site alone, so their words are printed without them, first "
        + "the one to \(first); --base-url ADDRESS-OF-THE-PAGE makes them whole."
    return Diagnostic(
      .warning, code: "relative-link", sentence, line: line, quote: first.description)
  }
}
