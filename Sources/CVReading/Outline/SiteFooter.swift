import CVModel
import Homepage

/// What a site prints below every page: "© 2025 Ada Lin. Powered by Jekyll", "Impressum | Datenschutz".
enum SiteFooter {
  /// Why a CV leaves the paragraph out; nil if it does not.
  static func reason(_ item: PageItem) -> String? {
    guard item.isParagraph, item.children.isEmpty, item.lines.count <= 4 else { return nil }
    let passage = Passage(item.lines)
    guard passage.wordCount(passage.range) <= 24 else { return nil }
    let text = passage.lowercased(passage.range).tidied
    if text.mentions(anyOf: pointers) { return "where else the same lies" }
    let isFooter =
      ["©", "copyright ©", "copyright (c)", "(c) 20"].contains(where: text.hasPrefix)
      || text.mentions(anyOf: counters)
      || text.mentions(anyOf: makings) && text.mentions(anyOf: generators)
      || text.split { "|·•/,".contains($0) || $0.isNewline }
        .allSatisfy { legal.contains(String($0).tidied) }
    return isFooter ? "footer of the site" : nil
  }

  /// What themes print by themselves, and where else the same CV lies.
  private static let pointers: Phrases = [
    "you can also find my articles on", "version of my cv", "my full cv", "download my cv",
    "my cv is available", "my cv can be found", "see my cv", "pdf of my cv", "my cv in pdf",
    "my resume is available", "download my resume", "my full resume",
  ]

  private static let counters: Phrases = [
    "page views", "pageviews", "total visits", "unique visitors", "visitor count", "本站总访问量",
    "总访问量", "访客数",
  ]

  private static let makings: Phrases = [
    "powered by", "built with", "made with", "based on", "hosted on", "hosted by", "theme*",
    "template*", "design*", "generated",
  ]

  private static let generators: Phrases = [
    "jekyll", "hugo", "github pages", "gatsby", "hexo", "quarto", "al-folio", "minimal mistakes",
    "minimal light", "academicpages", "academic pages", "wowchemy", "hugo blox", "mkdocs",
    "jon barron*", "blogdown", "distill", "astro", "next.js", "acadhomepage", "wordpress",
  ]

  private static let legal: Set<String> = [
    "impressum", "datenschutz", "datenschutzerklärung", "imprint", "privacy", "privacy policy",
    "legal notice", "sitemap", "site map", "mentions légales", "aviso legal", "accessibility",
    "barrierefreiheit", "back to top", "top",
  ]
}
