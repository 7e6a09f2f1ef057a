import CVModel

/// The job-market note stands at the top of every output: the paragraph that held it need not repeat it.
///
///     I am a doctoral candidate at Dune University. I am on the 2026 job market. I study sand.
enum NoteApart {
  /// Where the page says it twice, the second one stays.
  static func takeOut(of cv: inout CV) {
    guard let note = cv.jobMarketNote?.plain.tidied, !note.isEmpty else { return }
    let words = Array(note.unicodeScalars)
    guard words.count <= longest else { return }
    for index in cv.summary.indices {
      guard let rest = cv.summary[index].without(words) else { continue }
      cv.summary[index] = rest
      return
    }
    for section in cv.sections.indices where places.contains(cv.sections[section].kind) {
      for entry in cv.sections[section].entries.indices {
        guard case .item(var item) = cv.sections[section].entries[entry].content,
          let rest = item.title.without(words)
        else { continue }
        item.title = rest
        cv.sections[section].entries[entry].content = .item(item)
        return
      }
    }
  }

  private static let places: Set<Section.Kind> = [.about, .interests, .other]

  /// Nobody writes a longer sentence, and the search is the product of both lengths.
  private static let longest = 500
}

extension RichText {
  /// The text without these words; nil where they are no whole sentence of it, or all of it.
  fileprivate func without(_ words: [Unicode.Scalar]) -> RichText? {
    let text = collapsed
    let scalars = Array(text.plain.unicodeScalars)
    guard scalars.count > words.count,
      let start = (0...scalars.count - words.count).first(where: {
        scalars[$0] == words[0] && scalars[$0...].starts(with: words)
      })
    else { return nil }
    let end = start + words.count
    let before = text[0..<start].trimmed()
    let after = text[end..<scalars.count].trimmed()
    let stop = before.plain.unicodeScalars.last
    guard end == scalars.count || scalars[end].isBlank || scalars[end - 1] == "。",
      stop?.endsSentence ?? true,
      before.plain.hasWords || after.plain.hasWords
    else { return nil }
    return [before, after].filter { !$0.isEmpty }.joined(separator: " ")
  }
}
