import CVModel

/// The links of an entry. Labels such as `[[PDF](u)]` are taken out of the text; a link that lies
/// on words of the entry (its title, a venue, a co-author) stays there.
enum LinkReader {
  struct Found {
    var links: [FoundLink] = []
    /// The links as the model wants them, in the order of the page.
    func links(titleRange: Range<Int>?) -> [Link] {
      links.map { found in
        let isTitle = titleRange.map { $0.overlaps(found.range) && !found.isLabel } ?? false
        return Link(isTitle ? Link.titleLabel : found.label, found.target)
      }
    }
  }

  struct FoundLink {
    var label: String
    var target: LinkTarget
    var range: Range<Int>
    /// The words exist for the link alone: "PDF", "[code]", a bare URL.
    var isLabel: Bool
  }

  /// Finds all links of a passage and claims the labels with the brackets around them.
  static func take(from claims: inout Claims) -> Found {
    let passage = claims.passage
    var found = Found()
    var offset = 0
    for run in passage.text.runs where run.link != nil && run.text.isEmpty {
      if let target = run.link {
        found.links.append(
          FoundLink(label: target.host, target: target, range: 0..<0, isLabel: true))
      }
    }
    while offset < passage.count {
      guard let target = passage.link(at: offset) else {
        offset += 1
        continue
      }
      let start = offset
      while offset < passage.count, passage.link(at: offset) == target { offset += 1 }
      let words = passage.trim(start..<offset) { $0.isBlank || $0.isBracket || $0.isBar }
      let label = passage.string(words).tidied
      let around = brackets(around: start..<offset, in: passage)
      let isLabel = LinkLabels.isLabel(label, target: target, bracketed: around != nil)
      found.links.append(
        FoundLink(
          label: label.hasWords ? label : target.host, target: target, range: start..<offset,
          isLabel: isLabel))
      if isLabel {
        let prefixed = withDOIPrefix(around ?? start..<offset, in: passage)
        claims.take(prefixed)
      }
    }
    takeEmptyBrackets(&claims)
    return found
  }

  /// The range with the pair of brackets directly around it, if there is one.
  private static func brackets(around range: Range<Int>, in passage: Passage) -> Range<Int>? {
    var lower = range.lowerBound
    var upper = range.upperBound
    while lower > 0, passage.scalars[lower - 1].isBlank, passage.scalars[lower - 1] != "\n" {
      lower -= 1
    }
    while upper < passage.count, passage.scalars[upper].isBlank, passage.scalars[upper] != "\n" {
      upper += 1
    }
    if lower > 0, upper < passage.count, passage.scalars[lower - 1].isOpeningBracket,
      passage.scalars[upper].isClosingBracket
    {
      return (lower - 1)..<(upper + 1)
    }
    guard let first = range.first(where: { !passage.scalars[$0].isBlank }),
      let last = range.last(where: { !passage.scalars[$0].isBlank })
    else { return nil }
    return passage.scalars[first].isOpeningBracket && passage.scalars[last].isClosingBracket
      ? range : nil
  }

  /// `doi: [10.1109/x](u)`: the word before the link belongs to it.
  private static func withDOIPrefix(_ range: Range<Int>, in passage: Passage) -> Range<Int> {
    let before = passage.trim(0..<range.lowerBound) { $0.isBlank || $0.isColon }
    for word in ["doi", "url", "available at", "link"] {
      let start = before.upperBound - word.unicodeScalars.count
      guard start >= 0, start == 0 || !passage.scalars[start - 1].isWordPart else { continue }
      if passage.lowercased(start..<before.upperBound) == word {
        return start..<range.upperBound
      }
    }
    return range
  }

  /// `([paper](u), [code](u))` leaves `(, )` behind, which nobody needs.
  private static func takeEmptyBrackets(_ claims: inout Claims) {
    let passage = claims.passage
    var open: [Int] = []
    for offset in passage.range {
      let scalar = passage.scalars[offset]
      if scalar == "\n" { open = [] }
      if scalar.isOpeningBracket {
        open.append(offset)
      } else if scalar.isClosingBracket, let start = open.popLast() {
        let inside = (start + 1)..<offset
        guard inside.contains(where: { claims.isTaken($0) }) || inside.isEmpty,
          claims.free(in: inside).isEmpty
        else { continue }
        claims.take(start..<(offset + 1))
      }
    }
  }
}

extension LinkTarget {
  /// "github.com": what a link without words is called; the target itself if it is relative.
  var host: String {
    let parts = description.split(separator: "/", maxSplits: 3, omittingEmptySubsequences: false)
    guard parts.count > 2, parts[1].isEmpty else { return description }
    let rest = parts[2].prefix { $0 != "?" && $0 != "#" }
    return rest.hasPrefix("www.") ? String(rest.dropFirst(4)) : String(rest)
  }
}

extension Unicode.Scalar {
  var isBracket: Bool { isOpeningBracket || isClosingBracket }
}

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

  /// A bracket without a link that announces one: "[PDF coming soon]".
  static func announcesLink(_ text: String) -> Bool {
    text.lowercased().split { !$0.isLetter }.contains { vocabulary.contains(String($0)) }
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
