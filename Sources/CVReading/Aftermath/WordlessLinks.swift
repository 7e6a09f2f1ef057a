import CVModel
import Homepage

/// Links around an icon or a logo that says no word.
///
///     <a href="https://github.com/ada"><i class="fab fa-github"></i></a>
enum WordlessLinks {
  /// The lines that hold nothing else: a row of icons.
  static func lines(of blocks: [Block]) -> [Line] {
    blocks.flatMap(\.everyLine).filter { line in
      !line.text.plain.hasWords && line.text.runs.contains { $0.link != nil }
    }
  }

  /// Those that stand nowhere in the CV: there is nothing to print but their target.
  static func dropped(from page: Page, keptIn cv: CV) -> [Dropped] {
    let kept = Set(cv.everyTarget)
    return page.blocks.flatMap(\.everyLine).flatMap { line in
      line.text.runs.compactMap { run in
        guard let target = run.link, !target.isRelative, !run.text.hasWords, !kept.contains(target)
        else { return nil }
        return Dropped(
          target.description, reason: "link without words", lines: line.lines)
      }
    }
  }
}
