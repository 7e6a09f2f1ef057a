import CVModel
import CVRendering

/// Reads our HTML as strictly as a machine can: known tags that close each other, quoted attributes,
/// known entities. Whatever else stands in it came from the page and is a finding.
struct MarkupReader {
  /// The text of elements, decoded.
  private(set) var text = ""
  private(set) var targets: [String] = []
  private var rest: Substring.UnicodeScalarView
  private var open: [String] = []

  static func check(_ document: String) throws {
    try expect(document.hasPrefix("<!DOCTYPE html>\n<html lang=\""), "does not begin as HTML")
    let reader = try MarkupReader(String(document.dropFirst("<!DOCTYPE html>".count)))
    for target in reader.targets { try checkTarget(target) }
  }

  /// Reads a stretch of markup to its end.
  init(_ markup: String) throws {
    rest = Substring(markup).unicodeScalars
    while let scalar = rest.popFirst() {
      switch scalar {
      case "<": try readTag()
      case ">": throw Finding("a bare > in the text")
      case "&": text += try Self.entity(&rest)
      default: text.unicodeScalars.append(scalar)
      }
    }
    try expect(open.isEmpty, "\(open) stay open")
  }

  /// What an escaped text said.
  static func decoded(_ code: String) throws -> String {
    let reader = try MarkupReader(code)
    try expect(!code.contains(where: { "<>\"'".contains($0) }), "a bare sign in \(code)")
    return reader.text
  }

  private mutating func readTag() throws {
    let closes = rest.first == "/"
    if closes { rest.removeFirst() }
    let name = take { $0.properties.isAlphabetic || $0.properties.numericType != nil }
    try expect(Self.elements.contains(name), "an element <\(name)>")
    if closes {
      try expect(open.popLast() == name && rest.popFirst() == ">", "</\(name)> closes another one")
      return
    }
    try readAttributes(of: name)
    if !Self.void.contains(name) { open.append(name) }
    // A style sheet ends at `</`; nothing of the page is in it unescaped.
    if name == "style" { try expect(!take { $0 != "<" }.isEmpty, "an empty style sheet") }
  }

  private mutating func readAttributes(of element: String) throws {
    while rest.popFirst() == " " {
      let name = take { $0.properties.isLowercase || $0 == "-" }
      try expect(
        Self.attributes.contains(name) && rest.popFirst() == "=" && rest.popFirst() == "\"",
        "an attribute \(name) of <\(element)>")
      var value = ""
      while let scalar = rest.popFirst(), scalar != "\"" {
        try expect(scalar != "<" && scalar != ">", "a bare sign in the attribute \(name)")
        if scalar == "&" {
          value += try Self.entity(&rest)
        } else {
          value.unicodeScalars.append(scalar)
        }
      }
      if name == "href" { targets.append(value) }
    }
    // The `>` is what ended the loop.
  }

  private mutating func take(while isPart: (Unicode.Scalar) -> Bool) -> String {
    let part = rest.prefix(while: isPart)
    rest.removeFirst(part.count)
    return String(part)
  }

  private static func entity(_ rest: inout Substring.UnicodeScalarView) throws -> String {
    let name = String(rest.prefix { $0 != ";" }.prefix(8))
    guard let meaning = entities[name], rest.dropFirst(name.unicodeScalars.count).first == ";"
    else {
      throw Finding("a bare & before \(name)")
    }
    rest.removeFirst(name.unicodeScalars.count + 1)
    return meaning
  }

  /// A target as a browser takes it: it ignores what is white, and then nothing runs a script.
  static func checkTarget(_ target: String) throws {
    let plain = String(target.unicodeScalars.filter { $0.value > 0x20 }).lowercased()
    // By scalars: a combining mark behind the colon makes another `Character` of it.
    let seen = plain.unicodeScalars
    let scheme = seen.prefix { $0 != ":" && $0 != "/" && $0 != "?" && $0 != "#" }
    let isAbsolute = seen.dropFirst(scheme.count).first == ":"
    try expect(
      isAbsolute && LinkTarget.allowedSchemes.contains(String(scheme)), "a target \(target)")
  }
}

extension MarkupReader {
  private static let entities = ["amp": "&", "lt": "<", "gt": ">", "quot": "\"", "#39": "'"]

  private static let void: Set<String> = ["meta", "br", "hr"]

  private static let elements: Set<String> = [
    "html", "head", "meta", "title", "style", "body", "main", "header", "section", "footer", "div",
    "h1", "h2", "h3", "h4", "h5", "h6", "p", "ul", "li", "table", "tr", "td", "hr", "br", "a",
    "span", "strong", "em", "cite", "data", "code", "sup", "sub", "s", "u",
  ]

  private static let attributes: Set<String> = [
    "lang", "dir", "class", "charset", "name", "content", "style", "href", "value", "role",
    "aria-label",
  ]
}
