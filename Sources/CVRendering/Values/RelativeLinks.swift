import CVModel

extension CV {
  /// A relative link leads nowhere once the page is left: outputs print its words alone. One to a
  /// place on the same page is not missed in a CV.
  func reportRelativeLinks(to report: inout Report) {
    for section in sections {
      for entry in section.entries { entry.reportRelativeLinks(to: &report) }
    }
    let texts = summary + sections.flatMap(\.intro) + [jobMarketNote].compactMap { $0 }
    for target in texts.flatMap(\.targets) + contacts.compactMap(\.link) where target.leavesThePage
    {
      report.add(.relativeLink(target, line: nil))
    }
  }
}

extension Entry {
  fileprivate func reportRelativeLinks(to report: inout Report) {
    let targets = links.map(\.target) + notes.flatMap(\.targets)
    for target in targets where target.leavesThePage {
      report.add(.relativeLink(target, line: lines.lowerBound))
    }
    for child in children { child.reportRelativeLinks(to: &report) }
  }
}

extension LinkTarget {
  fileprivate var leavesThePage: Bool { isRelative && !description.hasPrefix("#") }
}

extension Diagnostic {
  fileprivate static func relativeLink(_ target: LinkTarget, line: Int?) -> Diagnostic {
    Diagnostic(
      .warning, code: "relative-link",
      "The link to \(target) works on your site alone, so its words are printed without it; "
        + "write the whole address.",
      line: line, quote: target.description)
  }
}
