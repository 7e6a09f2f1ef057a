import CVRendering

/// What was looked for, and what was found.
struct Examination {
  enum Finding: Hashable {
    /// With what it says about itself; fonts and packages say nothing.
    case found(String?)
    case missing
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
      var version = await inventory.version(of: need.name, asking: need.versionOption)
      // Being there says little: many systems and containers do not let it work.
      if need.name == "bwrap", await Sandbox() == nil { version = nil }
      examination.results.append((need, version.map { .found($0) } ?? .missing))
    }
    let asked = Need.packages + Need.fonts
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
    var packages = results.filter { !$0.finding.isFound }.map(\.need.debian)
    if packages.contains(Need.engine.debian) { packages = TeXEngine.debianPackages + packages }
    return packages.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }
}
