import CVModel

/// The HTML of an e-mail, small enough that no client cuts it off.
struct MailBody {
  /// In bytes, as encoded in the message. Gmail hides what is beyond 102 KB or so.
  static let limit = 100_000
  /// From here on the owner should know how near it is.
  static let warning = 90_000
  /// Less than this is not worth another try.
  private static let slack = 2_000

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

  /// Looks where the size should be reached if all entries were alike, and in the middle between what
  /// fits and what does not, in turn.
  private func selection(
    of cv: CV, wholeSize: Int, report: inout Report
  ) throws(RenderingError) -> String {
    var unheard = Report()
    let cv = options.sections.applied(to: cv, report: &unheard)
    let places = cv.entriesByImportance
    var document = try self.document(cv, with: [], report: &unheard)
    var fits = (count: 0, size: Self.size(document))
    var tooMany = (count: places.count, size: wholeSize)
    guard fits.size <= Self.limit else {
      report.add(.size(wholeSize))
      return try self.document(cv, with: Set(places), report: &unheard)
    }
    var guessing = true
    while tooMany.count - fits.count > 1, Self.limit - fits.size > Self.slack {
      let step = max(1, (tooMany.size - fits.size) / (tooMany.count - fits.count))
      let guess = fits.count + (Self.limit - fits.size) / step
      let middle = (fits.count + tooMany.count) / 2
      let count = min(max(guessing ? guess : middle, fits.count + 1), tooMany.count - 1)
      let longer = try self.document(cv, with: Set(places.prefix(count)), report: &unheard)
      let size = Self.size(longer)
      if size > Self.limit {
        tooMany = (count, size)
      } else {
        (fits, document) = ((count, size), longer)
      }
      guessing.toggle()
    }
    report.add(.selection(fits.count, of: places.count))
    return document
  }

  private func document(
    _ cv: CV, with places: Set<EntryPlace>, report: inout Report
  ) throws(RenderingError) -> String {
    let words = Words.of(options.language ?? Language(tag: cv.language))
    return try renderer.document(
      cv.showing(places, saying: words.selection), options: options, report: &report)
  }

  private static func size(_ document: String) -> Int {
    TransferEncoding.quotedPrintable(document).utf8.count
  }
}

/// Where an entry stands in a CV.
private struct EntryPlace: Hashable {
  var section: Int
  var entry: Int
}

extension CV {
  /// What a reader would miss most comes first: all that is no publication, then the latest
  /// publications. Those without a year are not out yet.
  fileprivate var entriesByImportance: [EntryPlace] {
    let places = sections.indices.flatMap { section in
      sections[section].entries.indices.map { EntryPlace(section: section, entry: $0) }
    }
    return places.map { place -> (place: EntryPlace, year: Int) in
      let content = sections[place.section].entries[place.entry].content
      guard case .publication(let publication) = content else { return (place, Int.max) }
      return (place, publication.year ?? Int.max - 1)
    }
    .sorted { $0.year > $1.year }.map(\.place)
  }

  /// With these entries alone; a section that loses some begins with a line about it.
  fileprivate func showing(_ places: Set<EntryPlace>, saying line: (Int, Int) -> String) -> CV {
    var cv = self
    for section in sections.indices {
      let all = sections[section].entries
      let shown = all.indices.filter { places.contains(EntryPlace(section: section, entry: $0)) }
      guard shown.count < all.count else { continue }
      cv.sections[section].entries = shown.map { all[$0] }
      cv.sections[section].intro.insert(RichText(line(shown.count, all.count)), at: 0)
    }
    return cv
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
