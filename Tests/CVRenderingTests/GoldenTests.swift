import Testing

@Suite struct GoldenTests {
  @Test(arguments: ["html", "text", "json"]) func hailinZhang(format: String) async throws {
    let text = try await render(SampleCV.hailinZhang, to: format)
    #expect(!text.isEmpty)
  }
}
