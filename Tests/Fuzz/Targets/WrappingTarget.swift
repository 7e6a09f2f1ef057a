import CVModel
import CVRendering
import Foundation

/// Plain text in lines of any length, in ASCII, and cut to a limit.
struct WrappingTarget: FuzzTarget {
  let name = "wrapping"

  func check(_ input: [UInt8]) async throws {
    var choices = Choices(input)
    let text = String(decoding: input, as: UTF8.self)
    try checkFlowed(text)
    try await checkTexts(cv(saying: text, kind: choices.pick([.about, .publications])), &choices)
  }

  private func checkFlowed(_ text: String) throws {
    // No control character comes as far as a line.
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { Clean.text(String($0)) }
    let whole = lines.map { Self.withoutTrailingBlanks($0[...]) }.joined(separator: "\n")
    let flowed = Flowed.text(whole)
    for line in flowed.split(separator: "\n") { try WrittenText.checkFlowed(line) }
    try expectJoined(flowed, is: whole, "what was flowed")
    guard !Self.isCut(whole) else { return }
    try expect(Flowed.text(Flowed.joined(flowed)), is: flowed, "what was flowed again")
  }

  /// Words longer than a line of a mail can be are broken for good.
  private static func isCut(_ text: String) -> Bool {
    text.split { $0 == " " || $0 == "\n" }.contains { $0.utf8.count > 998 }
  }

  private func expectJoined(_ flowed: String, is whole: String, _ what: String) throws {
    let found = Flowed.joined(flowed)
    if Self.isCut(whole) {
      try expect(found.replacing("\n", with: ""), is: whole.replacing("\n", with: ""), what)
    } else {
      try expect(found, is: whole, what)
    }
  }

  private static func withoutTrailingBlanks(_ line: Substring) -> Substring {
    var line = line
    while line != "-- ", line.last?.isWhitespace == true { line.removeLast() }
    return line
  }

  /// A letter says what a form says, and a limit leaves out whole entries or all.
  private func checkTexts(_ cv: CV, _ choices: inout Choices) async throws {
    var options = RenderingOptions(&choices)
    options.sections = SectionChoice()
    let written = try await Written(cv, as: "text", options)
    try written.check()
    options.text.limit = nil
    options.text.profile = .form
    let form = try await Written(cv, as: "text", options)
    try form.check()
    options.text.profile = .mail
    let mail = try await Written(cv, as: "text", options)
    try mail.check()
    let said = String(decoding: form.bytes, as: UTF8.self)
    try expectJoined(String(decoding: mail.bytes, as: UTF8.self), is: said, "the text of the mail")
    if !options.text.isASCII { try checkWords(of: cv, in: said) }
  }

  /// Formulas are said in other words.
  private func checkWords(of cv: CV, in said: String) throws {
    let words = cv.summary.map(\.plain).joined(separator: " ")
    guard !words.contains("$"), !words.contains("\\") else { return }
    let printed = Clean.letters(said)
    for word in words.split(separator: " ").map({ Clean.letters(String($0)) }) where !word.isEmpty {
      try expect(printed.contains(word), "lost: \(word)")
    }
  }

  private func cv(saying text: String, kind: Section.Kind) -> CV {
    let lines = Clean.lines(of: text)
    var cv = CV(candidate: Candidate(name: "Ada Lin"))
    cv.summary = lines.first.map { [RichText($0)] } ?? []
    var section = Section(kind, title: "Things", lines: 1...1)
    section.entries = lines.dropFirst().map { line in
      var paper = Publication(title: RichText(line))
      paper.authors = line.split(separator: ",").prefix(12).map { Author(String($0)) }
      return Entry(.publication(paper), text: [RichText(line)], lines: 1...1)
    }
    cv.sections = [section]
    return cv
  }
}
