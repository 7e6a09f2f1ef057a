/// What people have behind their names: "Jane Smith, MD, MPH", "Seun Adeyemi FRS".
enum Credentials {
  static func stripped(from text: String) -> String {
    var parts = text.split(separator: ",").map { String($0).tidied }
    while parts.count > 1, let last = parts.last, last.parts.allSatisfy(isCredential) {
      parts.removeLast()
    }
    guard parts.count == 1, let only = parts.first else { return text }
    var words = only.parts
    let isInCapitals = only == only.uppercased()
    while words.count > 2, let last = words.last, isCredential(last),
      !isInCapitals || last.contains(".")
    {
      words.removeLast()
    }
    return words.joined(separator: " ")
  }

  /// Spelled as there: "Ma" and "Do" are surnames.
  private static func isCredential(_ word: String) -> Bool {
    known.contains(word.filter { $0.isLetter })
  }

  private static let known: Set<String> = [
    "PhD", "PHD", "DPhil", "ScD", "EdD", "PsyD", "DrPH", "PharmD", "DBA", "MD", "DO", "DM", "DDS",
    "DMD", "DVM", "MBBS", "MBChB", "MBBCh", "MPH", "MPhil", "MSc", "MS", "MA", "MEd", "MSW", "MBA",
    "MFA", "MRes", "MEng", "BSc", "BA", "BEng", "JD", "LLM", "LLB", "LLD", "SJD", "Esq", "RN",
    "FAAN", "FRS", "FRSE", "FRSB", "FRSC", "FREng", "FBA", "FRCP", "FRCS", "FACP", "FACS", "FIEEE",
    "FHEA", "SFHEA", "CBE", "OBE", "MBE", "PE", "CEng", "CFA", "CPA", "CPsychol",
  ]
}
