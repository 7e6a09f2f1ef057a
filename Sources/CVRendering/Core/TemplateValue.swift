import Mustache

/// What a template sees: fragments, flags, lists and records of them. No `String` fits in.
indirect enum TemplateValue<Format: TextFormat>: Sendable {
  typealias Record = [String: TemplateValue]

  case fragment(Fragment<Format>)
  case flag(Bool)
  case record(Record)
  case records([Record])

  /// A list; each record learns whether it `isFirst` and `isLast`.
  static func list(_ records: [Record]) -> TemplateValue {
    .records(
      records.enumerated().map { index, record in
        var record = record
        record["isFirst"] = .flag(index == 0)
        record["isLast"] = .flag(index == records.count - 1)
        return record
      })
  }

  /// The value as Mustache wants it. A record with the list `links` gets the flag `hasLinks`, since
  /// asking for a list itself would already walk through it.
  var mustache: Any {
    switch self {
    case .fragment(let fragment): Leaf(code: fragment.code)
    case .flag(let flag): flag
    case .record(let record): Self.withFlags(record).mapValues(\.mustache)
    case .records(let records): records.map { Self.withFlags($0).mapValues(\.mustache) as Any }
    }
  }

  /// All names in this value and in what it holds.
  var names: Set<String> {
    switch self {
    case .fragment, .flag: []
    case .record(let record):
      Self.withFlags(record).reduce(into: []) { names, field in
        names.insert(field.key)
        names.formUnion(field.value.names)
      }
    case .records(let records):
      records.reduce(into: []) { $0.formUnion(TemplateValue.record($1).names) }
    }
  }

  private static func withFlags(_ record: Record) -> Record {
    record.reduce(into: record) { record, field in
      guard case .records(let records) = field.value else { return }
      record["has" + field.key.prefix(1).uppercased() + field.key.dropFirst()] =
        .flag(!records.isEmpty)
    }
  }
}

/// A finished fragment; an empty one counts as absent. It has no children: Mustache looks a name up
/// in the innermost value first, and must go on to the record around this one.
private struct Leaf: MustacheCustomRenderable, MustacheParent {
  let code: String
  var renderText: String { code }
  var isNull: Bool { code.isEmpty }
  func child(named: String) -> Any? { nil }
}
