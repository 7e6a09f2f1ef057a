import CVModel
import CVRendering
import Foundation
import Testing

/// Names in the scripts of the world come out of the PDF as they are in the CV.
@Suite(.serialized) struct ScriptTests {
  static let names = [
    "Łukasz Šťastný", "José Núñez Çelik", "İsmail Ağaoğlu", "Þórður Ægisson", "Māris Bērziņš",
    "Nguyễn Thị Hồng Đức", "Trần Hữu Phước", "Vũ Quỳnh", "Αριστοτέλης Ωνάσης", "ἄνθρωπος ᾠδή",
    "Пётр Ильич Чайковский", "Ђорђе Љубић", "Їжакевич Ґанна", "张海林", "吳健雄", "東京 太郎",
    "さくら ミドリ", "홍길동", "김 영희", "O’Brien–Smith", "Jean-Luc d'Alembert", "Æther Œuvre ß ẞ",
  ]

  @Test func namesCopyOutEqual() async throws {
    let cv = cv(authors: Self.names)
    let pdf = try await PDFFile(cv)
    #expect(pdf.diagnostics == [])
    let text = try pdf.text().precomposedStringWithCanonicalMapping
    for name in Self.names { #expect(text.contains(name), "\(name)") }
  }

  /// The same with its accents apart; macOS writes file names and what is copied from them so.
  @Test func decomposedNamesCopyOutComposed() async throws {
    let names = Self.names.map(\.decomposedStringWithCanonicalMapping)
    let pdf = try await PDFFile(cv(authors: names))
    #expect(pdf.diagnostics == [])
    let text = try pdf.text().precomposedStringWithCanonicalMapping
    for name in Self.names { #expect(text.contains(name), "\(name)") }
  }

  @Test func arabicAndHebrewNames() async throws {
    let names = ["سارا احمدی", "محمد بن موسى", "שלום עולם", "דוד לוי"]
    let pdf = try await PDFFile(cv(authors: names))
    #expect(pdf.diagnostics == [])
    // The font calls joined letters by names of their own, `ﻣ` for `م`.
    let letters = try pdf.text().precomposedStringWithCompatibilityMapping
    let text = letters.unicodeScalars.filter { !(0x202A...0x202E).contains($0.value) }
    let copied = String(String.UnicodeScalarView(text))
    for word in names.flatMap({ $0.split(separator: " ") }) {
      #expect(copied.contains(word), "\(word)")
    }
  }

  @Test func scriptsWithoutAFontAreReported() async throws {
    let pdf = try await PDFFile(cv(authors: ["A. Name", "สมชาย", "अनिल कुमार", "Bob 🎉 Ray"]))
    #expect(pdf.diagnostics.map(\.code) == ["missing-character", "missing-character"])
    #expect(pdf.diagnostics.map(\.severity) == [.note, .warning])
    #expect(try pdf.text().contains("Bob Ray"))
  }

  private func cv(authors: [String]) -> CV {
    var cv = CV(candidate: Candidate(name: "A. Name"))
    var section = Section(.publications, title: "Papers", lines: 1...1)
    section.entries = authors.map { name in
      var paper = Publication(title: RichText("On \(name)"))
      paper.authors = [Author(name), Author("A. Name", isCandidate: true)]
      return Entry(.publication(paper), text: [], lines: 1...1)
    }
    cv.sections = [section]
    return cv
  }
}
