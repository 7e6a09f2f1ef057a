import CVModel
import Homepage

struct LinksLost: Check {
  let code = "link-lost"
  let severity = Diagnostic.Severity.error
  let about = """
    A link of the page that stands nowhere in the CV and that no rule left out. That is a mistake \
    of cvmark: please report it with the line.
    """
  // No page is known that loses a link.
  let wrong = ""
  let right = """
    # Ada Lin

    ## Awards

    - [Prize for Patience](https://example.org/prize), 2024
    """

  func findings(in page: CheckedPage) -> [Finding] {
    let kept = Set(page.cv.everyTarget)
    let leftOut = page.cv.dropped.map(\.lines)
    return page.lines.flatMap { line in
      line.text.runs.compactMap { run -> Finding? in
        guard let target = run.link, !target.isRelative, !kept.contains(target),
          !page.cv.contacts.contains(where: { $0.mends(target, on: line.number) }),
          !leftOut.contains(where: { $0.contains(line.number) })
        else { return nil }
        return Finding(
          "The CV lacks the link to \(target); please report this line.", line: line.number,
          quote: target.description)
      }
    }
  }
}

extension Contact {
  /// A torn address, `ada@example.o<sup>rg</sup>` or `mailto:ada@example.org<>`, was read as it was
  /// meant.
  fileprivate func mends(_ target: LinkTarget, on line: Int) -> Bool {
    guard kind == .email, lines?.contains(line) == true,
      target.description.hasPrefix("mailto:")
    else { return false }
    let address = target.description.dropFirst("mailto:".count).lowercased()
    return address.hasPrefix(value.lowercased()) || value.lowercased().hasPrefix(address)
  }
}

extension CV {
  /// Where the links of the CV lead, its contacts included.
  var everyTarget: [LinkTarget] {
    let texts =
      [jobMarketNote].compactMap { $0 } + summary
      + sections.flatMap { section in
        [section.title] + section.intro + section.entries.flatMap(\.group)
          + section.entries.flatMap(\.wholeText)
      }
    return contacts.compactMap(\.link) + texts.flatMap(\.runs).compactMap(\.link)
      + sections.flatMap(\.entries).flatMap(\.withDescendants).flatMap { $0.links.map(\.target) }
  }
}
