import CVModel
import Homepage

/// What a site prints below every page: "© 2025 Ada Lin. Powered by Jekyll", "Impressum | Datenschutz".
enum SiteFooter {
  static let reason = "footer of the site"

  static func isFooter(_ item: PageItem) -> Bool {
    guard item.isParagraph, item.children.isEmpty, item.lines.count <= 4 else { return false }
    let passage = Passage(item.lines)
    guard passage.wordCount(passage.range) <= 24 else { return false }
    let text = passage.lowercased(passage.range).tidied
    return ["©", "copyright ©", "copyright (c)", "(c) 20"].contains(where: text.hasPrefix)
      || text.mentions(anyOf: counters)
      || text.mentions(anyOf: makings) && text.mentions(anyOf: generators)
      || text.split { "|·•/,".contains($0) || $0.isNewline }
        .allSatisfy { legal.contains(String($0).tidied) }
  }

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
