/// How plain text makes the candidate's name stand out.
enum Capitals {
  /// `HAILIN ZHANG`; a name without case, or among names that are all in capitals: `【张海林】`. ASCII
  /// has no such brackets, and takes square ones.
  static func setOff(_ name: String, among names: [String], as options: TextOptions) -> String {
    let capitals = name.uppercased()
    switch options.emphasis {
    case .none: return name
    case .caps where capitals != name && !areCapitals(names.filter { $0 != name }): return capitals
    case .caps, .brackets: return options.isASCII ? "[\(name)]" : "【\(name)】"
    }
  }

  private static func areCapitals(_ names: [String]) -> Bool {
    let cased = names.filter { $0.contains(where: \.isCased) }
    return !cased.isEmpty && cased.allSatisfy { $0 == $0.uppercased() }
  }
}
