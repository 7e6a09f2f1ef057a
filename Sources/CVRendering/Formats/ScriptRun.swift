/// A stretch of text in one script, with the language (BCP 47) that the script tells if it is not
/// the document's: browsers choose fonts, and screen readers voices, by it.
struct ScriptRun: Hashable {
  var text: String
  var language: String?

  /// `Hailin Zhang (张海林)` in English: `Hailin Zhang (`, `张海林` as zh-Hans, `)`.
  static func split(_ text: String, in language: String) -> [ScriptRun] {
    guard text.unicodeScalars.contains(where: Script.tellsLanguage) else {
      return text.isEmpty ? [] : [ScriptRun(text: text, language: nil)]
    }
    let han = text.unicodeScalars.contains(where: Script.kana.contains) ? "ja" : "zh-Hans"
    var runs: [ScriptRun] = []
    var pending = ""
    for character in text {
      let script = character.unicodeScalars.first.flatMap { Script.of($0) }
      guard let script else {
        pending.append(character)
        continue
      }
      let found = script.language ?? han
      let other = found.prefix(2) == language.prefix(2) ? nil : found
      if !runs.isEmpty, runs[runs.count - 1].language == other {
        runs[runs.count - 1].text += pending + String(character)
      } else {
        if !pending.isEmpty { runs.append(ScriptRun(text: pending, language: nil)) }
        runs.append(ScriptRun(text: String(character), language: other))
      }
      pending = ""
    }
    if !pending.isEmpty { runs.append(ScriptRun(text: pending, language: nil)) }
    return runs.merged
  }

  /// Whether a language (BCP 47) is written from right to left.
  static func runsLeft(_ language: String) -> Bool { ["ar", "he"].contains(language.prefix(2)) }

  /// Whether a language (BCP 47) is ever set in italics.
  static func hasItalics(_ language: String) -> Bool {
    !["zh", "ja", "ko"].contains(language.prefix(2))
  }
}

/// A script that tells its language, more or less. Latin does not, nor does Greek: α is mathematics.
private struct Script {
  let ranges: [ClosedRange<UInt32>]
  /// Nil: Chinese or Japanese, the words around it tell.
  let language: String?

  func contains(_ scalar: Unicode.Scalar) -> Bool { ranges.contains { $0 ~= scalar.value } }

  static func of(_ scalar: Unicode.Scalar) -> Script? { all.first { $0.contains(scalar) } }

  /// False for whatever stands before Hebrew: Latin, Greek, Cyrillic.
  static func tellsLanguage(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value >= 0x590 && of(scalar) != nil
  }

  static let kana = Script(ranges: [0x3041...0x30FF, 0x31F0...0x31FF], language: "ja")
  private static let all = [
    Script(
      ranges: [
        0x2E80...0x2FDF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF,
      ],
      language: nil),
    kana,
    Script(ranges: [0x1100...0x11FF, 0x3130...0x318F, 0xAC00...0xD7AF], language: "ko"),
    Script(ranges: [0x0590...0x05FF], language: "he"),
    Script(ranges: [0x0600...0x06FF, 0x0750...0x077F], language: "ar"),
    Script(ranges: [0x0E00...0x0E7F], language: "th"),
    Script(ranges: [0x0900...0x097F], language: "hi"),
  ]
}

extension [ScriptRun] {
  fileprivate var merged: [ScriptRun] {
    reduce(into: []) { runs, run in
      if let last = runs.last, last.language == run.language {
        runs[runs.count - 1].text += run.text
      } else {
        runs.append(run)
      }
    }
  }
}
