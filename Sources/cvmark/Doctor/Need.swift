/// Something that cvmark uses and does not bring along.
struct Need: Hashable {
  enum Kind: String {
    case program
    /// A file of a LaTeX package.
    case package
    case font
  }

  var kind: Kind
  /// As the one who looks for it says: in the PATH, to LaTeX, to fontspec.
  var name: String
  /// What becomes of a CV that does without.
  var purpose: String
  /// The package of Debian and Ubuntu that it comes with.
  var debian: String
  /// Without it there is no PDF.
  var isVital = false
  /// That it is installed does not say that it may work: it is tried.
  var isTried: Bool { name == "bwrap" }
}

extension Need {
  static let engine = Need.program(
    "xelatex", "sets the PDF", "texlive-xetex", vital: true)

  /// The templates load these; a test compares.
  static let packages = [
    "geometry", "iftex", "fontspec", "xcolor", "hyperref", "bookmark", "mathpazo", "mathptmx",
  ].map { package("\($0).sty") }

  /// The first choices of the templates, a regular and a bold face each.
  static let fonts = [
    font("texgyrepagella-regular.otf", "the look classic", "fonts-texgyre"),
    font("texgyrepagella-bold.otf", "the look classic", "fonts-texgyre"),
    font("texgyretermes-regular.otf", "the look compact", "fonts-texgyre"),
    font("texgyretermes-bold.otf", "the look compact", "fonts-texgyre"),
    font("Carlito-Regular.ttf", "the look modern", "fonts-crosextra-carlito"),
    font("Carlito-Bold.ttf", "the look modern", "fonts-crosextra-carlito"),
    font("texgyrecursor-regular.otf", "words in code", "fonts-texgyre"),
    font("lmroman10-regular.otf", "the last resort", "lmodern"),
    font("P052", "Greek and Cyrillic", "fonts-urw-base35"),
    font("Nimbus Roman", "Greek and Cyrillic, compact", "fonts-urw-base35"),
    font("DejaVu Serif", "other scripts", "fonts-dejavu-core"),
    font("DejaVu Sans", "signs, Arabic, Hebrew", "fonts-dejavu-core"),
    font("Noto Serif CJK SC", "Chinese", "fonts-noto-cjk"),
    font("Noto Serif CJK SC Bold", "Chinese names in bold", "fonts-noto-cjk"),
    font("Noto Serif CJK JP", "Japanese", "fonts-noto-cjk"),
    font("Noto Serif CJK JP Bold", "Japanese names in bold", "fonts-noto-cjk"),
    font("Noto Serif CJK KR", "Korean", "fonts-noto-cjk"),
    font("Noto Serif CJK KR Bold", "Korean names in bold", "fonts-noto-cjk"),
    font("Noto Sans CJK SC", "Chinese, modern", "fonts-noto-cjk"),
    font("Noto Sans CJK SC Bold", "Chinese names in bold, modern", "fonts-noto-cjk"),
  ]

  /// Debian has the program `lualatex` in one package and this in another.
  static let fontLoader = Need(
    kind: .package, name: "luaotfload.sty", purpose: "--engine lualatex", debian: "texlive-luatex")

  static let extras = [
    program("lualatex", "--engine lualatex", "texlive-luatex"),
    program("bwrap", "confines LaTeX", "bubblewrap"),
    program("pdftotext", "--verify", "poppler-utils"),
    program("pdfinfo", "--verify", "poppler-utils"),
  ]

  /// How a program is asked for its version; most know this.
  var versionOption: String { Self.versionOptions[name] ?? "--version" }
  private static let versionOptions = ["pdftotext": "-v", "pdfinfo": "-v"]

  private static func program(
    _ name: String, _ purpose: String, _ debian: String, vital: Bool = false
  ) -> Need {
    Need(kind: .program, name: name, purpose: purpose, debian: debian, isVital: vital)
  }

  private static func package(_ name: String) -> Need {
    Need(
      kind: .package, name: name, purpose: "loaded by the templates",
      debian: "texlive-latex-recommended", isVital: true)
  }

  private static func font(_ name: String, _ purpose: String, _ debian: String) -> Need {
    Need(kind: .font, name: name, purpose: purpose, debian: debian)
  }
}
