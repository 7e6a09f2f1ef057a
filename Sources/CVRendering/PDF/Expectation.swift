import CVModel

/// What the PDF has to say, one for each field.
struct Expectation: Hashable, Sendable {
  /// What the field is called in a sentence: "title".
  let field: String
  /// Of the page, where the entry begins.
  let line: Int?
  let words: String
  /// Where its words lead.
  let links: [String]
  /// A theme may set headings in capitals.
  var ignoresCase = false

  /// The whole CV, as the templates get it.
  ///
  /// - Parameter record: the values of `cv`, which itself knows the lines.
  static func all(of record: TextValue, printing cv: CV) -> [Expectation] {
    let sections = zip(record.list("sections"), cv.sections)
    return [
      record.field("name", of: "name"), record.field("native name", of: "nativeName"),
      record.field("credentials", of: "credentials"),
      record.field("job-market note", of: "note"),
    ] + record.list("contacts").map { contact($0) }
      + record.list("summary").map { $0.field("summary", of: "text") }
      + sections.flatMap { all(of: $0, lines: $1.entries.map(\.lines.lowerBound)) }
  }

  private static func all(of section: TextValue, lines: [Int]) -> [Expectation] {
    let opening =
      [section.field("section title", of: "title", ignoresCase: true)]
      + section.list("intro").map { $0.field("introduction", of: "text") }
      + section.list("legend").map { $0.field("legend", of: "mark", "meaning") }
    let groups = section.list("groups")
    let headings = groups.flatMap { group in
      group.list("headings").map { $0.field("heading", of: "text", ignoresCase: true) }
        + [group.field("year", of: "year")]
    }
    return opening + headings
      + zip(groups.flatMap { $0.list("entries") }, lines).flatMap { entry($0, line: $1) }
  }

  private static func contact(_ contact: TextValue) -> Expectation {
    contact.field("contact", of: "text", "printedURL", links: [contact.words("url")])
  }

  private static func entry(_ entry: TextValue, line: Int) -> [Expectation] {
    let fields: [(field: String, name: String)] = [
      ("title", "title"), ("date", "dates"), ("place", "place"), ("location", "location"),
      ("award", "award"), ("year", "newYear"),
    ]
    let children = entry.list("children").flatMap { child in
      [child.field("nested title", of: "title", line: line)]
        + [child.field("nested date", of: "dates", line: line)]
        + child.list("more").map { $0.field("nested text", of: "text", line: line) }
        + links(of: child, line: line)
    }
    return fields.map { entry.field($0.field, of: $0.name, line: line) }
      + [authors(of: entry, line: line)]
      + entry.list("facts").map { $0.field($0.fact, of: "text", line: line) }
      + entry.list("remarks").map { $0.field("remark", of: "text", line: line) }
      + entry.list("notes").map { $0.field("note", of: "text", line: line) }
      + links(of: entry, line: line) + children
  }

  private static func links(of entry: TextValue, line: Int) -> [Expectation] {
    entry.list("links").map { link in
      let label = link.flag("isUnlabelled") ? "" : link.words("label")
      return Expectation(
        field: "link", line: line, words: label,
        links: [link.words("url")].filter { !$0.isEmpty })
    }
  }

  /// With their marks, as the templates write them.
  private static func authors(of entry: TextValue, line: Int) -> Expectation {
    let names = entry.list("authors").map { $0.words("name") + $0.words("marks") }
    let etAl = [entry.words("etAl")].filter { !$0.isEmpty }
    let with = entry.flag("omitsCandidate") && !names.isEmpty ? entry.words("with") + " " : ""
    return Expectation(
      field: "author list", line: line, words: with + (names + etAl).joined(separator: ", "),
      links: [])
  }
}

extension Expectation {
  /// The words as far as a reader can know their order: around mathematics, and each alone where
  /// some run from right to left, since readers disagree about the brackets and stops among them.
  var legible: [String] {
    words.split(separator: TextLayer.formula).flatMap { part in
      part.unicodeScalars.contains(where: \.isRightToLeft)
        ? part.split { !$0.isLetter && !$0.isNumber }.map(String.init) : [String(part)]
    }
  }
}

extension Unicode.Scalar {
  /// Hebrew, Arabic and their neighbours.
  fileprivate var isRightToLeft: Bool {
    (0x590...0x8FF).contains(value) || (0xFB1D...0xFDFF).contains(value)
      || (0xFE70...0xFEFE).contains(value)
  }
}
