import CVModel

extension CVValues {
  var sections: [Value.Record] {
    let firstList = cv.sections.firstIndex { $0.kind == .publications }
    return cv.sections.enumerated().map { index, section in
      self.section(section, isFirstList: index == firstList)
    }
  }

  private func section(_ section: Section, isFirstList: Bool) -> Value.Record {
    // Headings are bookmarks of the PDF as well, which hold words alone.
    let title = section.title.withoutPictographs.withPlainFormulas
    return [
      "kind": string(section.kind.rawValue, for: .attribute),
      "title": field(title),
      "titleInCapitals": field(title.mapRuns(\.inCapitals).withoutLinks),
      "intro": paragraphs(section.intro),
      "legend": legend(of: section, isFirstList: isFirstList),
      "groups": .list(groups(of: section)),
    ]
  }

  /// The meanings of the marks that this section uses, unless its intro says them anyway. The first
  /// list of publications has all that the page gives, so that none is lost.
  private func legend(of section: Section, isFirstList: Bool) -> Value {
    let marks = section.entries.flatMap(\.marks).joined()
    let own = section.legend.meanings
    let inherited = cv.legend.meanings.filter { meaning in
      section.legend[meaning.mark] == nil && (isFirstList || marks.contains(meaning.mark))
    }
    let said = section.intro.map(\.plain)
    let missing = (own + inherited).filter { meaning in
      !said.contains { $0.contains(meaning.meaning) }
    }
    return .list(
      missing.map { ["mark": string($0.mark), "meaning": text(RichText($0.meaning))] })
  }

  /// Neighbours under the same headings are a group. A heading that is a year stands in the margin,
  /// the others are headings between the entries.
  private func groups(of section: Section) -> [Value.Record] {
    let entries = section.entries
    var starts = entries.indices.filter { $0 == 0 || entries[$0].group != entries[$0 - 1].group }
    starts.append(entries.count)
    let firstLevel = section.title.isEmpty ? 2 : 3
    return zip(starts, starts.dropFirst()).map { start, end in
      let path = entries[start].group
      let before = start == 0 ? [] : entries[start - 1].group
      let known = zip(path, before).prefix { $0 == $1 }.count
      let year = path.last.flatMap { $0.headingYears == nil ? nil : $0 }
      let headings = Array((year == nil ? path : path.dropLast()).enumerated().dropFirst(known))
      let isList = section.kind != .about || entries[start..<end].areShort
      let margin = Format.hasMargin && year == nil ? entries[start..<end].yearsInOrder : nil
      return [
        "headings": .list(
          headings.map { depth, heading in
            [
              "level": string(String(min(6, firstLevel + depth))),
              "text": field(heading.withoutPictographs),
            ]
          }),
        "year": field(year),
        "yearLevel": string(String(min(6, firstLevel + max(0, path.count - 1)))),
        "entries": .list(
          (start..<end).map { index in
            let previous = index > start ? entries[index - 1] : nil
            guard let margin else {
              return entry(
                entries[index], after: previous, underYear: year?.plain ?? "", isListed: isList)
            }
            let (own, above) = (margin[index - start], margin.prefix(index - start).last)
            return entry(
              entries[index], after: previous, underYear: own, newYear: own == above ? "" : own)
          }),
      ]
    }
  }
}

extension Entry {
  /// The marks in the entry's author list and in those of its children.
  fileprivate var marks: [String] {
    var marks: [String] = []
    if case .publication(let publication) = content { marks = publication.authors.map(\.marks) }
    return marks + children.flatMap(\.marks)
  }
}

extension ArraySlice<Entry> {
  /// The lines of a list; one alone, or one among paragraphs, is a paragraph itself.
  fileprivate var areShort: Bool { count > 1 && allSatisfy(\.isShort) }

  /// The year of every entry if this is a list of publications, latest or earliest first.
  fileprivate var yearsInOrder: [String]? {
    let years = compactMap { entry -> Int? in
      guard case .publication(let publication) = entry.content else { return nil }
      return publication.year
    }
    let pairs = zip(years, years.dropFirst())
    guard years.count == count, pairs.allSatisfy(>=) || pairs.allSatisfy(<=) else { return nil }
    return years.map { String($0) }
  }
}

extension RichText.Run {
  var inCapitals: RichText.Run { RichText.Run(text.uppercased(), style: style, link: link) }
}
