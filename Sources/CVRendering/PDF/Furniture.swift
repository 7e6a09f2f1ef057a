/// What stands on every page besides the CV: name and page number.
struct Furniture {
  private let phrases: [String]

  /// - Parameter record: the values of the templates.
  init(_ record: TextValue) {
    let updated = record.words("lastUpdated")
    let page = ["pageBefore", "pageBetween", "pageAfter"].map { record.words($0) }
    phrases =
      ([record.words("footer"), updated.isEmpty ? "" : record.words("lastUpdatedLabel"), updated]
      + page).map(\.collapsed).filter { !$0.isEmpty }
  }

  /// The pages without their last lines and, but for the first page, their first ones, as far as
  /// those say nothing but this.
  func removed(from text: String) -> String {
    text.split(separator: "\u{C}").enumerated().map { index, page in
      var lines = page.split(separator: "\n").map(String.init)
      while lines.count > 1, let last = lines.last, isFurniture(last) { lines.removeLast() }
      while index > 0, let first = lines.first, isFurniture(first) { lines.removeFirst() }
      return lines.joined(separator: "\n")
    }.joined(separator: "\n")
  }

  private func isFurniture(_ line: String) -> Bool {
    let line = line.collapsed
    let rest = phrases.reduce(line) { $0.replacing($1, with: " ") }
    return rest != line && rest.allSatisfy { $0.isNumber || $0.isWhitespace || $0 == "·" }
  }
}

extension String {
  /// With one space wherever there is white space.
  var collapsed: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}
