import CVModel

extension Entry {
  var json: JSONValue {
    let own = content.json
    return .object(
      [("type", .string(own.type))]
        + [("group", JSONValue.ifAny(group.map(\.json)))].present
        + own.fields.present
        + [
          ("links", JSONValue.ifAny(links.map(\.json))),
          ("notes", JSONValue.ifAny(notes.map(\.json))),
          ("children", JSONValue.ifAny(children.map(\.json))),
          ("text", JSONValue.ifAny(wholeText.map(\.plain).joined(separator: "\n"))),
          ("lines", lines.json),
        ].present)
  }
}

extension Link {
  fileprivate var json: JSONValue {
    .fields(["label": .string(label), "url": .string(target.description)])
  }
}

extension Author {
  fileprivate var json: JSONValue {
    .fields([
      "name": .string(name),
      "marks": marks.isEmpty ? nil : .string(marks),
      "candidate": isCandidate ? .flag(true) : nil,
    ])
  }
}

extension Entry.Content {
  fileprivate typealias Fields = [(key: String, value: JSONValue?)]

  fileprivate var json: (type: String, fields: Fields) {
    switch self {
    case .publication(let publication): ("publication", publication.fields)
    case .education(let education):
      (
        "education",
        [
          ("degree", education.degree?.json), ("institution", education.institution?.json),
          ("location", education.location?.json), ("advisor", education.advisor?.json),
          ("thesis", education.thesis?.json),
        ] + Self.fields(of: education.dates)
      )
    case .position(let position):
      (
        "position",
        [
          ("role", position.role?.json), ("organization", position.organization?.json),
          ("location", position.location?.json),
        ] + Self.fields(of: position.dates)
      )
    case .item(let item):
      (item.kind.rawValue, [("title", item.title.json)] + Self.fields(of: item.dates))
    }
  }

  private static func fields(of dates: DateSpan?) -> Fields {
    let end = dates?.end.map { end in
      switch end {
      case .date(let date): date.description
      case .present: "present"
      }
    }
    return [("start", .ifAny(dates?.start?.description)), ("end", .ifAny(end))]
  }
}

extension Publication {
  fileprivate var fields: [(key: String, value: JSONValue?)] {
    [
      ("title", title.json),
      ("authors", .list(authors.map(\.json))),
      ("etAl", .flag(etAl)),
      ("authorsOmitCandidate", .flag(authorsOmitCandidate)),
      ("venue", venues.isEmpty ? nil : venues.joined(separator: " / ").json),
      ("year", .ifAny(year)),
      ("rank", ranks.isEmpty ? nil : .string(ranks.joined(separator: " / "))),
      ("status", .ifAny(status)),
      ("award", award?.json),
      ("details", details?.json),
    ]
  }
}

extension [(key: String, value: JSONValue?)] {
  fileprivate var present: [(key: String, value: JSONValue)] {
    compactMap { field in field.value.map { (field.key, $0) } }
  }
}
