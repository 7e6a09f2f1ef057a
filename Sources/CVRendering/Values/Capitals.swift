/// How plain text makes the candidate's name stand out.
enum Capitals {
  /// `HAILIN ZHANG`; a name without case, or among names that are all in capitals, as `【张海林】`.
  static func setOff(_ name: String, among names: [String]) -> String {
    let capitals = name.uppercased()
    let shown = names.contains { $0 != $0.uppercased() }
    return capitals == name || !shown ? "【\(name)】" : capitals
  }
}
