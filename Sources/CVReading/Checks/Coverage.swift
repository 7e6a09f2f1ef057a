import CVModel
import Homepage

/// Accounts for every word that a visitor sees: it is in the CV, or was left out by a rule.
enum Coverage {
  /// The words that are neither, by line, in the order of the page.
  static func missing(_ page: CheckedPage) -> [(line: Int, words: [String])] {
    var left: [String: Int] = [:]
    for text in page.cv.everyText {
      for word in words(of: text) { left[word, default: 0] += 1 }
    }
    // The same heading twice in a row is one group, and stands in the CV once.
    var headings = Dictionary(grouping: page.cv.headings.map(words), by: \.self).mapValues(\.count)
    /// Whether the CV has this heading already, from higher up on the page.
    func isRepeated(_ words: [String]) -> Bool {
      guard let count = headings[words] else { return false }
      headings[words] = count - 1
      return count <= 0
    }
    return page.texts.flatMap { lines -> [(line: Int, words: [String])] in
      let seen = lines.map { words(of: CheckedPage.seen($0)) }
      if lines.count > 1, isRepeated(seen.flatMap(\.self)) { return [] }
      return zip(lines, seen).compactMap { line, seen in
        guard !isRepeated(seen) else { return nil }
        let missing = seen.filter { word in
          left[word, default: 0] -= 1
          return left[word, default: 0] < 0
        }
        return missing.isEmpty ? nil : (line.number, missing)
      }
    }
  }

  /// In lower case; ideographs are words of their own, since lines may break between them.
  static func words(of text: String) -> [String] {
    let scalars = Array(text.lowercased().unicodeScalars)
    var words: [String] = []
    var start = 0
    for (offset, scalar) in scalars.enumerated() {
      let isPart = scalar.isCounted
      let isAlone = isPart && scalar.value >= 0x80 && scalar.properties.isIdeographic
      if isPart, !isAlone { continue }
      if start < offset { words.append(String(scalars: scalars[start..<offset])) }
      if isAlone { words.append(String(scalar)) }
      start = offset + 1
    }
    return start < scalars.count ? words + [String(scalars: scalars[start...])] : words
  }
}

extension Unicode.Scalar {
  /// A letter or a number of any kind.
  fileprivate var isCounted: Bool {
    value < 0x80
      ? isDigit || isASCIILetter : properties.isAlphabetic || properties.numericType != nil
  }
}

extension CV {
  /// What stands above groups of entries, once for each group.
  fileprivate var headings: [String] {
    sections.flatMap { section in
      zip(section.entries, [[]] + section.entries.map(\.group)).flatMap { entry, last in
        let known = zip(entry.group, last).prefix { $0 == $1 }.count
        return entry.group.dropFirst(known).map(\.plain)
      }
    }
  }

  /// Every text of the page once: no field beside the entry that holds it too.
  var everyText: [String] {
    var texts = contacts.map(\.text) + dropped.map(\.text) + summary.map(\.plain)
    texts += [
      jobMarketNote?.plain, candidate.name, candidate.nativeName, candidate.credentials, pageTitle,
    ].compactMap { $0 }
    for section in sections {
      texts += ([section.title] + section.intro).map(\.plain)
      texts += section.entries.flatMap(\.wholeText).map(\.plain)
    }
    return texts + headings
  }
}
