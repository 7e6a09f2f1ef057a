import CVModel

/// E-mail addresses in the forms that pages use.
///
/// `a@b.org`, `[Email](mailto:a@b.org)`, `z.hl [AT] pku.edu.cn`, `jane (at) x (dot) edu`,
/// `wei.fang at miromind.ai`
enum MailReader {
  struct Found {
    var address: String
    var range: Range<Int>
  }

  static func addresses(in passage: Passage) -> [Found] {
    var seen: Set<String> = []
    var found: [Found] = []
    func add(_ address: String, _ range: Range<Int>) {
      guard isAddress(address), seen.insert(address.lowercased()).inserted
      else { return }
      found.append(Found(address: address, range: range))
    }
    for (target, range) in passage.links {
      if let address = target.mailAddress { add(address, range) }
    }
    for run in passage.text.runs where run.text.isEmpty {
      if let address = run.link?.mailAddress { add(address, 0..<0) }
    }
    for (range, length) in atSigns(in: passage) {
      if let (address, whole) = address(around: range, length: length, in: passage) {
        add(address, whole)
      }
    }
    return found
  }

  /// What people write for the sign: "ada [at] example.org", "ada [chez] example.org".
  private static let ats: Set<String> = ["at", "chez", "arroba", "chiocciola"]

  /// Where an at sign stands, plain or in disguise.
  private static func atSigns(in passage: Passage) -> [(Range<Int>, plain: Bool)] {
    var found: [(Range<Int>, Bool)] = []
    for offset in passage.range
    where passage.scalars[offset] == "@" || passage.scalars[offset] == "＠" {
      found.append((offset..<(offset + 1), true))
    }
    for word in passage.words(passage.range) where ats.contains(word.text) {
      let inner = passage.trim(max(0, word.range.lowerBound - 3)..<word.range.lowerBound) {
        $0.isBlank
      }
      let opening =
        inner.last.map { "([{<_-".unicodeScalars.contains(passage.scalars[$0]) } ?? false
      let lower = opening ? inner.upperBound - 1 : word.range.lowerBound
      var upper = word.range.upperBound
      if opening {
        while upper < passage.count, upper - word.range.upperBound < 8,
          !")]}>_-".unicodeScalars.contains(passage.scalars[upper])
        {
          upper += 1
        }
        upper = min(upper + 1, passage.count)
      }
      found.append((lower..<upper, false))
    }
    return found
  }

  private static func address(
    around at: Range<Int>, length plain: Bool, in passage: Passage
  ) -> (String, Range<Int>)? {
    var start = passage.trim(0..<at.lowerBound) { $0.isBlank && $0 != "\n" }.upperBound
    let end = start
    var local = ""
    while start > 0 {
      if isLocal(passage.scalars[start - 1]) {
        start -= 1
        local.unicodeScalars.insert(passage.scalars[start], at: local.unicodeScalars.startIndex)
      } else if let dot = disguisedDot(before: start, in: passage) {
        start = dot
        local = "." + local
      } else {
        break
      }
    }
    var stop = at.upperBound
    while stop < passage.count, passage.scalars[stop].isBlank { stop += 1 }
    let begin = stop
    var domain = ""
    while stop < passage.count {
      if isDomain(passage.scalars[stop]) {
        domain.unicodeScalars.append(passage.scalars[stop])
        stop += 1
      } else if let dot = disguisedDot(at: stop, in: passage) {
        domain += "."
        stop = dot
      } else {
        break
      }
    }
    while domain.hasSuffix(".") || domain.hasSuffix("-") {
      domain.removeLast()
      stop -= 1
    }
    guard start < end, begin < stop else { return nil }
    // "wei.fang at miromind.ai" is an address, "meet me at example.org" is not.
    if !plain, at.count == 2, commonWords.contains(local.lowercased()) { return nil }
    return (local + "@" + domain, start..<stop)
  }

  /// ` [dot] `, ` (dot) `, ` dot `.
  private static func disguisedDot(at offset: Int, in passage: Passage) -> Int? {
    let rest = passage.lowercased(offset..<min(passage.count, offset + 8))
    for form in dots where rest.hasPrefix(form) {
      return offset + form.unicodeScalars.count
    }
    return nil
  }

  /// "jane [dot] doe [at] x [dot] edu": a dot before the at sign, with a word before it.
  private static func disguisedDot(before offset: Int, in passage: Passage) -> Int? {
    let rest = passage.lowercased(max(0, offset - 8)..<offset)
    for form in dots where rest.hasSuffix(form) {
      let start = offset - form.unicodeScalars.count
      return start > 0 && isLocal(passage.scalars[start - 1]) ? start : nil
    }
    return nil
  }

  private static let dots = [
    " [dot] ", " (dot) ", " {dot} ", " <dot> ", "[dot]", "(dot)", "{dot}", "<dot>", " dot ",
    "_dot_",
  ]

  private static let commonWords: Set<String> = [
    "me", "us", "student", "researcher", "professor", "work", "working", "worked", "is", "was",
    "here", "available", "found", "reached", "position", "engineer", "intern", "scientist", "look",
  ]

  private static func isLocal(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isDigit || scalar.isASCIILetter || "._%+-".unicodeScalars.contains(scalar)
  }

  private static func isDomain(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isDigit || scalar.isASCIILetter || scalar == "." || scalar == "-"
  }

  private static func isAddress(_ text: String) -> Bool {
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty else { return false }
    let labels = parts[1].split(separator: ".", omittingEmptySubsequences: false)
    guard labels.count >= 2, labels.allSatisfy({ !$0.isEmpty }), let top = labels.last else {
      return false
    }
    return top.count >= 2 && top.allSatisfy(\.isLetter)
  }
}
