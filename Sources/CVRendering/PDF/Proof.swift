import CVModel

/// Compares what can be read in a PDF with the CV that it was made of.
struct Proof {
  /// The text of the PDF, read in more than one order: what stands beside a line comes before the
  /// line in one of them and after it in another.
  let readings: [String]
  /// Where its links lead.
  let links: Set<String>

  /// - Parameter cv: as printed: the sections that were chosen.
  func report(on cv: CV, options: RenderingOptions) -> Report {
    let values = CVValues<TextLayer>(cv, options: options)
    let record = values.value
    let furniture = Furniture(record)
    let pages = readings.map { furniture.removed(from: $0) }
    var asWritten = pages.map { ProofText($0) }
    var inLowerCase = pages.map { ProofText($0, ignoringCase: true) }
    var report = Report()
    let expectations = Expectation.all(of: record, printing: values.cv)
    for expected in expectations {
      let found =
        expected.ignoresCase
        ? missing(expected, in: &inLowerCase) : missing(expected, in: &asWritten)
      if let found { report.add(found) }
      for link in expected.links where !links.contains(link) {
        report.add(.lost(link, of: expected))
      }
    }
    addJoined(to: &report, known: expectations.map(\.words).joined())
    return report
  }

  /// The first words of the field that no reading has.
  private func missing(_ expected: Expectation, in readings: inout [ProofText]) -> Diagnostic? {
    for words in expected.legible {
      let wanted = ProofText(words, ignoringCase: expected.ignoresCase)
      if readings.indices.contains(where: { readings[$0].contains(wanted) }) { continue }
      return .differs(expected, words, found: readings.first.flatMap { $0.closest(to: wanted) })
    }
    return nil
  }

  /// Ligatures and soft hyphens, which are not what was written; what has no Unicode at all.
  private func addJoined(to report: inout Report, known: String) {
    let known = Set(known.unicodeScalars)
    let wrong = (readings.first ?? "").unicodeScalars.filter { scalar in
      switch scalar.value {
      case 0xFB00...0xFB06, 0xAD, 0xFFFD, 0xE000...0xF8FF: !known.contains(scalar)
      default: false
      }
    }
    guard let first = wrong.first else { return }
    report.add(
      Diagnostic(
        .warning, code: "text-layer",
        "The text of the PDF has \(first.codePoint), which the page has not: another font may help."
      ))
  }
}

extension Diagnostic {
  fileprivate static func differs(
    _ expected: Expectation, _ words: String, found: String?
  ) -> Diagnostic {
    let instead = found.map { "; its text has \"\($0)\"" } ?? ""
    return Diagnostic(
      .warning, code: "text-layer",
      "The \(expected.field) \"\(words.collapsed)\" cannot be read in the PDF\(instead).",
      line: expected.line)
  }

  fileprivate static func lost(_ link: String, of expected: Expectation) -> Diagnostic {
    Diagnostic(
      .warning, code: "text-layer",
      "The link of the \(expected.field) to \(link) is not in the PDF.", line: expected.line)
  }
}
