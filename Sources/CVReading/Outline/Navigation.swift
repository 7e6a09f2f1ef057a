import CVModel

/// A row of links to other parts of the site: "Home | About | Publications", "[English | 中文]".
enum Navigation {
  static let reason = "navigation"

  /// Every word is a link, every link leads to a place of the same site, and the labels are short.
  static func isNavigation(_ item: PageItem) -> Bool {
    let passage = Passage(item.allLines)
    guard passage.hasWords(passage.range), passage.linkShare(in: passage.range) == 1 else {
      return false
    }
    let runs = passage.text.runs.filter { $0.link != nil && $0.text.hasWords }
    return runs.count > 1
      && runs.allSatisfy { run in
        run.link?.isRelative ?? false && run.text.unicodeScalars.count <= 24
      }
  }
}
