import CVModel
private import Yams

/// Reads YAML without giving its words another meaning.
///
/// Where it is broken, or built to explode, its lines are read one by one instead.
@Sendable func yamlFields(
  _ lines: [String], _ firstLine: Int, _ report: inout Report
) -> [FrontMatter.Field] {
  let text = lines.joined(separator: "\n") + "\n"
  guard YAMLLimits.allow(text) else {
    report.add(.brokenYAML("nested too deeply or too large", line: firstLine))
    return plainFields(lines, firstLine)
  }
  do {
    guard let node = try compose(yaml: text, .basic), case .mapping(let map) = node else {
      return []
    }
    var walk = YAMLWalk(firstLine: firstLine)
    let fields = walk.fields(map)
    guard walk.budget > 0 else {
      report.add(.brokenYAML("its aliases unfold to too many values", line: firstLine))
      return plainFields(lines, firstLine)
    }
    for (problem, line) in walk.oddities { report.add(.oddYAML(problem, line: line)) }
    return fields
  } catch {
    let (problem, line) = explain(error)
    report.add(.brokenYAML(problem, line: firstLine + line))
    return plainFields(lines, firstLine)
  }
}

/// What a header may cost.
///
/// An alias stands for everything its anchor holds, so a few lines of them
/// unfold to billions of nodes; and Yams reads nested values by recursion.
private enum YAMLLimits {
  static let maximumNodes = 20_000
  static let maximumDepth = 100
  static let maximumAnchors = 32

  static func allow(_ text: String) -> Bool {
    guard text.utf8.count <= Limits.frontMatter else { return false }
    let anchors = text.matches(of: /(?:^|[\s\[{,:])&[\w\-]/).count
    guard anchors <= maximumAnchors, anchors == 0 || !hasComplexKeys(text) else { return false }
    var flow = 0
    for line in text.utf8.split(separator: 0x0A) {
      let marks = line.prefix { $0 == 0x20 || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "?") }
      guard marks.count <= 2 * maximumDepth else { return false }
      for byte in line where byte == UInt8(ascii: "[") || byte == UInt8(ascii: "{") { flow += 1 }
      for byte in line where byte == UInt8(ascii: "]") || byte == UInt8(ascii: "}") { flow -= 1 }
      guard flow <= maximumDepth else { return false }
    }
    return true
  }

  /// A key is hashed with all it holds: an alias in it would be unfolded.
  private static func hasComplexKeys(_ text: String) -> Bool {
    text.contains(/(?:^|[\s\[{,])\?\s|[\]}]\s*:|\*[\w\-]+\s*:/)
  }
}

/// Makes fields out of Yams' tree, and remembers what a page's generator would have made more of.
private struct YAMLWalk {
  let firstLine: Int
  private(set) var budget = YAMLLimits.maximumNodes
  private(set) var oddities: [(problem: String, line: Int)] = []

  init(firstLine: Int) { self.firstLine = firstLine }

  mutating func fields(_ map: Node.Mapping) -> [FrontMatter.Field] {
    var result: [FrontMatter.Field] = []
    for (key, node) in map where budget > 0 {
      let line = firstLine + (key.mark?.line ?? 1) - 1
      guard let name = key.scalar?.string else {
        oddities.append(("a key that is no word is left out", line))
        continue
      }
      if name == "<<" { oddities.append(("a merge key is not followed", line)) }
      result.append(.init(name, value(node, line: line), line: line))
    }
    return result
  }

  private mutating func value(_ node: Node, line: Int) -> FrontMatter.Value {
    budget -= 1
    let tag = node.tag.description
    if tag.count > 1, !tag.hasPrefix("tag:yaml.org,2002:") || tag.contains("/") {
      oddities.append(("the tag \(tag) means nothing; its value is taken as it stands", line))
    }
    switch node {
    // `"\u202E"` is an escape of YAML's own.
    case .scalar(let scalar): return .scalar(scalar.string.withoutDirectionOverrides)
    case .mapping(let map): return .map(fields(map))
    case .sequence(let items):
      var list: [FrontMatter.Value] = []
      for item in items where budget > 0 { list.append(value(item, line: line)) }
      return .list(list)
    default: return .scalar("")
    }
  }
}

/// What is wrong, and how many lines below the first.
private func explain(_ error: any Error) -> (problem: String, line: Int) {
  switch error as? YamlError {
  case .scanner(_, let problem, let mark, _)?, .parser(_, let problem, let mark, _)?,
    .composer(_, let problem, let mark, _)?:
    (problem, mark.line - 1)
  case .duplicatedKeysInMapping(let keys, let context)?:
    (
      "a key stands there twice: \(keys.map { "\($0)" }.sorted().joined(separator: ", "))",
      context.mark.line - 1
    )
  default: ("it cannot be read", 0)
  }
}

extension Diagnostic {
  fileprivate static func oddYAML(_ problem: String, line: Int) -> Self {
    Self(.warning, code: "front-matter", "in the front matter, \(problem)", line: line)
  }

  fileprivate static func brokenYAML(_ problem: String, line: Int) -> Self {
    Self(
      .warning, code: "front-matter",
      "the front matter is not quite YAML (\(problem)); its lines are read one by one", line: line)
  }
}
