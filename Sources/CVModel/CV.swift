/// What a page says about its owner, in the order of the page.
public struct CV: Hashable, Sendable {
  /// Empty where neither the page nor the caller names anybody.
  public var candidate: Candidate
  /// Each once: those of the page's opening, then of the front matter, then of sections.
  public var contacts: [Contact] = []
  /// The candidate looks for a position, in the page's own words.
  public var jobMarketNote: RichText?
  /// The paragraphs before the first section.
  public var summary: [RichText] = []
  /// What the marks on author names mean, as the page says it; a section may have its own.
  public var legend = Legend()
  /// In the order of the page, the news among them; what the front matter lists stands last.
  public var sections: [Section] = []
  /// What a visitor sees and a CV leaves out, each piece with the name of the rule.
  public var dropped: [Dropped] = []
  /// The title of the page: what heads the outputs if nothing names the candidate.
  public var pageTitle: String?
  /// When the page was last changed, if it says so.
  public var lastUpdated: PartialDate?
  /// The language of the page (BCP 47), "en" or "zh", for the words that outputs add.
  public var language = "en"

  /// All else begins empty, in English: a CV can be made without a page.
  public init(candidate: Candidate = Candidate()) {
    self.candidate = candidate
  }
}

/// The person whose page it is.
public struct Candidate: Hashable, Sendable {
  /// As it shall be printed; nil if the page never says it.
  public var name: String?
  /// The name in its own script, where the page has both: 张海林.
  public var nativeName: String?
  /// What stands behind the name: "MD, PhD".
  public var credentials: String?
  /// Other forms that author lists use: "H. Zhang", "Zhang, Hailin".
  public var aliases: [String] = []

  /// `credentials` are not asked for: reading finds them once the name is known.
  public init(name: String? = nil, nativeName: String? = nil, aliases: [String] = []) {
    self.name = name
    self.nativeName = nativeName
    self.aliases = aliases
  }
}

/// One way to reach the candidate.
public struct Contact: Hashable, Sendable {
  /// What the candidate is reached by; `other` keeps its own words.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    case email, phone, website, github, orcid, scholar, linkedin, twitter, dblp, address, other
  }

  /// Outputs put its name before the value: "Phone: +1 555 0100".
  public var kind: Kind
  /// Usable as it is: `z.hl@pku.edu.cn` also where the page hides it as "z.hl [AT] pku.edu.cn".
  public var value: String
  /// Where a click leads; an e-mail address gets `mailto:`.
  public var link: LinkTarget?
  /// The page's own words.
  public var text: String
  /// Of the page, from 1; nil where the caller gave the contact and no page did.
  public var lines: ClosedRange<Int>?

  /// Without a page `text` says the same as `value`, and there are no lines.
  public init(
    _ kind: Kind, value: String, link: LinkTarget? = nil, text: String,
    lines: ClosedRange<Int>? = nil
  ) {
    self.kind = kind
    self.value = value
    self.link = link
    self.text = text
    self.lines = lines
  }
}

/// A piece of the page that a visitor sees and a CV leaves out.
public struct Dropped: Hashable, Sendable {
  /// The words alone, without styles and links.
  public var text: String
  /// The name of the rule: "visitor map", "navigation".
  public var reason: String
  /// Of the page, from 1, both ends included.
  public var lines: ClosedRange<Int>

  public init(_ text: String, reason: String, lines: ClosedRange<Int>) {
    self.text = text
    self.reason = reason
    self.lines = lines
  }
}

/// What marks on names mean: `*` "represents co-first author". In the order of the page.
public struct Legend: Hashable, Sendable {
  /// One mark and what the page says of it.
  public struct Meaning: Hashable, Sendable {
    /// One sign, as the author lists have it: look-alikes such as `＊` are `*`, a raised `¹` is "1".
    public var mark: String
    /// The words behind the mark, up to the next mark, bracket or stop.
    public var meaning: String

    public init(mark: String, meaning: String) {
      self.mark = mark
      self.meaning = meaning
    }
  }

  /// No mark stands there twice.
  public private(set) var meanings: [Meaning] = []

  /// For a page that explains no mark.
  public init() {}

  /// Nothing is explained; names may have marks all the same.
  public var isEmpty: Bool { meanings.isEmpty }

  /// What the page says of a mark such as `*`; nil if it explains that mark nowhere.
  public subscript(mark: String) -> String? { meanings.first { $0.mark == mark }?.meaning }

  /// Adds a meaning; the first one that a page gives for a mark stays.
  public mutating func add(_ mark: String, _ meaning: String) {
    guard self[mark] == nil else { return }
    meanings.append(Meaning(mark: mark, meaning: meaning))
  }
}
