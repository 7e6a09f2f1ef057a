/// A font command of the LaTeX templates: `\cvcyrillic{Пётр}`. The text face needs none.
enum TeXFace: String, CaseIterable {
  case text, sign, greek, cyrillic, chinese, japanese, korean, arabic, hebrew, other, symbol

  /// Words of a script that puts spaces between them share one command.
  var isSpaced: Bool { self != .chinese && self != .japanese }

  /// `text` cut where the face changes. What no face shows has nil.
  ///
  ///     Hailin Zhang (张海林)  ->  text "Hailin Zhang (", chinese "张海林", text ")"
  static func split(_ text: String) -> [(face: TeXFace?, text: String)] {
    if text.utf8.allSatisfy({ (0x20...0x7E).contains($0) }) {
      return text.isEmpty ? [] : [(.text, text)]
    }
    let isJapanese = text.unicodeScalars.contains { kana.contains($0) }
    var runs: [(face: TeXFace?, text: String)] = []
    for character in text {
      // A letter and the accents on it come out of one font, if there is one that has them all.
      let whole = face(of: character.unicodeScalars, isJapanese: isJapanese)
      let parts = whole == nil ? character.unicodeScalars.map { String($0) } : [String(character)]
      for part in parts {
        let face = whole ?? face(of: part.unicodeScalars, isJapanese: isJapanese)
        if let last = runs.last, last.face == face, face != nil {
          runs[runs.count - 1].text += part
        } else {
          runs.append((face, part))
        }
      }
    }
    return joinedOverSpaces(runs)
  }

  private static func face(
    of scalars: some Collection<Unicode.Scalar>, isJapanese: Bool
  ) -> TeXFace? {
    if scalars.allSatisfy({ (0x20...0x7E).contains($0.value) || $0 == "\u{A0}" }) { return .text }
    let found = coverage.first { _, points in scalars.allSatisfy(points.contains) }?.face
    return found == .chinese && isJapanese ? .japanese : found
  }

  /// The first that has a character sets it.
  private static let coverage: [(face: TeXFace, points: CodePoints)] = [
    (.text, textLetters), (.sign, pagella), (.greek, greekLetters), (.cyrillic, cyrillicLetters),
    (.chinese, ideographs), (.japanese, kana), (.korean, hangul),
    (.arabic, arabicLetters), (.hebrew, hebrewLetters), (.other, otherLetters), (.symbol, symbols),
  ]

  /// `Пётр`, ` `, `Чайковский` becomes one run.
  private static func joinedOverSpaces(
    _ runs: [(face: TeXFace?, text: String)]
  ) -> [(face: TeXFace?, text: String)] {
    var joined: [(face: TeXFace?, text: String)] = []
    for run in runs {
      if joined.count > 1, let face = run.face, face != .text, face.isSpaced,
        joined[joined.count - 1].text == " ", joined[joined.count - 2].face == face
      {
        joined.removeLast()
        joined[joined.count - 1].text += " " + run.text
      } else {
        joined.append(run)
      }
    }
    return joined
  }
}
