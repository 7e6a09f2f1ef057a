import Foundation
import TestSupport
import Testing

/// Pages that repeat one thing: no output fails, no stack overflows, and twice the page is twice the
/// work.
@Suite(.serialized) struct RepeatTests {
  let folder: Scratch

  init() throws { folder = try Scratch() }

  @Test(arguments: Repeat.all) func isRenderedWithLittleStack(_ shape: Repeat) throws {
    try folder.write(shape.page(size: 6_000), to: "index.md")
    let result = try Tool.run(render("text,html,latex"), in: folder.url)
    #expect(result.code == 0, "\(result.errors.suffix(500))")
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path("out")).count == 3)
  }

  /// Instructions, which do not depend on what else the machine does.
  @Test(
    .enabled(if: Thorough.isOn && Tool.isInstalled("valgrind"), "make verify, and valgrind"),
    arguments: Repeat.all)
  func twiceThePageIsTwiceTheWork(_ shape: Repeat) throws {
    let start = try instructions(for: "# Ada Lin\n")
    let once = try instructions(for: shape.page(size: 4_000)) - start
    let twice = try instructions(for: shape.page(size: 8_000)) - start
    let ratio = Double(twice) / Double(max(once, start / 10))
    print("\(shape.name): \(once / 1_000_000) million instructions, ratio \(ratio)")
    #expect(ratio <= 2.5, "\(shape)")
  }

  private func render(_ formats: String) -> [String] {
    [Tool.cvmark, "render", "index.md", "--to", formats, "--output", "out/"]
  }

  private func instructions(for page: String) throws -> Int {
    try folder.write(page, to: "index.md")
    // Nor debug information.
    if !FileManager.default.fileExists(atPath: folder.path("bare")) {
      _ = try Tool.run(["strip", "-o", folder.path("bare"), Tool.release], in: folder.url)
    }
    let counted = try Tool.run(
      ["valgrind", "--tool=cachegrind", "--cache-sim=no", "--cachegrind-out-file=/dev/null"]
        + [folder.path("bare")] + render("text,html,latex").dropFirst(), in: folder.url)
    // "==12== I   refs:      1,234,567"
    let line = counted.errors.split(separator: "\n").first { $0.contains("refs:") }
    let number = line?.split(separator: ":").last?.filter(\.isNumber)
    return try #require(number.flatMap { Int($0) }, "\(counted.errors.suffix(500))")
  }
}
