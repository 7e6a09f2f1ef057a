import CVRendering
import Foundation
import Testing

/// What is said twice must be the same twice.
@Suite struct HouseTests {
  private func text(_ path: String) throws -> String {
    try String(contentsOf: Sample.folder.appending(path: path), encoding: .utf8)
  }

  @Test func setupInstallsWhatTheEngineNeeds() throws {
    let table = try text("tools/setup").split(separator: "\n").compactMap {
      $0.hasPrefix("  ") ? $0.split(separator: " ").first.map(String.init) : nil
    }
    for package in TeXEngine.debianPackages { #expect(table.contains(package)) }
  }

  @Test func referenceNamesEveryFormatAndExitCode() throws {
    let reference = try text("docs/reference.md")
    for renderer in Renderers.all { #expect(reference.contains("`\(renderer.name)`")) }
    for code in ["0", "1", "64", "65", "66", "69", "70", "73"] {
      #expect(reference.contains("| \(code) | "))
    }
  }
}
