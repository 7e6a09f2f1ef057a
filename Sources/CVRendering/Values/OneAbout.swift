import CVModel

extension CV {
  /// What stands before the first section is printed under "About". Where that section is the page's
  /// own "About me", both stand under its title.
  var withOneAbout: CV {
    guard let about = sections.first, about.kind == .about else { return self }
    var cv = self
    let line = about.lines.lowerBound
    cv.sections[0].entries.insert(
      contentsOf: summary.map {
        Entry(.item(Item(.other, title: $0)), text: [$0], lines: line...line)
      }, at: 0)
    cv.summary = []
    return cv
  }
}
