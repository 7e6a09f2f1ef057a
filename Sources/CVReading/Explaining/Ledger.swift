import CVModel
import Homepage

/// Gathers roles by line.
struct Ledger {
  /// What a visitor sees of each line, as letters and digits.
  private var visible: [Int: String] = [:]
  private var words: [Int: Set<String>] = [:]
  /// The lines with something to see, in order.
  private var order: [Int] = []
  private var parts: [Int: [Explanation.Part]] = [:]

  init(_ page: CheckedPage) {
    for line in page.lines {
      let seen = CheckedPage.seen(line)
      visible[line.number, default: ""] += seen.lettersAndDigits
      words[line.number, default: []].formUnion(Coverage.words(of: seen))
    }
    visible = visible.filter { !$0.value.isEmpty }
    order = visible.keys.sorted()
    let roles = Role.all(of: page)
    for role in roles.filter({ $0.lines != nil }) { place(role) }
    for role in roles.filter({ $0.lines == nil }) { place(role) }
    for line in order where parts[line] == nil { placeRest(of: line, among: roles) }
    for field in page.page.frontMatter.fields {
      guard case .scalar(let text) = field.value, text == page.cv.candidate.name else { continue }
      add("candidate", text, at: field.line...field.line)
    }
    for removal in page.page.removed {
      add("taken off: \(removal.rule)", "", at: removal.lines)
    }
  }

  var rows: [Explanation.Row] {
    Set(visible.keys).union(parts.keys).sorted().map { line in
      Explanation.Row(line: line, became: parts[line] ?? [], isVisible: visible[line] != nil)
    }
  }

  /// On the lines that have its words, among those where it may stand.
  private mutating func place(_ role: Role) {
    let key = role.text.lettersAndDigits
    let found = (role.lines.map(visible(in:)) ?? order[...]).filter { line in
      let seen = visible[line] ?? ""
      if role.isWholeLine { return seen == key }
      return seen.contains(key) || (seen.count > 3 && parts[line] == nil && key.contains(seen))
    }
    // What has no lines of its own (the note, the summary) stands where nothing else does.
    let places = role.lines == nil ? found.filter { parts[$0] == nil || key.count > 20 } : found
    guard !key.isEmpty else { return }
    for line in places { add(role.name, role.text, at: line...line) }
    if places.isEmpty, !role.isWholeLine, !role.isInherited, let first = role.lines?.lowerBound {
      add(role.name, role.text, at: first...first)
    }
  }

  private func visible(in lines: ClosedRange<Int>) -> ArraySlice<Int> {
    let start = order.partitioned(before: lines.lowerBound)
    return order[start...].prefix { $0 <= lines.upperBound }
  }

  /// A line of a field that runs over several: the role that has most of its words.
  private mutating func placeRest(of line: Int, among roles: [Role]) {
    let wanted = words[line] ?? []
    guard !wanted.allSatisfy({ $0.allSatisfy(\.isNumber) }) else {
      return add("number in a list", "", at: line...line)
    }
    var best: (role: Role, count: Int)?
    for role in roles where role.lines.map({ $0.contains(line) }) ?? true {
      let count = wanted.intersection(Coverage.words(of: role.text)).count
      if count * 2 >= wanted.count, count > best?.count ?? 0 { best = (role, count) }
    }
    if let best { add(best.role.name, best.role.text, at: line...line) }
  }

  private mutating func add(_ role: String, _ text: String, at lines: ClosedRange<Int>) {
    let part = Explanation.Part(role: role, text: text)
    for line in lines where !parts[line, default: []].contains(part) {
      parts[line, default: []].append(part)
    }
  }
}

extension [Int] {
  /// The index of the first number that is not below `bound`; the numbers rise.
  fileprivate func partitioned(before bound: Int) -> Int {
    var range = 0..<count
    while !range.isEmpty {
      let middle = (range.lowerBound + range.upperBound) / 2
      range = self[middle] < bound ? middle + 1..<range.upperBound : range.lowerBound..<middle
    }
    return range.lowerBound
  }
}
