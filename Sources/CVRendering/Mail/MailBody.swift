import CVModel

/// The HTML of an e-mail, small enough that no client cuts it off.
struct MailBody {
  /// In bytes, as encoded in the message. Gmail hides what is beyond 102 KB or so.
  static let limit = 100_000
  /// From here on the owner should know how near it is.
  static let warning = 90_000

  let renderer: TemplateRenderer<MailHTML>
  let options: RenderingOptions

  /// All of the CV; if that is too much, as many of its entries as fit, each whole, and a line that
  /// says where the others are.
  func html(_ cv: CV, report: inout Report) throws(RenderingError) -> String {
    let whole = try renderer.document(cv, options: options, report: &report)
    let size = Self.size(whole)
    guard size > Self.limit else {
      if size > Self.warning { report.add(.size(size)) }
      return whole
    }
    return try selection(of: cv, wholeSize: size, report: &report)
  }

  /// Prose stays, and publications go before what is short, since they are what makes it too long.
  private func selection(
    of cv: CV, wholeSize: Int, report: inout Report
  ) throws(RenderingError) -> String {
    var unheard = Report()
    let cv = options.sections.applied(to: cv, report: &unheard)
    let importance = Importance(of: cv).publicationsFirst
    let words = Words.of(options.language ?? Language(tag: cv.language))
    let document = { (count: Int) throws(RenderingError) -> String in
      var unheard = Report()
      let part = importance.cv(without: count, saying: words.selection)
      return try renderer.document(part, options: options, report: &unheard)
    }
    let gone = try importance.fewest { (count) throws(RenderingError) in
      Self.size(try document(count)) <= Self.limit
    }
    let shortest = try document(gone)
    guard Self.size(shortest) <= Self.limit else {
      report.add(.size(wholeSize))
      return try document(0)
    }
    let all = importance.parts.count
    report.add(.selection(all - gone, of: all))
    return shortest
  }

  private static func size(_ document: String) -> Int {
    TransferEncoding.quotedPrintable(document).utf8.count
  }
}

extension Diagnostic {
  fileprivate static func size(_ size: Int) -> Diagnostic {
    Diagnostic(
      .warning, code: "mail-size",
      "The HTML of the e-mail has \(size) bytes; Gmail hides what is beyond "
        + "\(MailBody.limit). --omit leaves sections out.")
  }

  fileprivate static func selection(_ shown: Int, of all: Int) -> Diagnostic {
    Diagnostic(
      .warning, code: "mail-selection",
      "The HTML of the e-mail shows \(shown) of \(all) entries and says so, since Gmail hides what is "
        + "beyond \(MailBody.limit) bytes; its text and the attached PDF have all.")
  }
}
