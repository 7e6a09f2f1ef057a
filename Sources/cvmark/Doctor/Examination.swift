import CVRendering

/// What was looked for, and what was found.
struct Examination {
  enum Finding: Hashable {
    /// With what it says about itself; fonts and packages say nothing.
    case found(String?)
    case missing
    /// It is there, and the system does not let it work: nothing that could be installed helps.
    case refused
    /// It cannot be told, as nobody is there to ask.
    case unknown

    var isFound: Bool {
      if case .found = self { true } else { false }
    }
  }

  typealias Result = (need: Need, finding: Finding)

  private(set) var results: [Result] = []

  static func run() async -> Examination {
    let inventory = Inventory()
    var examination = Examination()
    for need in [Need.engine] + Need.extras {
      let version = await inventory.version(of: need.name, asking: need.versionOption)
      var finding = version.map { Finding.found($0) } ?? .missing
      // Being there says little: many systems and containers refuse it.
      if need.isTried, finding.isFound, await Sandbox() == nil { finding = .refused }
      examination.results.append((need, finding))
    }
    let asked = Need.packages + [Need.fontLoader] + Need.fonts
    let found = await installed(asked, inventory)
    examination.results.insert(
      contentsOf: asked.map { need in
        (need, found.map { $0.contains(need.name) ? .found(nil) : .missing } ?? .unknown)
      }, at: 1)
    return examination
  }

  /// nil: there is no engine that works.
  private static func installed(_ needs: [Need], _ inventory: Inventory) async -> Set<String>? {
    func names(_ kind: Need.Kind) -> [String] { needs.filter { $0.kind == kind }.map(\.name) }
    return try? await inventory.found(
      files: names(.package), fonts: names(.font), by: .xelatex)
  }

  var canMakePDF: Bool {
    results.allSatisfy { $0.finding.isFound || !$0.need.isVital }
  }

  /// The packages of Debian that would bring what is missing, each once, in order. Without an
  /// engine nothing else can be asked for, so that all of them are named.
  var packagesToInstall: [String] {
    var packages = results.filter { !$0.finding.isFound && $0.finding != .refused }
      .map(\.need.debian)
    if packages.contains(Need.engine.debian) { packages = TeXEngine.debianPackages + packages }
    return packages.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }
}
