public import CVModel

/// One field of an application form.
public struct FormField: Hashable, Sendable {
  /// What forms call it, or the page: "E-mail", "Publications".
  public let label: String
  /// To be pasted, without a line break at the end.
  public let text: String
}

extension PlainTextRenderer {
  /// What forms ask for one by one, as far as the page has it.
  ///
  /// Every text is that of the whole document at its place. A limit holds for each list.
  public func fields(
    of cv: CV, options: RenderingOptions, report: inout Report
  ) throws(RenderingError) -> [FormField] {
    var options = options
    options.date = nil
    let page = try page(of: cv, options: options, report: &report)
    return FormFields(page).all(report: &report)
  }
}

/// Prints the parts of a page one by one, each as the only section of a CV that has no owner.
private struct FormFields {
  private let page: TextPage
  private let labels: FormLabels
  private let words: Words
  /// The CV around every field.
  private let empty: CV
  /// How its text begins.
  private let opening: String

  init(_ page: TextPage) {
    self.page = page
    labels = FormLabels.of(page.language)
    words = Words.of(page.language)
    var empty = CV()
    empty.language = page.cv.language
    empty.legend = page.cv.legend
    self.empty = empty
    var ignored = Report()
    opening = page.text(of: empty, report: &ignored)
  }

  func all(report: inout Report) -> [FormField] {
    let cv = page.cv
    let second = cv.candidate.nativeName ?? ""
    var fields: [FormField?] = [
      field(labels.name, [RichText(cv.candidate.name ?? "")], &report),
      field(
        ASCIIText.isLatin(second) ? labels.latinName : labels.nativeName, [RichText(second)],
        &report),
    ]
    for contact in cv.contacts {
      let label = words.contacts[contact.kind] ?? labels.contact
      fields.append(field(label, [RichText(contact.formValue)], &report))
    }
    if let (entry, isCurrent) = cv.latestPosition {
      let label = isCurrent ? labels.currentPosition : labels.latestPosition
      fields.append(field(label, Section(.experience, [entry]), &report))
    }
    if let degree = cv.highestDegree {
      fields.append(field(labels.highestDegree, Section(.education, [degree]), &report))
    }
    fields.append(field(words.onTheJobMarket, [cv.jobMarketNote ?? RichText()], &report))
    fields.append(field(words.about, cv.summary, &report))
    for section in cv.sections {
      let title = section.title.withoutPictographs.plain
      fields.append(
        field(title.isEmpty ? words.kinds[section.kind] ?? "" : title, section, &report))
    }
    return fields.compactMap { $0 }
  }

  private func field(
    _ label: String, _ paragraphs: [RichText], _ report: inout Report
  ) -> FormField? {
    var section = Section(.other, [])
    section.intro = paragraphs
    return field(label, section, &report)
  }

  private func field(_ label: String, _ section: Section, _ report: inout Report) -> FormField? {
    var section = section
    section.title = RichText()
    var part = empty
    part.sections = [section]
    let text = fitting(part) ?? body(page.text(of: part, report: &report))
    guard !text.isEmpty else { return nil }
    let name = page.finished(RichText(label).withoutPictographs.plain, report: &report)
    return FormField(label: name.trimmed, text: text)
  }

  /// A list within the limit. What is no list stays whole: half of a name is of no use.
  private func fitting(_ part: CV) -> String? {
    guard let limit = page.options.text.limit, part.sections[0].entries.count > 1 else {
      return nil
    }
    var ignored = Report()
    return try? TextFitting(page: page.holding(part), limit: limit)
      .text(report: &ignored, body: body)
  }

  private func body(_ text: String) -> String {
    (text.hasPrefix(opening) ? String(text.dropFirst(opening.count)) : text).trimmed
  }
}

extension Section {
  fileprivate init(_ kind: Kind, _ entries: [Entry]) {
    self.init(kind, title: RichText(), lines: 1...1)
    self.entries = entries
  }
}

extension Contact {
  /// What a field of its kind takes: a whole address of the web, a bare one of mail.
  fileprivate var formValue: String {
    guard let link, let scheme = link.scheme, scheme.hasPrefix("http") else {
      return value.isEmpty ? text : value
    }
    return link.description
  }
}

extension String {
  /// Without line breaks at its ends.
  fileprivate var trimmed: String {
    var text = self[...]
    while text.first?.isNewline == true { text.removeFirst() }
    while text.last?.isNewline == true { text.removeLast() }
    return String(text)
  }
}
