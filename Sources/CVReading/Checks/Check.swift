package import CVModel
package import Homepage

/// Looks for one thing that the owner of a page will want to mend before a committee reads the CV.
///
/// Each check is a file of its own; its two pages are its test and its entry in `docs/checks.md`.
package protocol Check: Sendable {
  /// A stable name in lower case with dashes, such as `paper-twice`.
  var code: String { get }
  var severity: Diagnostic.Severity { get }
  /// What is looked for and why it matters, in a sentence or two.
  var about: String { get }
  /// A page that it complains about.
  var wrong: String { get }
  /// The same page, mended.
  var right: String { get }

  func findings(in page: CheckedPage) -> [Finding]
}

/// What a check has to say: one sentence, with what is wrong and what to do.
package struct Finding: Hashable, Sendable {
  /// Printed as it stands: "The page has no place called #papers; its headings are #awards."
  package var message: String
  /// The line of the page, from 1.
  package var line: Int
  /// The words on that line that are meant.
  package var quote: String?

  init(_ message: String, line: Int, quote: String? = nil) {
    self.message = message
    self.line = line
    self.quote = quote
  }
}

/// The checks that come with cvmark, in the order of the documentation.
package enum Checks {
  /// What `cvmark check` runs; `ledger`, which every reading runs, is a part of it.
  package static let all: [any Check] =
    [
      CandidateMissing(), BoldElsewhere(), MarkUnexplained(), MarkUnused(),
      PaperTwice(), YearOfHeading(), OutOfOrder(), RankTwice(),
      DatesBackwards(), LinkWithoutTarget(), AnchorNowhere(), ComingSoon(),
      NameInTitle(), ScriptsMixed(), TitleCutShort(), BracketOpen(),
      UnknownSection(), LeftOut(), HeaderUnread(), TemplateTagUnfilled(),
    ] + ledger

  /// That nothing is lost: asked after every reading.
  static let ledger: [any Check] = [WordsLost(), LinksLost()]

  /// Everything that the checks find on a page and in the CV that was read from it.
  package static func run(on page: Page, _ cv: CV, into report: inout Report) {
    run(all, on: page, cv, into: &report)
  }

  static func run(
    _ checks: [any Check], on page: Page, _ cv: CV, into report: inout Report
  ) {
    let checked = CheckedPage(page: page, cv: cv)
    for check in checks {
      for finding in check.findings(in: checked) {
        report.add(
          Diagnostic(
            check.severity, code: check.code, finding.message, line: finding.line,
            quote: finding.quote))
      }
    }
  }
}
