import CVModel
import Homepage

/// "Abstract: ...", "Resumo: ...", a folded abstract, a TL;DR: text about the paper above it.
enum Abstracts {
  static func isAbstract(_ item: PageItem) -> Bool {
    guard let first = item.lines.first?.text.plain.tidied.lowercased() else { return false }
    return labels.contains { label in
      first.hasPrefix(label)
        && (first.count == label.count || !(first.dropFirst(label.count).first?.isLetter ?? false))
    }
  }

  private static let labels = [
    "abstract", "resumo", "resumen", "summary", "tl;dr", "tldr", "zusammenfassung", "résumé", "摘要",
    "keywords", "palavras-chave", "media coverage", "关键词",
  ]
}
