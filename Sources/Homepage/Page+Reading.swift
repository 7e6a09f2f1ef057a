public import CVModel

extension Page {
  /// Reads a page; whatever it holds, this never fails.
  public init(reading source: Source, into report: inout Report) {
    self.init()
    var draft = Draft(source.text)
    frontMatter = draft.takeFrontMatter()
    for rule in Draft.rules { rule.apply(&draft) }
    report.add(draft.report)

    var builder = PageBuilder(report: report)
    let (events, buttons) = Buttons.takenOff(events(inHTML: html(fromMarkdown: draft.bytes)))
    for event in events { builder.read(event) }
    blocks = builder.finish()
    report = builder.report
    anchors = builder.anchors
    emptyLinks = builder.emptyLinks
    removed = (draft.removed + buttons + builder.removed).enumerated().sorted {
      ($0.element.lines.lowerBound, $0.offset) < ($1.element.lines.lowerBound, $1.offset)
    }.map(\.element)
  }
}
