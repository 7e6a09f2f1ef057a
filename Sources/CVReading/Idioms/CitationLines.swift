import CVModel
import Homepage

/// One field a line: title, authors, venue, in any order.
///
///     **Malleus: Straggler-Resilient Hybrid Parallel Training.** [PDF](https://arxiv.org/abs/2410.13333)
///     Haoyang Li, Fangcheng Fu, **Hailin Zhang**, Bin Cui.
///     ***SIGMOD 2024, CCF-A.***
struct CitationLines: Idiom {
  static let name = "CitationLines"

  func read(_ item: PageItem, in context: ReadingContext) -> [Reading]? {
    var item = item
    if brokenByFile(item, context) { item.lines = item.lines.apart }
    var draft = CitationDraft(item, in: context)
    let lines = draft.claims.freeLines()
    guard lines.count >= 2, let (authorLine, list) = authors(in: lines, draft),
      let titleLine = title(in: lines, authors: authorLine, draft)
    else { return nil }
    draft.take(authors: list)
    let rest = lines[titleLine]
    let title = Self.titlePart(of: rest, in: draft.passage)
    draft.take(title: title)
    if title.upperBound < rest.upperBound {
      draft.takeTail(rest.after(title), trust: .evidence)
    }
    let listEnd = list.range.upperBound
    if listEnd < lines[authorLine].upperBound {
      draft.takeTail(listEnd..<lines[authorLine].upperBound, trust: .evidence)
    }
    var trust = VenueReader.Trust.position
    for (index, line) in lines.enumerated() where index != authorLine && index != titleLine {
      if Prose.isProse(line, in: draft.passage) { continue }
      draft.takeTail(line, trust: trust)
      if index > max(authorLine, titleLine) { trust = .evidence }
    }
    return draft.reading().map { [$0] }
  }

  /// The file breaks its lines where the fields end: one of them is a list of names from end to
  /// end, and none stops at a comma.
  private func brokenByFile(_ item: PageItem, _ context: ReadingContext) -> Bool {
    guard item.lines.count > 1, item.lines.dropLast().allSatisfy({ $0.ending == .soft }),
      !item.lines.dropLast().contains(where: {
        $0.text.plain.tidied.unicodeScalars.last?.isComma ?? true
      })
    else { return false }
    // "Sorted Runs. Journal of Storage Methods, 2020" is two fields: the break is a wrapped line.
    let names = item.lines.firstIndex { line in
      let passage = Passage(line.text)
      guard
        let list = AuthorListReader(passage: passage, owner: context.owner).read(in: passage.range)
      else { return false }
      return list.range.count * 10 >= passage.count * 9 && list.authors.count > 1
        && list.confidence > 0.8
    }
    // Behind title and names the venue may go on as it likes: "TMLR, 2022. Featured."
    guard let names, item.lines[...max(names, 1)].allSatisfy(isOneField),
      names > 0 || isLongEnough(Passage(item.lines[1].text))
    else { return false }
    return !readsAsSentence(item, context)
  }

  /// "NBER Working / Paper 12345" is no title below its authors.
  private func isLongEnough(_ title: Passage) -> Bool { title.weight(title.range) >= 3 }

  /// One sentence, links in brackets aside: "Sails: A Survey. [[paper](u)]".
  private func isOneField(_ line: Line) -> Bool {
    let passage = Passage(line.text)
    var claims = Claims(passage)
    _ = LinkReader.take(from: &claims)
    let bare = passage.trim(passage.range) { $0.isSeparating }
    let end = Sentences.end(from: bare.lowerBound, to: bare.upperBound, in: passage)
    return !claims.free(in: end..<bare.upperBound).contains(where: passage.hasWords)
  }

  /// The lines make sense as one: an editor has wrapped them.
  private func readsAsSentence(_ item: PageItem, _ context: ReadingContext) -> Bool {
    guard
      case .publication(let publication)? = CitationSentence().read(item, in: context)?.first?
        .content
    else { return false }
    return publication.authors.contains(where: \.isCandidate) || publication.authorsOmitCandidate
  }

  /// The line that is a list of names from end to end; the one with the owner wins.
  private func authors(
    in lines: [Range<Int>], _ draft: CitationDraft
  ) -> (Int, AuthorList)? {
    var best: (Int, AuthorList, Double)?
    for (index, line) in lines.enumerated() {
      guard let list = draft.reader().read(in: line) else { continue }
      let covered = Double(list.range.count) / Double(max(1, line.count))
      let hasOwner = list.isOwners
      let behind = draft.passage.words(line.after(list.range)).count
      guard covered > 0.55 || hasOwner && behind <= 4,
        hasOwner
          || list.confidence > 0.6 && (list.authors.count > 1 || list.etAl || list.omitsCandidate)
      else { continue }
      let score = covered + list.confidence + (hasOwner ? 1 : 0)
      if score > best?.2 ?? 0 { best = (index, list, score) }
    }
    return best.map { ($0.0, $0.1) }
  }

  /// The line with the best reasons to be the title; the first of them in doubt.
  private func title(in lines: [Range<Int>], authors: Int, _ draft: CitationDraft) -> Int? {
    let passage = draft.passage
    func score(_ index: Int) -> Double {
      // "**Title**, dates, venue": what is marked on the line is judged, not what follows it.
      let line = Self.titlePart(of: lines[index], in: passage)
      let text = passage.string(line)
      var score = 0.0
      if text.unicodeScalars.first?.isOpeningQuote ?? false { score += 2 }
      score += 1.5 * passage.linkShare(in: line) + 1.5 * passage.share(of: .bold, in: line)
      if index == 0 { score += 1.5 }
      // The badge of a card: "NeurIPS".
      let words = passage.words(line)
      if words.count == 1, PublicationWords.acronyms.contains(words[0].text) { score -= 3 }
      if passage.weight(line) >= 5 { score += 0.5 }
      if text.lowercased().mentions(anyOf: PublicationWords.award), passage.wordCount(line) <= 8 {
        score -= 2
      }
      if index == authors + 1, authors == 0 { score += 1.2 }
      if passage.wordCount(line) < 3 { score -= 0.7 }
      if Brackets.whole(line, in: passage) != nil { score -= 2 }
      if text.lowercased().mentions(anyOf: PublicationWords.venue) { score -= 0.8 }
      if passage.wordCount(line) <= 6, YearReader.year(in: passage, line) != nil { score -= 1.5 }
      return score
    }
    var best: (index: Int, score: Double)?
    for index in lines.indices where index != authors {
      let value = score(index)
      if value > best?.score ?? -.infinity { best = (index, value) }
    }
    return best?.index
  }

  /// The linked, quoted or bold beginning of a line whose end has another style.
  static func titlePart(of line: Range<Int>, in passage: Passage) -> Range<Int> {
    if passage.scalars[line.lowerBound].isOpeningQuote {
      if let close = Quotes.closing(of: line.lowerBound, in: passage, before: line.upperBound) {
        return line.lowerBound..<(close + 1)
      }
    }
    if passage.link(at: line.lowerBound) != nil {
      let link = passage.link(at: line.lowerBound)
      let end = line.first { passage.link(at: $0) != link } ?? line.upperBound
      if passage.wordCount(line.lowerBound..<end) >= 2 { return line.lowerBound..<end }
    }
    for style in [RichText.Style.bold, .italic]
    where passage.style(at: line.lowerBound).contains(style) {
      let next = line.first { !passage.style(at: $0).contains(style) } ?? line.upperBound
      if passage.hasWords(next..<line.upperBound), passage.wordCount(line.lowerBound..<next) >= 3 {
        return line.lowerBound..<next
      }
    }
    return line
  }
}
