import CVModel

/// Words that exist only to be clicked.
enum LinkLabels {
  static func isLabel(_ label: String, target: LinkTarget, bracketed: Bool) -> Bool {
    let lower = label.lowercased()
    guard label.hasWords else { return true }
    let words = lower.split { !$0.isLetter && !$0.isNumber }.map(String.init)
    if lower.contains("://") || lower.hasPrefix("www.") || lower.hasPrefix("doi.org/") {
      return true
    }
    if lower.hasPrefix("10."), lower.contains("/") { return true }
    if lower.hasPrefix("doi:") || lower.hasPrefix("doi ") || lower.hasPrefix("pmid") { return true }
    if lower.hasPrefix("arxiv:"), words.count <= 3 { return true }
    if words.count <= 4, let first = words.first, let last = words.last,
      vocabulary.contains(first) || vocabulary.contains(last) || vocabulary.contains(lower)
    {
      return words.count <= 2 || bracketed
        || words.allSatisfy { vocabulary.contains($0) || small.contains($0) }
    }
    if lower.unicodeScalars.contains(where: { $0.isCJK }), label.count <= 8,
      chinese.contains(where: lower.contains)
    {
      return true
    }
    return bracketed && words.count <= 2 && label.count <= 16
      && !lower.unicodeScalars.contains { $0.isDigit || $0 == "'" || $0 == "’" }
  }

  private static let small: Set<String> = [
    "the", "to", "of", "and", "full", "draft", "a", "in", "version", "text", "on", "this", "my",
  ]

  static let vocabulary: Set<String> = [
    "pdf", "paper", "papers", "code", "codes", "arxiv", "slides", "slide", "video", "videos",
    "poster", "project",
    "doi", "github", "link", "links", "demo", "data", "dataset", "datasets", "blog", "website",
    "webpage", "homepage", "ssrn", "journal", "artifact", "artifacts", "bib", "bibtex", "cite",
    "citation", "movies", "movie", "supplementary", "supplement", "supp", "appendix", "preprint",
    "eprint", "html", "url", "page", "web", "here", "openreview", "publisher", "talk", "model",
    "models", "media", "press", "repo", "repository", "software", "tool", "tutorial", "abstract",
    "abs", "ppt", "pptx", "docs", "documentation", "benchmark", "huggingface", "hf", "dblp",
    "biorxiv", "medrxiv", "youtube", "bilibili", "acm", "ieee", "springer", "openaccess", "online",
    "download", "draft", "manuscript", "thesis", "recording", "presentation", "source", "zenodo",
    "osf", "notebook", "colab", "weights", "checkpoint", "leaderboard", "report", "pmid", "pubmed",
    "jstor", "hal", "eccv", "cvf", "proceedings", "errata", "site", "twitter", "thread", "podcast",
    "summary", "replication", "materials", "material",
  ]
  private static let chinese = [
    "论文", "代码", "下载", "链接", "幻灯片", "视频", "海报", "数据", "项目", "主页", "全文", "预印本", "报道",
  ]
}
