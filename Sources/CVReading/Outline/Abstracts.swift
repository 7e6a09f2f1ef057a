import CVModel
import Homepage

/// "Presented at:" below a paper: the list that follows are meetings, and no papers.
enum Presentations {
  static func announces(_ item: PageItem) -> Bool {
    guard item.isParagraph else { return false }
    let text = item.lines.texts.map(\.plain).joined(separator: " ").tidied.lowercased()
    let bare = text.trimmingPrefix { !$0.isLetter }
    guard text.split(separator: " ").count <= 8 else { return false }
    return bare.hasPrefix("presented ") || bare.hasPrefix("presentations:")
      || ["presented in", "presented at", "presented in:", "presented at:"]
        .contains { text.hasSuffix($0) }
  }
}

/// "Abstract: ...", "Resumo: ...", a folded abstract, a TL;DR: text about the paper above it.
enum Abstracts {
  static func isAbstract(_ item: PageItem) -> Bool {
    guard let line = item.lines.first?.text.plain else { return false }
    let first = String(line.prefix(longest)).tidied.lowercased()
    let words = first.split { !$0.isLetter }
    if words.count <= 4, words.contains("abstract") { return true }
    return labels.contains { label in
      first.hasPrefix(label)
        && (first.count == label.count || !(first.dropFirst(label.count).first?.isLetter ?? false))
    }
  }

  /// No label is longer.
  private static let longest = 100

  private static let labels = [
    "abstract", "resumo", "resumen", "summary", "tl;dr", "tldr", "zusammenfassung", "résumé", "摘要",
    "keywords", "palavras-chave", "media coverage", "关键词",
  ]
}
