import CVModel
import CVRendering
import Foundation

/// Any text in any place of any format: it stays a text, and reads back as the same.
struct EscapingTarget: FuzzTarget {
  let name = "escaping"

  func check(_ input: [UInt8]) async throws {
    let text = String(decoding: input, as: UTF8.self)
    let clean = Clean.text(text)
    var choices = Choices(input)
    // A message takes as long as all the rest.
    if choices.pick([true, false, false, false]) { try await checkMail(text, clean) }
    try checkHTML(text, HTML.self, clean)
    try checkHTML(text, MailHTML.self, clean)
    try checkLaTeX(text, clean)
    try checkTargets(text, clean)
    try checkStyles(text, &choices)
  }

  private func checkHTML<Format: TextFormat>(
    _ text: String, _ format: Format.Type, _ clean: String
  ) throws {
    for place in [Place.text, .attribute] {
      let code: Fragment<Format> = "\(text, for: place)"
      try expect(try MarkupReader.decoded(code.code), is: clean, "HTML")
    }
    let code: Fragment<Format> = "\(text, for: .styleSheet)"
    try expect(Self.styleSheetString(code.code), is: clean, "a string of a style sheet")
  }

  /// `a\00003Cb`; nil where the string would have ended.
  private static func styleSheetString(_ code: String) -> String {
    var rest = Substring(code).unicodeScalars
    var text = ""
    while let scalar = rest.popFirst() {
      let digits = String(rest.prefix(6))
      if scalar == "\\", digits.count == 6, let number = UInt32(digits, radix: 16) {
        text.unicodeScalars.append(Unicode.Scalar(number) ?? "\u{FFFD}")
        rest.removeFirst(6)
      } else {
        text.unicodeScalars.append("\"\\\n<".unicodeScalars.contains(scalar) ? "\u{FFFE}" : scalar)
      }
    }
    return text
  }

  /// LaTeX composes accents and has no signs without a look; its letters are those of the text, and
  /// what it made of the text it keeps.
  private func checkLaTeX(_ text: String, _ clean: String) throws {
    for place in [Place.text, .attribute, .styleSheet] {
      let code: Fragment<LaTeX> = "\(text, for: place)"
      let decoded = try TeXReader.decoded(code.code)
      try expect(Clean.letters(decoded), is: Clean.letters(clean), "the letters of LaTeX")
      if clean.utf8.allSatisfy({ $0 < 0x80 }) { try expect(decoded, is: clean, "LaTeX") }
      let again: Fragment<LaTeX> = "\(decoded, for: place)"
      try expect(again.code, is: code.code, "LaTeX of its own text")
    }
  }

  /// As a URL, and as the target of a link if it can be one.
  private func checkTargets(_ text: String, _ clean: String) throws {
    let meant = PercentCode.bytesInOneDirection(of: clean)
    let html: Fragment<HTML> = "\(text, for: .url)"
    let plain: Fragment<PlainText> = "\(text, for: .url)"
    let latex: Fragment<LaTeX> = "\(text, for: .url)"
    for url in [
      try MarkupReader.decoded(html.code), plain.code,
      try TeXReader.decodedURL(latex.code),
    ] {
      let found = PercentCode.bytesInOneDirection(of: url)
      try expect(found == meant, "the URL \(url) means something else")
    }
    guard let target = LinkTarget(text), !target.isRelative else { return }
    let link = RichText("link", link: target)
    let targets = try MarkupReader(Fragment<HTML>(link).code).targets
    try expect(targets.count == 1, "not one link")
    for target in targets { try MarkupReader.checkTarget(target) }
    _ = try TeXReader(Fragment<LaTeX>(link).code, allowsSigns: true)
  }

  /// In bold, in code, as a formula: markup closes what it opens.
  private func checkStyles(_ text: String, _ choices: inout Choices) throws {
    let style = RichText.Style(rawValue: UInt16(choices.pick(Array(0..<256))))
    let link = LinkTarget(choices.pick(["https://example.org/", "", text]))
    let rich = RichText(Clean.text(text), style: style, link: link)
    for language in ["en", "zh-CN"] {
      _ = try MarkupReader(Fragment<HTML>(rich, in: language).code)
      _ = try MarkupReader(Fragment<MailHTML>(rich, in: language).code)
      _ = try TeXReader(Fragment<LaTeX>(rich, in: language).code, allowsSigns: true)
    }
  }

  private func checkMail(_ text: String, _ clean: String) async throws {
    var options = RenderingOptions()
    options.mail.subject = text
    options.mail.letter = text
    options.mail.attachmentName = text
    options.mail.recipient = MailAddress(text)
    let cv = CV(candidate: Candidate(name: "Ada Lin"))
    let written = try await Written(cv, as: "email", options)
    let mail = try MailReader(written.bytes)
    try mail.check()
    let line = Clean.headerText(clean)
    try expect(MailReader.words(mail.fields["subject"] ?? ""), is: line, "the subject")
    try expect(mail.fields["to"] == options.mail.recipient?.description, "another recipient")
    let name = line.map { "/\\:*?\"<>|".contains($0) ? "-" : $0 }.drop { $0 == "." || $0 == " " }
    try expect(mail.attachmentName, is: name.isEmpty ? "cv.pdf" : String(name), "the file's name")
    let known: Set = ["to", "subject", "x-unsent", "mime-version", "content-type"]
    try expect(known.isSuperset(of: mail.fields.keys), "a field of the page's own")
  }
}
