/// What people have behind their names: "Jane Smith, MD, MPH", "Seun Adeyemi FRS".
enum Credentials {
  /// The name, and what stands behind it, if anything does.
  static func split(_ text: String) -> (name: String, credentials: String?) {
    var parts = text.split(separator: ",").map { String($0).tidied }
    var found: [String] = []
    while parts.count > 1, let last = parts.last, last.parts.allSatisfy({ isCredential($0) }) {
      found.insert(parts.removeLast(), at: 0)
    }
    guard parts.count == 1, let only = parts.first else { return (text, nil) }
    var words = only.parts
    while words.count > 2, let last = words.last, isCredential(last, isBehindComma: false) {
      found.insert(words.removeLast(), at: 0)
    }
    return (words.joined(separator: " "), found.isEmpty ? nil : found.joined(separator: ", "))
  }

  /// What the first title has that is this name with credentials behind it.
  static func behind(_ name: String, in titles: [String?]) -> String? {
    titles.lazy.compactMap { $0.map { split($0.tidied) } }
      .first { $0.credentials != nil && $0.name == name }?.credentials
  }

  /// Spelled as there. Without a comma before it, "MA" is as well a surname in capitals.
  private static func isCredential(_ word: String, isBehindComma: Bool = true) -> Bool {
    let letters = word.filter { $0.isLetter }
    return known.contains(letters)
      && (isBehindComma || word.contains(".") || letters.count > 2)
  }

  private static let known: Set<String> = [
    "PhD", "PHD", "DPhil", "ScD", "EdD", "PsyD", "DrPH", "PharmD", "DBA", "MD", "DO", "DM", "DDS",
    "DMD", "DVM", "MBBS", "MBChB", "MBBCh", "MPH", "MPhil", "MSc", "MS", "MA", "MEd", "MSW", "MBA",
    "MFA", "MRes", "MEng", "BSc", "BA", "BEng", "JD", "LLM", "LLB", "LLD", "SJD", "Esq", "RN",
    "FAAN", "FRS", "FRSE", "FRSB", "FRSC", "FREng", "FBA", "FRCP", "FRCS", "FACP", "FACS", "FIEEE",
    "FHEA", "SFHEA", "CBE", "OBE", "MBE", "PE", "CEng", "CFA", "CPA", "CPsychol",
  ]
}
