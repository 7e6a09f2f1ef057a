/// Something about the page that its owner should know.
public struct Diagnostic: Hashable, Sendable {
  /// From what is good to know to what makes an output wrong.
  public enum Severity: String, Hashable, Sendable, Comparable, CaseIterable {
    case note, warning, error

    public static func < (left: Severity, right: Severity) -> Bool {
      allCases.firstIndex(of: left) ?? 0 < allCases.firstIndex(of: right) ?? 0
    }
  }

  /// A stable name in lower case with dashes, such as `no-candidate`.
  public var code: String
  /// An error makes `cvmark check` fail, with `--strict` a warning does too; a note never.
  public var severity: Severity
  /// One sentence: what is wrong and what to do.
  public var message: String
  /// The line of the page, from 1; nil where the page as a whole is meant.
  public var line: Int?
  /// The words on that line that are meant; the column is found by looking them up.
  public var quote: String?

  public init(
    _ severity: Severity, code: String, _ message: String, line: Int? = nil, quote: String? = nil
  ) {
    self.severity = severity
    self.code = code
    self.message = message
    self.line = line
    self.quote = quote
  }
}

/// The diagnostics that travel with a page on its way to the outputs, in the order of their finding.
public struct Report: Hashable, Sendable {
  /// No two of them are equal.
  public private(set) var diagnostics: [Diagnostic] = []
  private var known: Set<Diagnostic> = []

  public init() {}

  /// Adds a diagnostic; the same one twice is said once.
  public mutating func add(_ diagnostic: Diagnostic) {
    guard known.insert(diagnostic).inserted else { return }
    diagnostics.append(diagnostic)
  }

  /// Whether just this was said: the same words about the same line.
  public func contains(_ diagnostic: Diagnostic) -> Bool { known.contains(diagnostic) }

  /// Adds what the other report says and this one does not say yet.
  public mutating func add(_ other: Report) {
    for diagnostic in other.diagnostics { add(diagnostic) }
  }

  /// What the other report does not say.
  public func without(_ other: Report) -> Report {
    var rest = Report()
    for diagnostic in diagnostics where !other.contains(diagnostic) { rest.add(diagnostic) }
    return rest
  }

  /// The same about a page that stands `lines` lines further down.
  public func moved(by lines: Int) -> Report {
    var moved = Report()
    for var diagnostic in diagnostics {
      diagnostic.line = diagnostic.line.map { $0 + lines }
      moved.add(diagnostic)
    }
    return moved
  }

  /// Whether something of this severity, or worse, was said.
  public func contains(atLeast severity: Diagnostic.Severity) -> Bool {
    diagnostics.contains { $0.severity >= severity }
  }
}
