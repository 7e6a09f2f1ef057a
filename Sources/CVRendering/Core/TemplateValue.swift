import Mustache

/// What a template sees: fragments, flags, lists and records of them. No `String` fits in.
indirect enum TemplateValue<Format: TextFormat>: Sendable {
  typealias Record = [String: TemplateValue]

  case fragment(Fragment<Format>)
  case flag(Bool)
  case record(Record)
  case records([Record])
  /// Made when a template asks for it, and not before.
  case later(@Sendable () -> TemplateValue)

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

  /// The value itself, if it was to be made later.
  var made: TemplateValue {
    guard case .later(let make) = self else { return self }
    return make().made
  }

  /// The value as Mustache wants it.
  var mustache: Any {
    switch self {
    case .fragment(let fragment): Leaf(code: fragment.code)
    case .flag(let flag): flag
    case .record(let record): Branch(record: record)
    case .records(let records): records.map { Branch(record: $0) }
    case .later(let make): make().mustache
    }
  }

  /// All names in this value and in what it holds.
  var names: Set<String> {
    switch self {
    case .fragment, .flag: []
    case .record(let record): Self.names(in: record)
    case .records(let records): records.reduce(into: []) { $0.formUnion(Self.names(in: $1)) }
    case .later(let make): make().names
    }
  }

  private static func names(in record: Record) -> Set<String> {
    record.reduce(into: []) { names, field in
      names.insert(field.key)
      if field.value.count != nil { names.insert(Branch<Format>.flag(for: field.key)) }
      names.formUnion(field.value.names)
    }
  }

  /// The length of a list.
  fileprivate var count: Int? {
    switch self {
    case .records(let records): records.count
    case .later(let make): make().count
    case .fragment, .flag, .record: nil
    }
  }
}

/// A record. One with the list `links` has the flag `hasLinks` too, since asking for a list itself
/// would already walk through it.
private struct Branch<Format: TextFormat>: MustacheParent {
  let record: TemplateValue<Format>.Record

  func child(named name: String) -> Any? {
    if let value = record[name] { return value.mustache }
    guard name.utf8.starts(with: "has".utf8) else { return nil }
    let list = name.dropFirst(3)
    let count = record[list.prefix(1).lowercased() + list.dropFirst()]?.count
    return count.map { $0 > 0 }
  }

  static func flag(for list: String) -> String {
    "has" + list.prefix(1).uppercased() + list.dropFirst()
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
