import CVModel
import Homepage

/// What kind of section a heading opens: by its title, or by what stands below it.
struct SectionKinds {
  let owner: Owner

  /// The title of the page speaks for all of it: entries stand above the first heading, or the
  /// headings below are years and the like.
  static func isOneSection(_ outline: Outline, pageTitle: String?) -> Bool {
    guard let kind = SectionVocabulary.kind(of: RichText(pageTitle ?? "")),
      ![.about, .other, .contact, .interests].contains(kind)
    else { return false }
    let holdsList = outline.root.blocks.contains {
      if case .paragraph = $0.content { false } else { true }
    }
    let kinds = outline.root.children.compactMap {
      $0.heading.flatMap { SectionVocabulary.kind(of: $0.text) }
    }
    return holdsList || kinds.isEmpty
      || !outline.root.blocks.isEmpty && kinds.count < outline.root.children.count
  }

  /// "Bayesian workflow" with "Papers" and "Preprints" below it and nothing else.
  func ofChildren(_ node: Outline.Node) -> Section.Kind? {
    guard node.blocks.isEmpty else { return nil }
    let kinds = Set(
      node.children.map { $0.heading.flatMap { SectionVocabulary.kind(of: $0.text) } })
    return kinds.count == 1 ? kinds.first ?? nil : nil
  }

  /// A title that no table knows, over a list of citations.
  func byEvidence(_ node: Outline.Node, atLeast count: Int = 2) -> Section.Kind? {
    // "Research Directions", with one heading for each over its papers.
    let groups = node.children.filter { child in
      child.heading.flatMap { SectionVocabulary.kind(of: $0.text) } == nil
    }
    let items = PageItem.items(of: node.blocks + groups.flatMap(\.blocks)).filter {
      !$0.isParagraph && !$0.isTooLong
    }
    guard let first = items.first, items.count >= count || isFullCitation(first) else { return nil }
    let context = ReadingContext(owner: owner, section: .publications)
    let citations = items.filter { item in
      let reading =
        CitationLines().read(item, in: context) ?? CitationSentence().read(item, in: context)
      guard case .publication(let publication)? = reading?.first?.content else { return false }
      let isDated = publication.year != nil
      let isPlaced = !publication.venues.isEmpty
      // One name may be anything, unless it is the owner's and all the rest is there.
      return publication.authors.count > 1 || publication.authorsOmitCandidate || publication.etAl
        ? isDated || isPlaced || publication.status != nil
        : isDated && isPlaced && publication.authors.contains(where: \.isCandidate)
    }
    return citations.count * 10 >= items.count * 7 ? .publications : nil
  }

  /// Three authors and a venue on lines of their own: nothing else looks like that.
  private func isFullCitation(_ item: PageItem) -> Bool {
    let context = ReadingContext(owner: owner, section: .publications)
    guard
      case .publication(let publication)? = CitationLines().read(item, in: context)?.first?.content
    else { return false }
    return publication.authors.count >= 3 && !publication.venues.isEmpty
  }
}
