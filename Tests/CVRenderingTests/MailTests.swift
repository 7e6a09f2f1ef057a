import CVModel
import Foundation
import Testing

@testable import CVRendering

/// Python's own parser reads the drafts.
@Suite(.serialized) struct MailTests {
  @Test func aDraftHoldsWhatTheOtherOutputsAre() async throws {
    var options = RenderingOptions()
    options.mail.recipient = MailAddress("chair@example.org")
    options.mail.attachmentName = "hailin-zhang-cv.pdf"
    let mail = try Mail(try await draft(SampleCV.hailinZhang, options: options))
    #expect(mail.defects == [])
    #expect(
      mail.structure
        == "multipart/mixed{multipart/alternative{text/plain; text/html}; application/pdf}")
    #expect(mail.isASCII && mail.bareLineEnds == 0 && mail.longestLine <= 78)
    #expect(mail.textParameters == ["charset": "utf-8", "format": "flowed", "delsp": "no"])
    let names = ["to", "subject", "x-unsent", "mime-version", "content-type"]
    #expect(mail.headers.keys.sorted() == names.sorted() && mail.headerCount == names.count)
    #expect(mail.headers["to"] == "chair@example.org")
    #expect(mail.headers["subject"] == "Curriculum Vitae - Hailin Zhang")
    #expect(mail.headers["x-unsent"] == "1" && mail.headers["mime-version"] == "1.0")
    #expect(mail.fileName == "hailin-zhang-cv.pdf")

    options.text.profile = .mail
    let text = try await render(SampleCV.hailinZhang, to: "text", options: options)
    #expect(mail.plainText == text)
    #expect(try mail.page == mailHTML(SampleCV.hailinZhang, options: options))
    var report = Report()
    let pdf = try await PDFRenderer().render(
      SampleCV.hailinZhang, options: options, report: &report)
    #expect(pdf == .bytes(Array(mail.pdf)))
  }

  @Test func otherScriptsTravelAsASCII() async throws {
    var options = RenderingOptions()
    options.mail.subject = String(repeating: "应聘助理教授：", count: 12) + "王小明"
    options.mail.attachmentName = String(repeating: "王小明的简历", count: 9) + ".pdf"
    let mail = try Mail(try await draft(SampleCV.chinese, options: options))
    #expect(mail.defects == [] && mail.isASCII && mail.longestLine <= 78)
    #expect(mail.headers["subject"] == options.mail.subject)
    #expect(mail.fileName == options.mail.attachmentName)
    #expect(mail.page.contains("大规模向量检索综述") && mail.plainText.contains("大规模向量检索综述"))
  }

  static let subjects = [
    "Application", "Bewerbung für die Professur", "a =?UTF-8?B?YQ==?= b", "👩🏽‍🔬",
    "Application for the position of an assistant professor in systems for machine learning (2024/17)",
    String(repeating: "x", count: 2_000), String(repeating: "é", count: 2_000),
  ]

  @Test(arguments: subjects) func everySubjectArrives(_ subject: String) throws {
    let mail = try Mail(
      MailMessage(subject: subject, text: "text", html: "<p>", pdf: [37], pdfName: "cv.pdf"))
    #expect(mail.headers["subject"] == subject)
    #expect(mail.defects == [] && mail.isASCII && mail.longestLine <= 78)
  }

  /// No encoded word may stand in an address (RFC 2047, 5), nor may it be folded.
  @Test(arguments: [
    "chair@example.org", "a=?b@example.org",
    String(repeating: "a", count: 60) + "@department.of.computer.science.example.org",
    "c@" + String(repeating: String(repeating: "d", count: 60) + ".", count: 4) + "org",
  ])
  func theAddressStandsAsItIs(_ address: String) throws {
    let recipient = try #require(MailAddress(address))
    let message = MailMessage(
      recipient: recipient, subject: "CV", text: "text", html: "<p>", pdf: [37], pdfName: "cv.pdf")
    #expect(message.code.hasPrefix("To: \(address)\r\n"))
    let mail = try Mail(message)
    #expect(mail.headers["to"] == address)
    #expect(mail.defects == [] && mail.longestLine <= 998)
  }

  @Test func aLetterIsAsWideAsALineOfMail() {
    let letter = Letter(
      String(repeating: "我 ", count: 100) + "\n\n-- " + String(repeating: "x", count: 75)
        + "\n\nFrom here on")
    let lines = letter.flowed.split(separator: "\n")
    #expect(lines.dropLast(2).allSatisfy { DisplayWidth.of($0) <= 72 })
    #expect(!lines.contains("-- ") && lines.last == " From here on")
    #expect(Flowed.joined(letter.flowed).hasPrefix(String(repeating: "我 ", count: 99) + "我\n"))
  }

  static let payloads = [
    "a\r\nBcc: thief@example.org", "a\nX-Evil: 1\n\n<script>", "a\rTo: b@c.de", "\u{0}a\u{0}",
    "\u{202E}fdp.exe\u{2066}", "..\\..\\evil\u{2028}.exe", "../../etc/passwd", ".hidden",
    "\"; x=\"",
  ]

  @Test(arguments: payloads) func noHeaderIsSmuggledIn(_ payload: String) throws {
    let mail = try Mail(
      MailMessage(
        subject: payload, text: payload, html: payload, pdf: Array(payload.utf8), pdfName: payload))
    #expect(mail.defects == [])
    #expect(mail.headers.keys.sorted() == ["content-type", "mime-version", "subject", "x-unsent"])
    #expect(mail.headerCount == 4 && mail.boundaries.count == 2)
    for text in [mail.headers["subject"] ?? "", mail.fileName] {
      #expect(!text.isEmpty)
      #expect(!text.unicodeScalars.contains { $0.properties.isBidiControl || $0.value < 0x20 })
    }
    #expect(!mail.fileName.contains { "/\\\"".contains($0) } && mail.fileName.first != ".")
  }

  @Test func aLetterStandsBeforeTheCVInBothParts() async throws {
    var options = RenderingOptions()
    options.mail.letter = """
      Dear Professor Wu,

      I apply for the position that your department has announced, and
      look forward to <systems> & people.
      From here on the CV follows.

      Best regards,
      Hailin Zhang 张海林
      """
    let mail = try Mail(try await draft(SampleCV.hailinZhang, options: options))
    #expect(mail.defects == [])
    let page = try HTMLTree(mail.page)
    let letter = page.root["p"].prefix(3)
    #expect(letter.map { $0["br"].count } == [0, 1, 1])
    #expect(letter[1].text.contains("announced, and look forward to <systems> & people."))
    #expect(page.root["span"].first?.attributes["lang"] == "zh-Hans")
    #expect(
      unflowed(mail.plainText).hasPrefix(
        """
        Dear Professor Wu,

        I apply for the position that your department has announced, and look forward to <systems> & people.
        From here on the CV follows.

        Best regards,
        Hailin Zhang 张海林

        """))
    options.mail.letter = nil
    options.text.profile = .mail
    let text = try await render(SampleCV.hailinZhang, to: "text", options: options)
    #expect(mail.plainText.hasSuffix("\n" + text))
  }

  @Test(arguments: ["hailin-zhang", "everything", "chinese"])
  func bothPartsHaveTheSameLinks(sample: String) async throws {
    let cv = try #require(SampleCV.named[sample])
    var options = RenderingOptions()
    options.text.profile = .mail
    let links = try HTMLTree(mailHTML(cv)).root["a"].compactMap { $0.attributes["href"] }
    let text = unflowed(try await render(cv, to: "text", options: options))
    for link in links where !link.hasPrefix("tel:") {
      let target = link.hasPrefix("mailto:") ? String(link.dropFirst(7)) : link
      #expect(text.contains(target) || text.contains(target.dropFirst("https://".count).dropLast()))
    }
    for written in text.matches(of: /https?:\/\/[^\s)]+/).map({ String($0.output) }) {
      #expect(links.contains { $0 == written || $0 == written + "/" }, "\(written)")
    }
  }

  @Test func theSameCVGivesTheSameBytes() async throws {
    let first = try await draft(SampleCV.everything)
    #expect(try await draft(SampleCV.everything) == first)
  }

  @Test func withoutAnEngineItFailsAsThePDFDoes() async throws {
    let renderer = MailRenderer(pdf: PDFRenderer(environment: ["PATH": "/nowhere"]))
    var report = Report()
    let error = await #expect(throws: RenderingError.self) {
      try await renderer.render(CV(), options: RenderingOptions(), report: &report)
    }
    guard case .noEngine = error else {
      Issue.record("\(String(describing: error))")
      return
    }
  }

  @Test(arguments: [
    "chair@example.org", "c.wu+cv@cs.example.ac.uk", "o'neill@xn--bcher-kva.example",
  ])
  func anAddressIsAnAddress(_ text: String) {
    #expect(MailAddress(text)?.description == text)
  }

  @Test(arguments: [
    "", "chair", "chair@", "@example.org", "chair@localhost", "a b@example.org", "a@b@example.org",
    "Chair <chair@example.org>", "a@example.org, b@example.org", "a@example.org\r\nBcc: b@c.de",
    "ä@example.org", "a@bücher.example", ".a@example.org", "a..b@example.org", "a@-example.org",
    String(repeating: "a", count: 65) + "@example.org",
  ])
  func nothingElseIs(_ text: String) { #expect(MailAddress(text) == nil) }

  /// As a mail client shows flowed text.
  private func unflowed(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      let line = line.first == " " ? line.dropFirst() : line
      return line.last == " " ? String(line) : line + "\n"
    }.joined()
  }
}
