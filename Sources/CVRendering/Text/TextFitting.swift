import CVModel

/// Text that fits a limit: whole entries go, the least important first, until it does.
struct TextFitting {
  let page: TextPage
  let limit: TextLimit

  /// `body` takes out of the whole text what is counted and printed; all of it if not told.
  func text(
    report: inout Report, body: (String) -> String = { $0 }
  ) throws(RenderingError) -> String {
    var importance = Importance(of: page.cv)
    func length(without count: Int) -> Int {
      var ignored = Report()
      return limit.unit.count(body(text(importance, without: count, report: &ignored)))
    }
    // The line about what is left out grows while the text shrinks, but never as fast as it.
    var gone = importance.fewest { length(without: $0) <= limit.count }
    var room = limit.count - length(without: gone)
    // Behind a part that is too long there may be room for shorter ones.
    for index in (0..<max(0, gone - 1)).reversed() {
      guard limit.unit.count(importance.shortest(index)) <= room else { continue }
      let whole = importance
      importance.keep(index, of: gone)
      let left = limit.count - length(without: gone - 1)
      if left >= 0 { (gone, room) = (gone - 1, left) } else { importance = whole }
    }
    let result = body(text(importance, without: gone, report: &report))
    guard isFitting(result) else { throw .limit(message: tooLong(result)) }
    report.add(.counted(result, limit: limit))
    return result
  }

  private func isFitting(_ text: String) -> Bool { limit.unit.count(text) <= limit.count }

  private func text(_ importance: Importance, without count: Int, report: inout Report) -> String {
    let leftOut = importance.kinds(of: count)
    return page.text(
      of: importance.cv(without: count),
      closing: leftOut.isEmpty ? "" : LeftOut.line(leftOut, in: page.language), report: &report)
  }

  private func tooLong(_ shortest: String) -> String {
    "The text does not fit \(limit.count) \(limit.unit.noun): \(limit.unit.count(shortest)) are needed "
      + "for name, contacts, the note about the job market and a line that says what is left out."
  }
}

extension Diagnostic {
  fileprivate static func counted(_ text: String, limit: TextLimit) -> Diagnostic {
    let counts = TextLimit.Unit.allCases.map { "\($0.count(text)) \($0.noun)" }
    return Diagnostic(
      .note, code: "text-length",
      "The text is \(counts.joined(separator: ", ")); "
        + "the limit is \(limit.count) \(limit.unit.noun).")
  }
}
