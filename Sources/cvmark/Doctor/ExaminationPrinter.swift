import CVRendering

/// An examination as people and programs read it.
struct ExaminationPrinter {
  let examination: Examination
  let colour: Bool

  private static let kinds: [(kind: Need.Kind, title: String)] = [
    (.program, "Programs"), (.package, "LaTeX packages"), (.font, "Fonts"),
  ]

  var text: String {
    let parts = Self.kinds.map { kind, title in
      ([title] + examination.results.filter { $0.need.kind == kind }.map(line))
        .joined(separator: "\n")
    }
    return (parts + [conclusion]).joined(separator: "\n\n") + "\n"
  }

  /// `  ok       xelatex     sets the PDF: XeTeX 3.141592653`
  private func line(_ result: Examination.Result) -> String {
    let (need, finding) = result
    let (word, version) = self.word(for: finding)
    let padded = word.padded(to: 8)
    let shown =
      switch finding {
      case .missing: Console.Style.error.wrap(padded, if: colour)
      case .unknown, .refused: Console.Style.note.wrap(padded, if: colour)
      case .found: padded
      }
    let said = version.map { ": \(Visible.text($0))" } ?? ""
    return "  \(shown) \(need.name.padded(to: width)) \(need.purpose)\(said)"
  }

  private func word(for finding: Examination.Finding) -> (String, String?) {
    switch finding {
    case .found(let version): ("ok", version)
    case .missing: ("missing", nil)
    case .refused: ("refused", "it is installed, and this system does not let it work")
    case .unknown: ("unknown", nil)
    }
  }

  private var width: Int { examination.results.map(\.need.name.count).max() ?? 0 }

  private var conclusion: String {
    let ability =
      examination.canMakePDF
      ? "PDFs can be made." : "No PDF can be made; text, HTML, LaTeX and JSON can."
    let packages = examination.packagesToInstall
    guard !packages.isEmpty else { return ability + " Nothing is missing." }
    return ability + " What is missing comes, on Debian and Ubuntu, with\n\n"
      + "  sudo apt-get install --no-install-recommends \\\n"
      + packages.map { "    \($0)" }.joined(separator: " \\\n")
      + "\n\nand elsewhere with TeX Live, poppler, and the fonts of those names."
  }

  var json: String {
    JSONValue.fields([
      "version": .string(Cvmark.version),
      "canMakePDF": .flag(examination.canMakePDF),
      "needs": .list(
        examination.results.map { need, finding in
          let (word, version) = self.word(for: finding)
          return .fields([
            "kind": .string(need.kind.rawValue), "name": .string(need.name),
            "purpose": .string(need.purpose), "state": .string(word),
            "says": version.map { .string($0) }, "debian": .string(need.debian),
          ])
        }),
      "install": .list(examination.packagesToInstall.map { .string($0) }),
    ]).written() + "\n"
  }
}

extension String {
  fileprivate func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - count))
  }
}
