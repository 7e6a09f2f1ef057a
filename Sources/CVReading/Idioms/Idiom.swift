import CVModel
import Homepage

/// One way in which people write an entry. Each lives in a file of its own with true examples and
/// has a golden of the same name.
protocol Idiom: Sendable {
  /// Its name in goldens and explanations.
  static var name: String { get }
  /// Understands the item, or leaves it to the next idiom.
  func read(_ item: PageItem, in context: ReadingContext) -> [Reading]?
}

/// What an idiom may know besides the item itself.
struct ReadingContext {
  var owner: Owner
  var section: Section.Kind
  var group: [RichText] = []

  /// How far the papers have come, if that is all a heading above them says: "Under review".
  var groupStatus: String? {
    group.reversed().lazy.compactMap { title in
      let words = title.plain.lowercased()
      guard words.split(separator: " ").count <= 5 else { return nil }
      return PublicationWords.headingStatus.first { words.mentions(anyOf: $0.phrases) }?
        .status
    }.first
  }

  /// The year that a heading above the entry gives: "2024".
  var groupYear: Int? {
    group.reversed().lazy.compactMap { title in
      let passage = Passage(title)
      return passage.wordCount(passage.range) <= 4
        ? YearReader.year(in: passage, passage.range) : nil
    }.first
  }
}

/// An entry as an idiom understood it.
struct Reading {
  var content: Entry.Content
  var links: [Link] = []
  var notes: [RichText] = []
  /// The lines that this entry accounts for.
  var lines: [Line]
  /// Where it stands, if that is not where the item stands.
  var span: ClosedRange<Int>?
  /// What is nested below it and shall be read as entries of its own.
  var children: [PageItem] = []
  /// The names of its author list and whether the page sets them off.
  var authors: [MarkedAuthor] = []
}

enum Idioms {
  /// The order is the precedence: the first that understands an item has it.
  static func all(for section: Section.Kind) -> [any Idiom] {
    switch section {
    case .publications: [CitationLines(), CitationSentence(), TitleLine()]
    case .education, .experience: [RolesAtPlace(), DegreeLine(), OfficeLine(), PositionLine()]
    case .awards: [ListedItem(.award)]
    case .service: [ListedItem(.service)]
    case .teaching: [ListedItem(.teaching)]
    case .talks: [ListedItem(.talk)]
    case .projects, .grants, .patents: [ListedItem(.project)]
    case .news: [ListedItem(.news)]
    case .skills, .interests, .students, .references, .contact, .about, .other: []
    }
  }
}
