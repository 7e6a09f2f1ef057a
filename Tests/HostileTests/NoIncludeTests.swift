import Foundation
import Testing

/// A page can name files and hosts; nobody opens them.
@Suite(.enabled(if: Tool.isInstalled("strace"), "strace is not installed")) struct NoIncludeTests {
  @Test func nothingThatAPageNamesIsOpened() throws {
    let folder = try Scratch()
    try folder.write("a secret", to: "canary")
    let names = [
      "canary", "./canary", folder.path("canary"), "../\(folder.url.lastPathComponent)/canary",
      "%63anary", "..%2f\(folder.url.lastPathComponent)%2fcanary",
      "file://\(folder.path("canary"))",
      "https://canary.example.org/x.png",
    ]
    let body = names.map { name in
      """
      ![a](\(name)) [b](\(name)) <img src="\(name)"> <iframe src="\(name)"></iframe>
      <link rel="stylesheet" href="\(name)"> <object data="\(name)"></object>
      \\input{\(name)} \\include{\(name)} \\includegraphics{\(name)} $\\input{\(name)}$
      {% include \(name) %} {{< include \(name) >}} {{ include "\(name)" }} !include \(name)
      ```{r child="\(name)"}
      ```
      <!--#include file="\(name)" --> @import "\(name)"
      """
    }
    let header = names.enumerated().map { "include\($0.offset): \"\($0.element)\"" }
    let page =
      "---\n\(header.joined(separator: "\n"))\nname: Ada Lin\nbibliography: canary\navatar: canary\n"
      + "---\n\n# Ada Lin\n\n## Awards\n\n<!DOCTYPE a [<!ENTITY b SYSTEM \"canary\">]>\n&b;\n\n- "
      + body.joined(separator: "\n\n- ") + "\n"
    try folder.write(page, to: "index.md")
    let traced = try Tool.run(
      [
        "strace", "-f", "-e", "trace=file,network", "-o", "trace", Tool.cvmark, "render",
        "index.md",
        "--to", "pdf,text,html,latex", "--output", "out/",
      ], in: folder.url)
    #expect(traced.code == 0, "\(traced.errors.suffix(500))")
    let trace = try folder.text("trace").split(separator: "\n")
    #expect(trace.contains { $0.contains("index.md") })
    #expect(trace.filter { $0.contains("anary") } == [])
    #expect(trace.filter { $0.contains("AF_INET") } == [])
    for name in try FileManager.default.contentsOfDirectory(atPath: folder.path("out")) {
      let bytes = try Data(contentsOf: folder.url.appending(path: "out/\(name)"))
      #expect(bytes.range(of: Data("a secret".utf8)) == nil)
    }
  }
}
