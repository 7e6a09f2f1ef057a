extension CV {
  /// The CV with every link target replaced. Contacts keep theirs: they name their owner's places.
  public func mappingLinks(_ change: (LinkTarget) -> LinkTarget) -> CV {
    var cv = self
    cv.jobMarketNote = jobMarketNote?.mappingLinks(change)
    cv.summary = summary.map { $0.mappingLinks(change) }
    cv.sections = sections.map { section in
      var section = section
      section.title = section.title.mappingLinks(change)
      section.intro = section.intro.map { $0.mappingLinks(change) }
      section.entries = section.entries.map { $0.mappingLinks(change) }
      return section
    }
    return cv
  }
}

extension Entry {
  fileprivate func mappingLinks(_ change: (LinkTarget) -> LinkTarget) -> Entry {
    var entry = self
    entry.group = group.map { $0.mappingLinks(change) }
    entry.links = links.map { Link($0.label, change($0.target)) }
    entry.notes = notes.map { $0.mappingLinks(change) }
    entry.text = text.map { $0.mappingLinks(change) }
    entry.children = children.map { $0.mappingLinks(change) }
    switch content {
    case .publication(var publication):
      publication.title = publication.title.mappingLinks(change)
      publication.venues = publication.venues.map { $0.mappingLinks(change) }
      publication.award = publication.award?.mappingLinks(change)
      publication.details = publication.details?.mappingLinks(change)
      entry.content = .publication(publication)
    case .education(var education):
      education.degree = education.degree?.mappingLinks(change)
      education.institution = education.institution?.mappingLinks(change)
      education.location = education.location?.mappingLinks(change)
      education.advisor = education.advisor?.mappingLinks(change)
      education.thesis = education.thesis?.mappingLinks(change)
      entry.content = .education(education)
    case .position(var position):
      position.role = position.role?.mappingLinks(change)
      position.organization = position.organization?.mappingLinks(change)
      position.location = position.location?.mappingLinks(change)
      entry.content = .position(position)
    case .item(var item):
      item.title = item.title.mappingLinks(change)
      entry.content = .item(item)
    }
    return entry
  }
}

extension RichText {
  fileprivate func mappingLinks(_ change: (LinkTarget) -> LinkTarget) -> RichText {
    mapRuns { Run($0.text, style: $0.style, link: $0.link.map(change)) }
  }
}
