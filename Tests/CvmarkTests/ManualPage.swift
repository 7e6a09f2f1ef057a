@testable import cvmark

/// A command's definition as a manual page (mdoc).
struct ManualPage {
  /// `["cvmark", "render"]`
  var path: [String]
  var command: CommandHelp
  /// The pages to look at next.
  var others: [String]

  /// Of the version in `Cvmark.version`; a page does not know the clock.
  private static let date = "November 22, 2026"

  var name: String { path.joined(separator: "-") }

  var text: String {
    let prose = Prose(command.discussion ?? "")
    let lines =
      [
        #".\" Made of the command's own definitions by `make golden`."#,
        ".Dd \(Self.date)", ".Dt \(name.uppercased()) 1", ".Os \"cvmark \(Cvmark.version)\"",
        ".Sh NAME", ".Nm \(name)", ".Nd \(abstract)",
        ".Sh SYNOPSIS",
      ] + synopsis(command, path: path) + [".Sh DESCRIPTION"]
      + (prose.paragraphs.isEmpty ? Roff.sentences(command.abstract ?? "") : prose.paragraphs)
      + commands + options(of: command) + nested
      + prose.section("EXIT CODES", as: "EXIT STATUS") + prose.section("EXAMPLES", as: "EXAMPLES")
      + [".Sh SEE ALSO"] + seeAlso
    return lines.joined(separator: "\n") + "\n"
  }

  /// `Turns a page into a CV.` -> `turns a page into a CV`
  private var abstract: String {
    let text = Roff.escaped(command.abstract ?? "")
    return text.prefix(1).lowercased() + text.dropFirst().drop(suffix: ".")
  }

  private func synopsis(_ command: CommandHelp, path: [String]) -> [String] {
    let arguments = (command.arguments ?? []).filter(\.shouldDisplay)
    let isParent = command.subcommands?.isEmpty == false
    var line = [".Nm \(path.joined(separator: " "))"]
    if isParent { line.append(".Ar command") }
    for argument in arguments where argument.kind == "positional" {
      let dots = argument.isRepeating ? " ..." : ""
      line.append(".Ar \(argument.valueName ?? "")\(dots)")
    }
    if !isParent { line.append(".Op Ar option ...") }
    return line
  }

  private var commands: [String] {
    let described = command.described.filter { _ in path.count == 1 }
    guard !described.isEmpty else { return [] }
    return [".Ss Commands", ".Bl -tag -width Ds"]
      + described.flatMap {
        [".It Xr \(name)-\($0.commandName) 1", Roff.escaped($0.abstract ?? "")]
      } + [".El"]
  }

  /// Commands under a command stand on its page.
  private var nested: [String] {
    guard path.count > 1 else { return [] }
    return command.described.flatMap { inner in
      [".Ss \((path.dropFirst() + [inner.commandName]).joined(separator: " "))"]
        + synopsis(inner, path: path + [inner.commandName])
        + [".Pp", Roff.escaped(inner.abstract ?? "")] + list(inner.arguments ?? [])
    }
  }

  private func options(of command: CommandHelp) -> [String] {
    let arguments = (command.arguments ?? []).filter(\.shouldDisplay)
    let titles = arguments.map { $0.sectionTitle ?? "Options" }
    let order = titles.reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
    return order.flatMap { title in
      [".Ss \(title)"] + list(zip(arguments, titles).filter { $0.1 == title }.map(\.0))
    }
  }

  private func list(_ arguments: [CommandHelp.Argument]) -> [String] {
    let shown = arguments.filter { $0.shouldDisplay && !($0.abstract ?? "").isEmpty }
    guard !shown.isEmpty else { return [] }
    return [".Bl -tag -width Ds"] + shown.flatMap(item) + [".El"]
  }

  private func item(_ argument: CommandHelp.Argument) -> [String] {
    let names = (argument.names ?? []).map { "Fl \(Roff.flag($0.written))" }
    let value = argument.kind == "flag" ? "" : " Ar \(argument.valueName ?? "")"
    let head =
      names.isEmpty ? "Ar \(argument.valueName ?? "")" : names.joined(separator: " , ") + value
    var text = [argument.abstract, argument.discussion].compactMap { $0 }.joined(separator: "\n")
    if let values = argument.allValues, argument.kind != "flag" {
      text += "\nOne of \(values.joined(separator: ", "))."
    }
    if let value = argument.defaultValue { text += "\nThe default is \(value)." }
    return [".It \(head)"]
      + text.split(separator: "\n").flatMap { Roff.sentences(String($0)) }
  }

  private var seeAlso: [String] {
    let pages = others.filter { $0 != name }.sorted()
    return pages.enumerated().map { ".Xr \($1) 1" + ($0 < pages.count - 1 ? " ," : "") }
  }
}

extension Substring {
  fileprivate func drop(suffix: String) -> Substring {
    hasSuffix(suffix) ? dropLast(suffix.count) : self
  }
}

/// The characters that mean something to roff.
enum Roff {
  static func escaped(_ text: String) -> String {
    let text = text.replacing("\\", with: "\\e").replacing("-", with: "\\-")
      .replacing("'", with: "\\(aq")
    return text.hasPrefix(".") ? "\\&" + text : text
  }

  /// A line each: roff puts the space between them.
  static func sentences(_ text: String) -> [String] {
    text.replacing(/([.!?)]) +(?=[A-Z])/) { "\($0.output.1)\n" }
      .split(separator: "\n").map { escaped(String($0)) }
  }

  /// `--to` -> `\-to`: the macro writes the first of them.
  static func flag(_ name: String) -> String { escaped(String(name.dropFirst())) }
}

/// `discussion` of a command: paragraphs, and sections under a line in capitals.
struct Prose {
  private(set) var paragraphs: [String] = []
  private var sections: [String: [String]] = [:]

  init(_ text: String) {
    var title: String?
    var lines: [String] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
      if !line.isEmpty, line.allSatisfy({ $0.isUppercase || $0 == " " }), !line.hasPrefix(" ") {
        close(title, lines)
        (title, lines) = (line, [])
      } else {
        lines.append(line)
      }
    }
    close(title, lines)
  }

  private mutating func close(_ title: String?, _ lines: [String]) {
    let shown = Self.layout(lines)
    if let title { sections[title] = shown } else { paragraphs = shown }
  }

  func section(_ title: String, as name: String) -> [String] {
    sections[title].map { [".Sh \(name)"] + $0 } ?? []
  }

  /// Indented lines are shown as they stand.
  private static func layout(_ lines: [String]) -> [String] {
    var result: [String] = []
    var isLiteral = false
    let trimmed = lines.drop { $0.isEmpty }.reversed().drop { $0.isEmpty }.reversed()
    for line in trimmed {
      let literal = line.hasPrefix("  ") || (isLiteral && line.isEmpty)
      if literal != isLiteral {
        result.append(literal ? ".Bd -literal -compact" : ".Ed")
        isLiteral = literal
      }
      if literal {
        result.append(Roff.escaped(line))
      } else {
        result += line.isEmpty ? [".Pp"] : Roff.sentences(line)
      }
    }
    return result + (isLiteral ? [".Ed"] : [])
  }
}
