import Testing

@testable import CVRendering

/// The tables of what fonts can show, compared with the fonts.
@Suite struct TeXFaceTests {
  struct Font: Sendable, CustomTestStringConvertible {
    let points: CodePoints
    let family: String
    let styles: [String]
    var testDescription: String { family }
  }

  private static let four = ["Regular", "Bold", "Italic", "Bold Italic"]

  static let fonts = [
    Font(points: TeXFace.pagella, family: "TeX Gyre Pagella", styles: four),
    Font(points: TeXFace.textLetters, family: "TeX Gyre Pagella", styles: four),
    Font(points: TeXFace.textLetters, family: "TeX Gyre Termes", styles: four),
    Font(points: TeXFace.textLetters, family: "TeX Gyre Heros", styles: four),
    Font(points: TeXFace.textLetters, family: "Carlito", styles: four),
    Font(points: TeXFace.greekLetters, family: "P052", styles: ["Roman", "Bold", "Italic"]),
    Font(points: TeXFace.greekLetters, family: "Nimbus Roman", styles: four),
    Font(points: TeXFace.greekLetters, family: "Carlito", styles: four),
    Font(points: TeXFace.cyrillicLetters, family: "Nimbus Roman", styles: four),
    Font(points: TeXFace.cyrillicLetters, family: "Carlito", styles: four),
    Font(points: TeXFace.ideographs, family: "Noto Sans CJK SC", styles: ["Regular", "Bold"]),
    Font(points: TeXFace.kana, family: "Noto Sans CJK JP", styles: ["Regular", "Bold"]),
    Font(points: TeXFace.hangul, family: "Noto Sans CJK KR", styles: ["Regular", "Bold"]),
    Font(points: TeXFace.greekLetters, family: "DejaVu Serif", styles: ["Book", "Bold"]),
    Font(points: TeXFace.cyrillicLetters, family: "P052", styles: ["Roman", "Bold", "Italic"]),
    Font(points: TeXFace.cyrillicLetters, family: "DejaVu Serif", styles: ["Book", "Bold"]),
    Font(points: TeXFace.ideographs, family: "Noto Serif CJK SC", styles: ["Regular", "Bold"]),
    Font(points: TeXFace.ideographs, family: "Noto Serif CJK JP", styles: ["Regular", "Bold"]),
    Font(points: TeXFace.kana, family: "Noto Serif CJK JP", styles: ["Regular", "Bold"]),
    Font(points: TeXFace.hangul, family: "Noto Serif CJK KR", styles: ["Regular", "Bold"]),
    Font(points: TeXFace.arabicLetters, family: "DejaVu Sans", styles: ["Book", "Bold"]),
    Font(points: TeXFace.hebrewLetters, family: "DejaVu Sans", styles: ["Book", "Bold"]),
    Font(points: TeXFace.otherLetters, family: "DejaVu Serif", styles: ["Book", "Bold"]),
    Font(points: TeXFace.symbols, family: "DejaVu Sans", styles: ["Book", "Bold"]),
  ]

  @Test(arguments: fonts) func fontHasWhatTheTableSays(font: Font) throws {
    for style in font.styles {
      let written = try tool(
        "fc-list", "-f", "%{charset}\n", ":family=\(font.family):style=\(style)")
      let charset = CodePoints(String(written.split(separator: "\n").first ?? ""))
      #expect(!charset.ranges.isEmpty, "\(font.family) \(style) is not installed")
      let missing = font.points.ranges.flatMap { $0 }.compactMap(Unicode.Scalar.init)
        .filter { !charset.contains($0) }
      #expect(missing.isEmpty)
    }
  }

  @Test func tablesAreInOrder() {
    for font in Self.fonts {
      let ranges = font.points.ranges
      #expect(zip(ranges, ranges.dropFirst()).allSatisfy { $0.upperBound < $1.lowerBound })
    }
  }
}
