import CVModel
import Homepage

/// A paper of which the page says hardly more than its title: no author stands there.
///
///     - Sceptic priors and climate policy, Journal of Public Economics, 2016
///     - Neural retrieval at scale (under review)
struct TitleLine: Idiom {
  static let name = "TitleLine"

  func read(_ item: PageItem, in context: ReadingContext) -> [Reading]? {
    guard !item.isParagraph || isMarked(item), !isProfile(item) else { return nil }
    var draft = CitationDraft(item, in: context)
    guard let line = draft.claims.freeLines().first, !Prose.speaksOfMe(line, in: draft.passage)
    else { return nil }
    let whole = CitationLines.titlePart(of: line, in: draft.passage)
    let bracket = whole.first {
      draft.passage.scalars[$0].isOpeningBracket && $0 > whole.lowerBound
    }
    let end = Sentences.titleEnd(
      from: whole.lowerBound, to: bracket ?? whole.upperBound, in: draft.passage)
    let title = whole.lowerBound..<end
    // "Early Trains, NBER Working Paper 12345": two words and what they appeared in.
    let tail = draft.passage.lowercased(line.after(title))
    let hasTail =
      tail.first == "," && tail.split(separator: " ").count >= 2
      && (tail.mentions(anyOf: PublicationWords.venue)
        || tail.mentions(anyOf: PublicationWords.status))
    guard draft.passage.weight(title) >= (hasTail ? 2 : 3) else { return nil }
    draft.take(title: title)
    draft.takeTail(line.after(title), trust: .position)
    for other in draft.claims.freeLines() where other.lowerBound > line.upperBound {
      draft.takeTail(other, trust: .evidence)
    }
    return draft.reading().map { [$0] }
  }

  /// "[Google Scholar profile](...)" leads to the list and is no paper.
  private func isProfile(_ item: PageItem) -> Bool {
    let passage = Passage(item.lines)
    return !ProfileReader.profiles(in: passage).isEmpty && passage.wordCount(passage.range) <= 20
  }

  private func isMarked(_ item: PageItem) -> Bool {
    guard let first = item.lines.first?.text else { return false }
    let passage = Passage(first)
    return passage.linkShare(in: passage.range) > 0.6
      || passage.share(of: .bold, in: passage.range) > 0.6
      || passage.scalars.first?.isOpeningQuote ?? false
      || passage.share(of: .italic, in: passage.range) > 0.1
        && YearReader.year(in: passage, passage.range) != nil
  }
}
