import Foundation
import TestSupport

/// Another way to write a page that its visitor would not notice.
struct PageEdit: Sendable, CustomStringConvertible {
  let description: String
  let apply: @Sendable (inout MarkdownText, inout SplitMix64) -> Void

  static let all: [PageEdit] = [
    PageEdit(description: "**x** as <b>x</b>") { page, dice in
      page.replace(
        #"(?<![*\\])\*\*(?![*\s])([^*\n]+)(?<![*\s\\])\*\*(?!\*)"#, with: "<b>$1</b>", &dice)
    },
    PageEdit(description: "*x* as <i>x</i>") { page, dice in
      page.replace(#"(?<![*\\])\*(?![*\s])([^*\n]+)(?<![*\s\\])\*(?!\*)"#, with: "<i>$1</i>", &dice)
    },
    PageEdit(description: "_x_ as <em>x</em>") { page, dice in
      page.replace(#"(?<=\s)_(?![_\s])([^_\n]+)(?<![_\s\\])_(?=\s)"#, with: "<em>$1</em>", &dice)
    },
    PageEdit(description: "[x](u) as <a>x</a>") { page, dice in
      page.replace(
        #"(?<![!\\\]])\[([^\[\]\n]+)\]\(([^\s()]+)\)"#, with: #"<a href="$2">$1</a>"#, &dice)
    },
    PageEdit(description: "two spaces as <br>") { page, dice in
      page.replace(#" {2,}\n(?=\S| +\S)"#, with: "<br>\n", &dice)
    },
    PageEdit(description: "<br> as two spaces") { page, dice in
      page.replace(#"<br>\n"#, with: "  \n", &dice)
    },
    PageEdit(description: "empty lines doubled") { page, dice in
      page.replace(#"\n\n(?!\n)"#, with: "\n\n\n", &dice)
    },
    PageEdit(description: "other bullets") { page, dice in
      let bullet = ["-", "*", "+"].randomElement(using: &dice) ?? "-"
      page.replaceAll(#"(?m)^( *)[-*+] (?=\S)"#, with: "$1\(bullet) ")
    },
  ]

  static let wrap = PageEdit(description: "items wrapped") { page, dice in
    page.editLists { items in items.map { MarkdownText.wrapped($0, &dice) } }
  }

  static let shuffle = PageEdit(description: "entries shuffled") { page, dice in
    page.editLists { $0.shuffled(using: &dice) }
  }

  static let htmlLists = PageEdit(description: "bullets as <ul><li>") { page, _ in
    page.editLists { items in
      ["<ul>"] + items.map { "<li>\n\n\(MarkdownText.unindented($0))\n\n</li>" } + ["</ul>", ""]
    }
  }
}

/// The text of a page; its front matter stays as it is.
struct MarkdownText {
  private let head: String
  private var body: String

  init(_ text: String) {
    let end = text.hasPrefix("---\n") ? text.range(of: "\n---\n")?.upperBound : nil
    head = String(text[..<(end ?? text.startIndex)])
    body = String(text[(end ?? text.startIndex)...])
  }

  var text: String { head + body }

  mutating func replaceAll(_ pattern: String, with template: String) {
    body = body.replacingOccurrences(of: pattern, with: template, options: .regularExpression)
  }

  /// Replaces about every second place.
  mutating func replace(_ pattern: String, with template: String, _ dice: inout SplitMix64) {
    var start = body.startIndex
    while let range = body.range(
      of: pattern, options: .regularExpression, range: start..<body.endIndex)
    {
      let behind = body.distance(from: range.upperBound, to: body.endIndex)
      if Bool.random(using: &dice) {
        body = body.replacingOccurrences(
          of: pattern, with: template, options: .regularExpression, range: range)
      }
      start = body.index(body.endIndex, offsetBy: -behind)
    }
  }

  /// Gives the items of each bullet list that begins at the margin to `edit`: an item is its lines,
  /// the bullet and the nested ones included.
  mutating func editLists(_ edit: ([String]) -> [String]) {
    var result: [String] = []
    var items: [String] = []
    func close() {
      result += items.isEmpty ? [] : edit(items)
      items = []
    }
    for line in body.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
      if Self.isItem(line) {
        items.append(line)
      } else if !items.isEmpty, !line.isEmpty, !line.hasPrefix("#"), !line.hasPrefix("<") {
        items[items.count - 1] += "\n" + line
      } else {
        close()
        result.append(line)
      }
    }
    close()
    body = result.joined(separator: "\n")
  }

  private static func isItem(_ line: String) -> Bool {
    line.hasPrefix("- ") || line.hasPrefix("* ") || line.hasPrefix("+ ")
  }

  /// An item without its bullet, its lines moved to the margin.
  static func unindented(_ item: String) -> String {
    item.split(separator: "\n", omittingEmptySubsequences: false).enumerated().map { index, line in
      index == 0 || line.hasPrefix("  ") ? String(line.dropFirst(2)) : String(line)
    }.joined(separator: "\n")
  }

  /// An item whose first line goes on in the next, broken at a space before a word.
  static func wrapped(_ item: String, _ dice: inout SplitMix64) -> String {
    let line = item.prefix { $0 != "\n" }
    let spaces = line.indices.dropFirst(2).filter { index in
      line[index] == " " && line[line.index(before: index)] != " "
        && line[line.index(after: index)...].first?.isLetter ?? false
    }
    guard let space = spaces.randomElement(using: &dice) else { return item }
    return item.replacingCharacters(in: space...space, with: "\n  ")
  }
}
