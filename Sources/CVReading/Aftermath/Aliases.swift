import CVModel

/// The other spellings of the candidate's name that author lists use, in the order of the page.
enum Aliases {
  static func found(in cv: CV) -> [String] {
    let known = [cv.candidate.name, cv.candidate.nativeName].compactMap { $0 }
    var aliases: [String] = []
    for entry in cv.sections.flatMap(\.entries) {
      guard case .publication(let publication) = entry.content else { continue }
      for author in publication.authors
      where author.isCandidate && !(known + aliases).contains(author.name)
        && !Owner.selves.contains(author.name.lowercased())
      {
        aliases.append(author.name)
      }
    }
    return aliases
  }
}
