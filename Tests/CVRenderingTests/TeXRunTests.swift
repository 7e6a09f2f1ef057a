import CVModel
import CVRendering
import Foundation
import Testing

/// What happens around the engine: documents that fail, hang or are compiled by hand.
@Suite(.serialized) struct TeXRunTests {
  @Test func endlessDocumentIsKilled() async throws {
    var options = RenderingOptions()
    options.template = TemplateSource(
      name: "loop.tex",
      text: #"\documentclass{article}\begin{document}\loop\iftrue\repeat\end{document}"#)
    let renderer = PDFRenderer(timeLimit: .seconds(2))
    let error = await failure(of: renderer, options: options)
    #expect(error == .typesetting(message: "LaTeX was stopped after 2 seconds without an end."))
  }

  @Test func errorNamesTheWords() async throws {
    var options = RenderingOptions()
    options.template = TemplateSource(
      name: "my.tex",
      text:
        "\\documentclass{article}\n\\begin{document}\nHello \\nosuch{<%name%>}\n\\end{document}\n")
    guard case .typesetting(let message) = await failure(of: PDFRenderer(), options: options) else {
      Issue.record("TeX should have failed")
      return
    }
    #expect(message.contains("line 3") && message.contains("Hello Hailin Zhang"))
    #expect(message.contains("Undefined control sequence."))
  }

  @Test func missingEngineSaysWhatToInstall() async throws {
    let renderer = PDFRenderer(environment: ["PATH": "/nowhere"])
    guard case .noEngine(let message) = await failure(of: renderer) else {
      Issue.record("there is no engine")
      return
    }
    #expect(message.contains("sudo apt-get install texlive-xetex"))
  }

  /// The words of LuaTeX on a Debian with `texlive-latex-base` and without `texlive-luatex`.
  @Test func luaTeXWithoutItsFontsSaysWhatToInstall() async throws {
    var options = RenderingOptions()
    options.template = TemplateSource(
      name: "bare.tex",
      text: #"\documentclass{article}\directlua{error("module 'luaotfload-main' not found:")}"#)
    options.engine = .lualatex
    guard case .noEngine(let message) = await failure(of: PDFRenderer(), options: options) else {
      Issue.record("it says what it lacks")
      return
    }
    #expect(message.contains("sudo apt-get install texlive-luatex"))
  }

  @Test func documentRunsNoProgram() async throws {
    let witness = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString).path
    var options = RenderingOptions()
    options.template = TemplateSource(
      name: "spy.tex",
      text: "\\documentclass{article}\\begin{document}x"
        + "\\immediate\\write18{touch \(witness)}\\end{document}")
    #expect(await failure(of: PDFRenderer(), options: options) == nil)
    #expect(!FileManager.default.fileExists(atPath: witness))
  }

  private func failure(
    of renderer: PDFRenderer, options: RenderingOptions = RenderingOptions()
  ) async -> RenderingError? {
    var report = Report()
    do {
      _ = try await renderer.render(SampleCV.hailinZhang, options: options, report: &report)
      return nil
    } catch {
      return error
    }
  }
}
