import CVModel
import Homepage

/// The places on a page that a link such as `#publications` may lead to.
struct Anchors {
  /// Those that generators make of headings: `#selected-papers`, in the order of the page.
  let headings: [String]
  private let known: Set<String>

  init(of page: Page) {
    headings = page.blocks.flatMap(\.headings).map(Self.slug)
    // The second "Papers" of a page is `#papers-1`.
    let counts = Dictionary(headings.map { (Self.core($0), 1) }, uniquingKeysWith: +)
    let repeated = counts.flatMap { name, count in (1..<max(1, count)).map { "\(name)-\($0)" } }
    known = Set(counts.keys).union(repeated).union(page.anchors.map(Self.core))
  }

  /// Whether `target` (without `#`) exists. What is percent-encoded is believed.
  func contains(_ target: some StringProtocol) -> Bool {
    target.contains("%") || target == "top" || known.contains(Self.core(target.lowercased()))
  }

  /// `📝 Selected Papers!` -> `-selected-papers`, as kramdown and GitHub do, more or less.
  private static func slug(_ heading: String) -> String {
    String(
      heading.lowercased().compactMap { character in
        if character.isLetter || character.isNumber || "-_".contains(character) { return character }
        return character.isWhitespace ? "-" : nil
      })
  }

  /// Generators disagree about what a picture or a number at the edge becomes.
  private static func core(_ anchor: String) -> String {
    String(anchor.drop { !$0.isLetter }.reversed().drop { $0 == "-" }.reversed())
  }
}

extension Block {
  fileprivate var headings: [String] {
    switch content {
    case .heading(_, let lines): [lines.map(\.text.plain).joined(separator: " ")]
    case .box(let blocks), .quote(let blocks): blocks.flatMap(\.headings)
    case .list(_, let items): items.flatMap { $0.flatMap(\.headings) }
    case .table(let rows): rows.flatMap { $0.flatMap { $0.flatMap(\.headings) } }
    case .paragraph, .code, .rule: []
    }
  }
}
