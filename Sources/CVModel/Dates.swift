/// A date as exact as the page gives it: a year stays a year.
public struct PartialDate: Hashable, Sendable, CustomStringConvertible {
  /// Gregorian and whole: "2011–14" ends in 2014.
  public var year: Int
  /// 1 to 12.
  public var month: Int?
  /// 1 to 31; only with a month.
  public var day: Int?

  /// Without a month the day is left out. No range is checked, unlike in `init(iso:)`.
  public init(year: Int, month: Int? = nil, day: Int? = nil) {
    self.year = year
    self.month = month
    self.day = month == nil ? nil : day
  }

  /// Reads `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, and nothing else.
  public init?(iso text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard (1...3).contains(parts.count), parts[0].utf8.count == 4,
      parts.dropFirst().allSatisfy({ $0.utf8.count == 2 }),
      parts.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } })
    else { return nil }
    let numbers = parts.compactMap { Int($0) }
    self.init(
      year: numbers[0],
      month: numbers.count > 1 ? numbers[1] : nil,
      day: numbers.count > 2 ? numbers[2] : nil)
    guard month.map({ (1...12).contains($0) }) ?? true, day.map({ (1...31).contains($0) }) ?? true
    else { return nil }
  }

  /// `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
  public var description: String {
    ([Self.padded(year, to: 4)] + [month, day].compactMap { $0.map { Self.padded($0, to: 2) } })
      .joined(separator: "-")
  }

  private static func padded(_ number: Int, to width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }
}

/// From when to when. A single date of a degree or an award is its `end`.
public struct DateSpan: Hashable, Sendable {
  /// When it ended, or that it goes on.
  public enum End: Hashable, Sendable {
    case date(PartialDate)
    case present
  }

  /// Nil for a single date, which is the `end`.
  public var start: PartialDate?
  /// Nil where what the page gives as the end is no date: only `written` says it then.
  public var end: End?
  /// The page's own words, for what two dates cannot say: "Fall 2019", "(expected)".
  public var written: String
  /// Single dates between which nothing lay: "2019, 2021". Only `written` says them all.
  public var isList: Bool

  /// Does not ask whether `start` is before `end`: a page may have it wrong.
  public init(
    start: PartialDate? = nil, end: End? = nil, written: String, isList: Bool = false
  ) {
    self.start = start
    self.end = end
    self.written = written
    self.isList = isList
  }

  /// What pages write for "still going on", in lower case and without blanks and apostrophes:
  /// "now", "至今", "aujourdhui".
  public static let presentWords: Set<String> = [
    "present", "now", "current", "currently", "today", "ongoing", "date", "thepresent", "onwards",
    "至今", "现在", "今", "目前", "現在", "至今天", "presente", "atual", "heute", "actualidad",
    "aujourdhui", "actualmente", "gegenwart", "aktuell", "jetzt", "laufend", "actuel", "actuelle",
    "présent", "encours", "oggi", "attuale", "現職", "迄今", "现今",
  ]
}
