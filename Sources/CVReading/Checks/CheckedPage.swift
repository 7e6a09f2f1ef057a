package import CVModel
package import Homepage

/// A page and what was read from it, with the views of it that checks ask for.
package struct CheckedPage: Sendable {
  /// Where findings take their lines and words from.
  package let page: Page
  /// What `CVReader` read from `page`.
  package let cv: CV

  /// `cv` must have been read from `page`: else words of the page count as lost.
  package init(page: Page, cv: CV) {
    self.page = page
    self.cv = cv
  }

  /// A paper, and where it stands.
  struct Paper: Sendable {
    var publication: Publication
    var entry: Entry
    var section: Section

    var line: Int { entry.lines.lowerBound }
    var title: String { publication.title.plain }
  }

  var papers: [Paper] {
    cv.sections.flatMap { section in
      section.entries.flatMap(\.withDescendants).compactMap { entry in
        guard case .publication(let publication) = entry.content else { return nil }
        return Paper(publication: publication, entry: entry, section: section)
      }
    }
  }

  /// Words that a CV leaves out. The title of a page is mostly the name, which heads the CV.
  var leftOut: [Dropped] {
    cv.dropped.filter { piece in
      piece.text != cv.candidate.name && piece.text.contains { $0.isLetter || $0.isNumber }
    }
  }

  /// What a visitor sees of a line; what stands for a picture is seen by nobody, and parts words.
  static func seen(_ line: Line) -> String {
    line.text.runs.map { $0.style.contains(.imageText) ? " " : $0.text }.joined()
  }

  /// Every line of the page that a visitor sees.
  var lines: [Line] { page.blocks.flatMap(\.everyLine) }

  /// The same lines, those of one heading or paragraph together.
  var texts: [[Line]] { page.blocks.flatMap(\.everyText) }
}

extension Block {
  /// The lines of this block and of all that it holds. Pages nest 256 levels at most.
  var everyLine: [Line] { everyText.flatMap(\.self) }

  var everyText: [[Line]] {
    switch content {
    case .heading(_, let lines), .paragraph(let lines), .code(let lines): [lines]
    case .rule: []
    case .list(_, let items): items.flatMap { $0.flatMap(\.everyText) }
    case .table(let rows): rows.flatMap { $0.flatMap { $0.flatMap(\.everyText) } }
    case .quote(let blocks), .box(let blocks): blocks.flatMap(\.everyText)
    }
  }
}

extension String {
  /// Letters and digits in lower case, to compare titles and venues by.
  var lettersAndDigits: String {
    String(String.UnicodeScalarView(lowercased().unicodeScalars.filter { $0.isWordCharacter }))
  }

  /// In quotes, cut to a length that fits a sentence.
  var quoted: String {
    let words = split { $0.isWhitespace }.joined(separator: " ")
    return words.count > 60 ? "\"\(words.prefix(57))...\"" : "\"\(words)\""
  }
}

extension Unicode.Scalar {
  fileprivate var isWordCharacter: Bool {
    properties.isAlphabetic || properties.numericType != nil
  }
}
