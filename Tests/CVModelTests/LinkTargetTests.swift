import CVModel
import Testing

@Suite struct LinkTargetTests {
  @Test(arguments: ["https://", "http:///", "mailto:", "mailto:ada@example.org<>", "tel:"])
  func aSchemeAloneLeadsNowhere(_ written: String) {
    #expect(LinkTarget(written) == nil)
  }

  @Test(arguments: [
    "https://example.org/a?b=c#d", "mailto:a@b.org", "tel:+861062751234", "files/cv.pdf", "#news",
    "/paper.pdf", "notes/a:b.html",
  ])
  func keepsSafeTargetsAsWritten(_ written: String) {
    #expect(LinkTarget(written)?.description == written)
  }

  @Test(arguments: [
    "", "  ", "javascript:alert(1)", "JaVaScRiPt:alert(1)", " javascript:alert(1)",
    "java\nscript:alert(1)", "\u{1}javascript:alert(1)", "data:text/html,x", "file:///etc/passwd",
    "vbscript:x", "//host/path", "unknown:x",
  ])
  func refusesUnsafeTargets(_ written: String) {
    #expect(LinkTarget(written) == nil)
  }
}
