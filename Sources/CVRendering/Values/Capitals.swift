/// How plain text makes the candidate's name stand out.
enum Capitals {
  /// `HAILIN ZHANG`; a name without case, or among names that are all in capitals: `【张海林】`.
  static func setOff(_ name: String, among names: [String]) -> String {
    let capitals = name.uppercased()
    let others = names.filter { $0 != name && $0.contains(where: \.isCased) }
    let alike = !others.isEmpty && others.allSatisfy { $0 == $0.uppercased() }
    return capitals == name || alike ? "【\(name)】" : capitals
  }
}
