import CVModel
import Foundation
import Testing

/// Where links may lead, in every output, however the target is written.
@Suite struct LinkPolicyTests {
  static let refused = [
    "javascript:alert(1)", "JaVaScRiPt:alert(1)", " javascript:alert(1)", "javascript :alert(1)",
    "java\tscript:alert(1)", "java\nscript:alert(1)", "&#1;javascript:alert(1)",
    "&#106;avascript:alert(1)", "&#x6A;avascript&#58;alert(1)", "java&#9;script:alert(1)",
    "java&Tab;script:alert(1)", "javascript&colon;alert(1)", "javascript%3Aalert(1)",
    "%6Aavascript:alert(1)", "\u{A0}javascript:alert(1)", "\u{200B}javascript:alert(1)",
    "java\u{AD}script:alert(1)", "ｊavascript:alert(1)", "javascript：alert(1)",
    "data:text/html,<script>alert(1)</script>", "DATA:text/html;base64,PHNjcmlwdD4=",
    "vbscript:msgbox(1)", "file:///etc/hostname", "ftp://example.org/x", "blob:x", "about:blank",
    "view-source:x", "intent://x", "steam:x", "//example.org/x", "/\\example.org", "\\\\host\\x",
    "\\/example.org", "feed:javascript:alert(1)", "jar:x!/", "ms-word:x", "&#x202E;moc.elpmaxe",
  ]

  static let kept = [
    "https://example.org/a", "http://example.org", "mailto:a@example.org", "tel:+4912",
  ]

  @Test(arguments: refused) func leadsNowhereInAnyOutput(_ target: String) async throws {
    for page in Self.pages(target) {
      let outputs = try await Outputs(ofPage: page)
      for found in Self.targets(outputs) { #expect(Self.isSafe(found), "\(found) of \(page)") }
      for output in outputs.all { #expect(output.contains("clickme"), "words stay: \(page)") }
    }
  }

  @Test(arguments: kept) func leadsThereInEveryOutput(_ target: String) async throws {
    for page in Self.pages(target) {
      let outputs = try await Outputs(ofPage: page)
      #expect(outputs.html.contains("href=\"\(target)\""))
      #expect(outputs.json.contains("\"\(target)\"") || outputs.json.contains("a@example.org"))
      #expect(outputs.latex.contains(target.dropFirst(4)))
    }
  }

  private static func pages(_ target: String) -> [String] {
    let link = "<a href=\"\(target)\">clickme</a>"
    return [
      "# Ada Lin\n\n## Awards\n\n- Prize [clickme](<\(target)>), 2024\n",
      "# Ada Lin\n\n## Awards\n\n- Prize \(link), 2024\n",
      "# Ada Lin\n\n## Publications\n\n- **Ada Lin**, Bo Berg. A Title \(link). *Nature*, 2024.\n",
    ]
  }

  /// Everything that somebody could click.
  private static func targets(_ outputs: Outputs) -> [String] {
    let body = outputs.latex.firstRange(of: "\\begin{document}").map {
      outputs.latex[$0.upperBound...]
    }
    return outputs.html.matches(of: /href="([^"]*)"/).map { String($0.output.1) }
      + (body ?? "").matches(of: /\\href\{([^}]*)\}/).map { String($0.output.1) }
      + outputs.json.matches(of: /"url": ?"([^"]*)"/).map { String($0.output.1) }
  }

  /// A listed scheme, or a path below the page: what is relative is no scheme to a browser.
  private static func isSafe(_ target: String) -> Bool {
    let path = target.replacing("\\\\", with: "/").replacing("\\/", with: "/")
    guard !path.hasPrefix("//") else { return false }
    let scheme = path.prefix { $0 != ":" && $0 != "/" && $0 != "?" && $0 != "#" }
    guard path.dropFirst(scheme.count).first == ":" else { return true }
    return LinkTarget.allowedSchemes.contains(scheme.lowercased())
  }
}
