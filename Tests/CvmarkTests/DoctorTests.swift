import CVRendering
import Foundation
import Testing

@testable import cvmark

@Suite struct DoctorTests {
  /// The tests run where `tools/setup test` has installed everything.
  @Test func whereEverythingIsThereADoctorHasNothingToDo() throws {
    let result = try Command.run("doctor", in: try Folder())
    #expect(result.code == 0, "\(result.text)")
    #expect(result.text.contains(/ok +xelatex +sets the PDF: XeTeX/))
    #expect(result.text.contains(/ok +fontspec\.sty/))
    #expect(result.text.contains(/ok +Noto Serif CJK SC Bold/))
    #expect(!result.text.contains("  missing "), "\(result.text)")
    #expect(result.text.hasSuffix("PDFs can be made. Nothing is missing.\n"))
  }

  @Test func withoutAnEngineItSaysWhatToInstall() throws {
    let folder = try Folder()
    let result = try Command.run(
      "doctor", in: folder, environment: ["PATH": folder.url.path, "HOME": folder.url.path])
    #expect(result.code == 69)
    #expect(result.text.contains(/missing +xelatex/))
    #expect(result.text.contains(/unknown +fontspec\.sty/), "nobody is there to ask")
    #expect(result.text.contains("No PDF can be made; text, HTML, LaTeX and JSON can."))
    #expect(result.text.contains("sudo apt-get install"))
    for package in TeXEngine.debianPackages { #expect(result.text.contains(package)) }
    #expect(result.text.contains("poppler-utils"))
  }

  @Test func anEngineThatDoesNotWorkIsNoEngine() throws {
    let folder = try Folder()
    try folder.write("#!/bin/sh\nexit 1\n", to: "xelatex")
    try Command.shell("chmod +x xelatex", in: folder)
    let result = try Command.run(
      "doctor", in: folder, environment: ["PATH": folder.url.path, "HOME": folder.url.path])
    #expect(result.code == 69 && result.text.contains(/missing +xelatex/))
  }

  @Test func whatMayNotWorkIsNotAskedFor() throws {
    let folder = try Folder()
    try folder.write(
      "#!/bin/sh\n[ \"$1\" = --version ] && echo bubblewrap 0.8.0\n", to: "bwrap")
    try Command.shell("chmod +x bwrap", in: folder)
    let path = "\(folder.url.path):\(Command.environment["PATH"] ?? "")"
    let result = try Command.run(
      "doctor", in: folder, environment: Command.environment.merging(["PATH": path]) { $1 })
    #expect(result.code == 0)
    #expect(result.text.contains(/refused +bwrap +confines LaTeX: it is installed, and/))
    #expect(result.text.hasSuffix("Nothing is missing.\n"))
  }

  @Test func programsGetJSON() throws {
    struct Answer: Decodable {
      struct Need: Decodable { var name: String, state: String, debian: String }
      var canMakePDF: Bool
      var needs: [Need]
      var install: [String]
    }
    let result = try Command.run("doctor", "--format", "json", in: try Folder())
    let answer = try JSONDecoder().decode(Answer.self, from: result.output)
    #expect(answer.canMakePDF && answer.install.isEmpty)
    #expect(answer.needs.allSatisfy { !$0.debian.isEmpty })
    // Many containers refuse bubblewrap.
    #expect(
      answer.needs.allSatisfy { $0.state == "ok" || $0.name == "bwrap" && $0.state == "refused" })
  }

  /// A package that a template begins to load is one that the doctor must know.
  @Test func theDoctorKnowsThePackagesThatTemplatesLoad() throws {
    let templates = Templates.texts
    let loaded = templates.flatMap { text in
      text.matches(of: /\\usepackage(?:\[[^\]]*\])?\{([^}]*)\}/).map {
        String($0.output.1) + ".sty"
      }
    }
    #expect(!loaded.isEmpty)
    #expect(Set(loaded).subtracting(Need.packages.map(\.name)).isEmpty)
    #expect(Set(Need.packages.map(\.name)).subtracting(loaded).isEmpty)
  }

  @Test func theDoctorKnowsTheFirstChoiceOfEachTextFace() throws {
    let names = Need.fonts.map(\.name)
    for text in Templates.texts {
      let face = text.firstMatch(of: /\\cvtextfont\{(\w+)\}\{([^}]*)\}\{[^}]*\}\{([^}]*)\}/)
      guard let face else { continue }
      #expect(names.contains("\(face.output.1)\(face.output.2)"))
      #expect(names.contains("\(face.output.1)\(face.output.3)"))
    }
    for script in ["Chinese", "Japanese", "Korean"] {
      #expect(Need.fonts.contains { $0.purpose == script })
      #expect(Need.fonts.contains { $0.purpose == "\(script) names in bold" })
    }
  }

  @Test func whatItTellsToInstallIsWhatSetupInstalls() throws {
    let setup = Sample.folder.appending(path: "tools/setup").path
    let listed = try Command.shell("'\(setup)' list pdf; '\(setup)' list test", in: try Folder())
    let known = Set(listed.text.split(separator: "\n").map(String.init))
    for need in [Need.engine, Need.fontLoader] + Need.packages + Need.fonts + Need.extras {
      #expect(known.contains(need.debian), "\(need.debian)")
    }
  }

  private enum Templates {
    static let texts = BuiltInTemplates.all.filter { $0.name.hasSuffix(".tex") }.map(\.text)
  }
}
