public import CVModel

/// What the caller decides; everything else comes from the CV.
public struct RenderingOptions: Hashable, Sendable {
  /// The date of "last updated"; nil: what the page says.
  public var date: PartialDate?
  /// The name of a built-in theme.
  public var theme = "classic"
  /// A template of the user's own, whose extension picked this renderer.
  public var template: TemplateSource?
  /// Which sections are printed.
  public var sections = SectionChoice()
  /// The language of the words that outputs add; nil: the page's.
  public var language: Language?
  /// Of LaTeX and PDF; the other formats have no pages.
  public var paper = Paper.a4
  /// Writes the targets of links out, for those who read on paper.
  public var printsURLs = false
  /// What makes a PDF out of LaTeX.
  public var engine = TeXEngine.xelatex
  /// Reads the text of the PDF back and reports what differs from the CV.
  public var verifiesPDF = false
  /// For plain text, and for the text in an e-mail.
  public var text = TextOptions()
  /// For e-mail alone.
  public var mail = MailOptions()

  /// The theme `classic` on A4, every section but the news, in the page's language.
  public init() {}
}

/// What the few words of outputs are written in.
public enum Language: String, Hashable, Sendable, CaseIterable {
  case english = "en"
  case chinese = "zh"

  /// That of a page, by its BCP 47 tag: "zh-CN" is Chinese; English if there is no other.
  public init(tag: String) {
    let primary = tag.lowercased().prefix { $0 != "-" && $0 != "_" }
    self = Language(rawValue: String(primary)) ?? .english
  }
}

/// 210 × 297 mm (ISO 216) or 8.5 × 11 in.
public enum Paper: String, Hashable, Sendable, CaseIterable {
  case a4, letter
}

/// How plain text is laid out.
public struct TextOptions: Hashable, Sendable {
  /// Whether lines are broken, and where.
  public enum Profile: String, Hashable, Sendable, CaseIterable {
    /// To paste into a form: one field a line, never wrapped.
    case form
    /// For an e-mail: 72 columns, flowed (RFC 3676).
    case mail
  }

  /// How the candidate stands out among the authors.
  public enum Emphasis: String, Hashable, Sendable, CaseIterable {
    case caps, brackets, none
  }

  /// An e-mail's text is `mail`, whatever stands here.
  public var profile = Profile.form
  /// Nothing but ASCII; what has no form in it is reported.
  public var isASCII = false
  /// A name that capitals do not set off stands in brackets: 【张海林】.
  public var emphasis = Emphasis.caps
  /// Whole entries go, the least important first, until the text fits; nil: no limit.
  public var limit: TextLimit?

  /// For a form without a limit, in any script.
  public init() {}
}

/// How much text a form takes.
public struct TextLimit: Hashable, Sendable {
  /// Forms count differently, and seldom say how.
  public enum Unit: String, Hashable, Sendable, CaseIterable {
    /// Unicode scalars, UTF-16 code units, UTF-8 bytes, or characters of HTML (`&` is `&amp;`).
    case chars, utf16, bytes, html
  }

  /// How long the text may be, in `unit`.
  public var count: Int
  /// How the form counts; browsers count `utf16`.
  public var unit: Unit

  /// If not even name, contacts and note fit into `count`, rendering throws `.limit`.
  public init(count: Int, unit: Unit = .chars) {
    self.count = count
    self.unit = unit
  }
}

/// What an e-mail says besides the CV.
public struct MailOptions: Hashable, Sendable {
  /// The address that the draft goes to; nil: left open.
  public var recipient: MailAddress?
  /// Nil: "Curriculum Vitae - Hailin Zhang".
  public var subject: String?
  /// What is said before the CV, in plain text; an empty line parts paragraphs.
  public var letter: String?
  /// What the attached PDF is called, as the other outputs are.
  public var attachmentName = "cv.pdf"

  /// A draft to nobody yet, without a letter.
  public init() {}
}
