import CVModel
import Testing

/// Characters that turn the direction of the text, and letters that look like others.
@Suite struct DirectionTests {
  static let overrides: [UInt32] = Array(0x202A...0x202E) + Array(0x2066...0x2069)

  @Test(arguments: overrides) func areInNoOutput(_ code: UInt32) async throws {
    let scalar = String(try #require(Unicode.Scalar(code)))
    let entity = "&#\(code);"
    for sign in [scalar, entity, "&#0000000000\(code);", "&#x\(String(code, radix: 16));"] {
      let page =
        "---\ntitle: \"A\(sign)da \\u\(String(code, radix: 16))Lin\"\n---\n\n# Ada \(sign)Lin\n\n"
        + "## Awards\n\n- Pri\(sign)ze ![a\(sign)b](x.png) [c](https://example.org/\(sign)d)\n"
      let outputs = try await Outputs(ofPage: page)
      outputs.check(sign)
      #expect(!outputs.json.unicodeScalars.contains { $0.overridesDirection })
      #expect(outputs.text.contains("ze"))
    }
  }

  @Test func theOwnerIsTold() throws {
    let found = try diagnostics(of: "# Ada\n\nx\u{202E}y\n").filter {
      $0.code == "direction-override"
    }
    #expect(found.map(\.line) == [3])
  }

  @Test(arguments: ["عدنان", "דוד"]) func otherScriptsStayAndFindTheirDirection(
    _ name: String
  ) async throws {
    let outputs = try await Outputs(ofPage: "# Ada Lin\n\n## Awards\n\n- Prize of \(name) 2024\n")
    for output in outputs.all { #expect(output.contains(name)) }
    #expect(outputs.html.contains("dir=\"auto\">\(name)"))
  }
}
