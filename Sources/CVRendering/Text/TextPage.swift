import CVModel

/// A CV on its way to plain text: made ready once, then printed whole or in part.
struct TextPage {
  /// Chosen sections, names that do not break, no homepages of co-authors.
  private(set) var cv: CV
  private(set) var options: RenderingOptions
  private let template: Template
  private let spelling: TextSpelling?

  init(
    _ cv: CV, options: RenderingOptions, template: Template, report: inout Report
  ) {
    var cv = options.sections.applied(to: cv, report: &report)
    cv.reportRelativeLinks(to: &report)
    self.options = options
    self.template = template
    spelling = options.text.isASCII ? TextSpelling(cv.candidate) : nil
    if let spelling {
      // "mu qian" is no help to those who cannot read 目前.
      self.options.language = .english
      cv = spelling.namesSpelled(in: cv, report: &report)
    }
    self.cv = cv.withoutHomepagesOfAuthors.withUnbrokenNames
  }

  /// The same page about other entries.
  func holding(_ cv: CV) -> TextPage {
    var page = self
    page.cv = cv
    return page
  }

  var language: Language { options.language ?? Language(tag: cv.language) }

  /// The finished text of `part`, which is this page's CV or some of it.
  ///
  /// - Parameter closing: a line that stands at the end by itself.
  func text(of part: CV, closing: String = "", report: inout Report) -> String {
    var document = template.unfinished(CVValues<PlainText>(part, options: options).value)
    if !closing.isEmpty { document += "\n\n" + closing }
    return finished(document, report: &report)
  }

  /// Spelled, flowed and without what a form cannot take, as the options want it.
  func finished(_ document: String, report: inout Report) -> String {
    // A separator begins a line rather than ends one.
    let joined = document.replacing(" · ", with: " ·\u{A0}")
    let spelled = spelling?.spelled(joined, report: &report) ?? joined
    let lines = PlainText.tidied(spelled)
    return PlainText.withPlainSpaces(options.text.profile == .mail ? Flowed.text(lines) : lines)
  }
}

extension CV {
  /// A link from an author's name leads to a person, not to the paper, and a form has no place for
  /// it. HTML and PDF have it on the name.
  fileprivate var withoutHomepagesOfAuthors: CV {
    mappingEntries { entry in
      guard case .publication(let publication) = entry.content else { return }
      let names = publication.authors.map { Self.key($0.name) }
      entry.links.removeAll { names.contains(Self.key($0.label)) }
    }
  }

  private static func key(_ name: String) -> String {
    name.lowercased().filter { $0.isLetter || $0.isNumber }
  }

  /// With no-break spaces in the names of authors, as far as a name fits a line.
  fileprivate var withUnbrokenNames: CV {
    mappingEntries { entry in
      guard case .publication(var publication) = entry.content else { return }
      for index in publication.authors.indices {
        let name = publication.authors[index].name
        guard DisplayWidth.of(name) < Flowed.columns - 10 else { continue }
        publication.authors[index].name = String(name.map { $0 == " " ? "\u{A0}" : $0 })
      }
      entry.content = .publication(publication)
    }
  }

  /// With every entry changed, nested ones first.
  func mappingEntries(_ change: (inout Entry) -> Void) -> CV {
    var cv = self
    for section in cv.sections.indices {
      for entry in cv.sections[section].entries.indices {
        cv.sections[section].entries[entry].changeAll(change)
      }
    }
    return cv
  }
}

extension Entry {
  fileprivate mutating func changeAll(_ change: (inout Entry) -> Void) {
    for index in children.indices { children[index].changeAll(change) }
    change(&self)
  }
}
