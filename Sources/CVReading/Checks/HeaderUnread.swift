import CVModel
import Homepage

struct HeaderUnread: Check {
  let code = "header-unread"
  let severity = Diagnostic.Severity.note
  let about = """
    A sentence in the front matter of which the CV has nothing: whether a visitor sees it depends \
    on the theme of the page. Write it into the text to have it printed.
    """
  let wrong = """
    ---
    title: Ada Lin
    motto: Measure the rain before it falls
    ---

    I count drops.
    """
  let right = """
    ---
    title: Ada Lin
    ---

    I count drops, and measure the rain before it falls.
    """

  func findings(in page: CheckedPage) -> [Finding] {
    let printed = Set(page.cv.everyText.flatMap(Coverage.words))
    return page.page.frontMatter.fields.flatMap { field in
      Self.sentences(field.value, key: field.key).compactMap { text in
        let words = Coverage.words(of: text)
        guard words.count > 3, !printed.isSuperset(of: words) else { return nil }
        return Finding(
          "The CV has nothing of \(text.quoted) under \"\(field.key)\"; write it into the text of "
            + "the page if it belongs there.", line: field.line, quote: field.key)
      }
    }
  }

  private static func sentences(_ value: FrontMatter.Value, key: String) -> [String] {
    guard !settings.contains(key.lowercased()) else { return [] }
    return switch value {
    case .scalar(let text): text.contains(where: isOfMachine) ? [] : [text]
    case .list(let values): values.flatMap { sentences($0, key: key) }
    case .map(let fields): fields.flatMap { sentences($0.value, key: $0.key) }
    }
  }

  /// Addresses, code, and what other programs set.
  private static func isOfMachine(_ character: Character) -> Bool {
    #"\/{}=<>_@"#.contains(character)
  }

  /// What is said to search engines, to feeds, and to the program that builds the site.
  private static let settings: Set<String> = [
    "description", "excerpt", "summary", "abstract", "keywords", "tags", "categories", "date",
    "modified", "alt", "caption", "image", "teaser", "geometry", "classoption", "copyright",
    "include-before", "include-after", "header-includes", "comment", "comments",
  ]
}
