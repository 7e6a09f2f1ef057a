public import CVModel

/// The model itself, news included, for programs: JSON, version 1. Absent fields are omitted; `lines` count from 1
/// and include their end.
public struct JSONRenderer: Renderer {
  public let name = "json"
  public let fileExtension = "json"

  public init() {}

  /// Never throws. Of the options only `sections` is heeded.
  public func render(
    _ cv: CV, options: RenderingOptions, report: inout Report
  ) async throws(RenderingError) -> Output {
    var sections = options.sections
    sections.withNews = true
    return .text(sections.applied(to: cv, report: &report).json.written() + "\n")
  }
}

extension CV {
  var json: JSONValue {
    .fields([
      "version": .number(1),
      "candidate": .fields([
        "name": .ifAny(candidate.name),
        "nativeName": .ifAny(candidate.nativeName),
        "credentials": .ifAny(candidate.credentials),
        "aliases": .ifAny(candidate.aliases.map { .string($0) }),
      ]),
      "contacts": .ifAny(contacts.map(\.json)),
      "jobMarketNote": .ifAny(jobMarketNote?.trimmed().plain),
      "summary": .ifAny(summary.map(\.json)),
      "legend": legend.json,
      "sections": .list(sections.map(\.json)),
      "dropped": .ifAny(dropped.map(\.json)),
    ])
  }
}

extension Contact {
  fileprivate var json: JSONValue {
    .fields(["kind": .string(kind.rawValue), "value": .string(value), "text": .string(text)])
  }
}

extension Dropped {
  fileprivate var json: JSONValue {
    .fields(["text": .string(text), "reason": .string(reason), "lines": lines.json])
  }
}

extension Legend {
  fileprivate var json: JSONValue? {
    isEmpty ? nil : .object(meanings.map { ($0.mark, .string($0.meaning)) })
  }
}

extension Section {
  fileprivate var json: JSONValue {
    .fields([
      "kind": .string(kind.rawValue),
      "title": title.json,
      "intro": .ifAny(intro.map(\.json)),
      "legend": legend.json,
      "lines": lines.json,
      "entries": .list(entries.map(\.json)),
    ])
  }
}

extension ClosedRange<Int> {
  var json: JSONValue { .list([.number(lowerBound), .number(upperBound)]) }
}

extension RichText {
  /// The words alone.
  var json: JSONValue { .string(trimmed().plain) }
}
