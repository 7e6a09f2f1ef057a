import CVModel

/// How a CV is spelled in ASCII. Names that the page itself has in Latin letters win over any table.
struct TextSpelling {
  /// The candidate's name in another script, and as the page writes it in Latin letters.
  private let native: String?
  private let latin: String?

  init(_ candidate: Candidate) {
    let names = [candidate.name, candidate.nativeName].compactMap { $0 }
    latin = names.first(where: ASCIIText.isLatin)
    native = latin == nil ? nil : names.first { !ASCIIText.isLatin($0) }
  }

  /// Leaves the native name out where the Latin one says it already: `Zhang Hailin` may be wrong,
  /// the page's own `Hailin Zhang` is not. Names of others are spelled as names, and section titles
  /// in other scripts become the name of their kind.
  func namesSpelled(in cv: CV, report: inout Report) -> CV {
    var cv = cv.mappingEntries { entry in
      guard case .publication(var publication) = entry.content else { return }
      for index in publication.authors.indices {
        let name = publication.authors[index].name
        publication.authors[index].name = name == native ? latin ?? name : ASCIIText.name(name)
      }
      entry.content = .publication(publication)
    }
    if let native {
      cv.candidate.name = latin
      cv.candidate.nativeName = nil
      report.add(.nativeName(native))
    } else if let name = cv.candidate.name, latin == nil {
      cv.candidate.name = ASCIIText.name(name)
      report.add(.guessedName(name, cv.candidate.name ?? ""))
    }
    for index in cv.sections.indices {
      let (kind, title) = (cv.sections[index].kind, cv.sections[index].title)
      guard kind != .other, !ASCIIText.isLatin(title.plain) else { continue }
      cv.sections[index].title = RichText(Words.english.kinds[kind] ?? "")
    }
    return cv
  }

  /// `I am Hailin Zhang (张海林)` loses the bracket; elsewhere the Latin name takes its place.
  func spelled(_ document: String, report: inout Report) -> String {
    var document = document
    if let native, let latin, document.contains(native) {
      document = document.replacing(/https?:\/\/[^\s()（），。；、]+/) {
        URLText.inASCII(String($0.output))
      }
      for bracketed in [" (\(native))", "（\(native)）", "(\(native))"] {
        document = document.replacing(bracketed, with: "")
      }
      document = document.replacing(native, with: latin)
    }
    let ascii = ASCIIText(document)
    if !ascii.missing.isEmpty { report.add(.notASCII(ascii.missing)) }
    if !ascii.guesses.isEmpty { report.add(.guessed(ascii.guesses)) }
    return ascii.text
  }
}

extension ASCIIText {
  /// Latin letters with or without accents; the signs among them do not count.
  static func isLatin(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy { scalar in
      !scalar.properties.isAlphabetic || scalar.value < 0x250
        || (0x1E00...0x1EFF).contains(scalar.value)
    }
  }
}

extension Diagnostic {
  fileprivate static func nativeName(_ name: String) -> Diagnostic {
    Diagnostic(
      .note, code: "ascii-native-name",
      "ASCII leaves out \(name), since the page has the name in Latin letters as well.")
  }

  fileprivate static func guessedName(_ name: String, _ spelled: String) -> Diagnostic {
    Diagnostic(
      .warning, code: "ascii-name",
      "In ASCII your name is \(spelled), which is a guess; say how you write it with --name.",
      quote: name)
  }

  fileprivate static func guessed(_ words: [String]) -> Diagnostic {
    Diagnostic(
      .note, code: "ascii-guess",
      "ASCII spells ideographs as Mandarin, which may be wrong, of names above all: "
        + list(words) + ".", quote: words.first)
  }

  fileprivate static func notASCII(_ scalars: [Unicode.Scalar]) -> Diagnostic {
    let named = scalars.map { "\($0) (\($0.codePoint))" }
    return Diagnostic(
      .warning, code: "not-ascii",
      "ASCII has no form for \(list(named)): "
        + (scalars.count == 1 ? "it is left out." : "they are left out."),
      quote: scalars.first.map { String($0) })
  }

  private static func list(_ words: [String]) -> String {
    let shown = words.prefix(12).joined(separator: ", ")
    return words.count > 12 ? "\(shown) and \(words.count - 12) more" : shown
  }
}
