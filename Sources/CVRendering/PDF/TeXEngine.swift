private import Foundation

/// A program that turns LaTeX into PDF.
public enum TeXEngine: String, Hashable, Sendable, CaseIterable {
  case xelatex, lualatex

  /// The Debian packages that the LaTeX templates need, fonts included.
  public static let debianPackages = [
    "texlive-xetex", "texlive-latex-recommended", "texlive-fonts-recommended", "fonts-texgyre",
    "fonts-crosextra-carlito", "fonts-noto-cjk", "fonts-urw-base35", "fonts-dejavu-core", "lmodern",
  ]

  /// What to tell somebody who has none.
  var installation: String { installation(of: "No \(rawValue) was found, and a PDF needs it.") }

  /// What to tell somebody whose LuaTeX came without what loads its fonts: Debian has the program in
  /// one package and that in another.
  var fontLoader: String { installation(of: "\(rawValue) is here without its luaotfload.") }

  private func installation(of lack: String) -> String {
    let packages = Self.debianPackages.map { $0 == "texlive-xetex" ? package : $0 }
    return lack + " Install it with "
      + "\"sudo apt-get install \(packages.joined(separator: " "))\" on Debian and Ubuntu, with "
      + "TeX Live or MacTeX elsewhere. The formats latex, text and html do without."
  }

  private var package: String {
    switch self {
    case .xelatex: "texlive-xetex"
    case .lualatex: "texlive-luatex"
    }
  }

  /// No shell, no questions, no guessing on after an error. A missing character is not an error
  /// here, as it is in the document itself: the PDF is made, and the log tells which.
  func arguments(for file: String) -> [String] {
    let prologue = [
      self == .lualatex ? #"\pdfvariable suppressoptionalinfo 512 "# : "",
      #"\AddToHook{begindocument}{\tracinglostchars=2 }\input{"# + file + "}",
    ].joined()
    return [
      "-no-shell-escape", "-interaction=nonstopmode", "-halt-on-error", "-jobname=cv", prologue,
    ]
  }

  /// All that the engine learns about the world: where programs and fonts are. It reads and writes
  /// `folder` alone, makes no fonts on the fly, and takes the time from `date`.
  ///
  /// - Parameter date: seconds since 1970.
  func environment(in folder: String, from caller: [String: String], date: Int) -> [String: String]
  {
    var environment = [
      "PATH": caller["PATH"] ?? "/usr/local/bin:/usr/bin:/bin",
      "HOME": folder, "TMPDIR": folder, "TEXMFOUTPUT": folder,
      "TEXMFHOME": "\(folder)/texmf", "TEXMFCONFIG": "\(folder)/texmf-config",
      "openin_any": "p", "openout_any": "p", "shell_escape": "f",
      "MKTEXTFM": "0", "MKTEXPK": "0", "MKTEXMF": "0",
      "SOURCE_DATE_EPOCH": String(date), "FORCE_SOURCE_DATE": "1", "TZ": "UTC", "LC_ALL": "C.UTF-8",
      "max_print_line": "10000", "error_line": "254", "half_error_line": "238",
    ]
    if let home = caller["HOME"] {
      environment["XDG_DATA_HOME"] = caller["XDG_DATA_HOME"] ?? "\(home)/.local/share"
      // LuaTeX needs minutes to make its font tables anew.
      if self == .lualatex { environment["HOME"] = home }
    }
    return environment
  }

  /// The folders outside its own that the engine writes to: LuaTeX keeps its font tables
  /// (`~/.texlive2022`), which take minutes to make.
  func tables(of caller: [String: String]) -> [String] {
    guard self == .lualatex, let home = caller["HOME"] else { return [] }
    let names = (try? FileManager.default.contentsOfDirectory(atPath: home)) ?? []
    return names.filter { $0.hasPrefix(".texlive") }.sorted().map { "\(home)/\($0)" }
  }
}
