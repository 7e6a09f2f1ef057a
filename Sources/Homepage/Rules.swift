extension Draft {
  /// Applied in this order: what hides other things goes first.
  static let rules: [Rule] = [
    Rule("comment") { $0.removeComments() }
  ]
}

extension Draft.Rule {
  init(_ name: String, _ apply: @escaping @Sendable (inout Draft) -> Void) {
    self.init(name: name, apply: apply)
  }
}
