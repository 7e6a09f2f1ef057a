import CVModel
import Foundation
import TestSupport

/// What is wrong with the reading of one page of the corpus: 0 is perfect, nil is not judged,
/// because the page's labels are doubtful.
struct PageMisses {
  /// In the order of the table; the counts say by how many entries a kind is off.
  static let columns = [
    "publications", "education", "positions", "awards", "service", "candidate", "email", "note",
    "lost words",
  ]

  var figures: [Int?]

  /// - Parameters:
  ///   - gold: what a person counted on the page, by column of `gold.tsv`.
  ///   - visible: what a visitor sees.
  init(_ cv: CV, gold: [String: String], visible: String) {
    figures = zip(Self.counted, Self.counts(of: cv)).map { column, count in
      Int(gold[column] ?? "").map { abs(count - $0) }
    }
    figures += [
      Self.name(of: cv, gold["name"] ?? ""),
      Self.mail(of: cv, gold["email"] ?? ""),
      Self.note(of: cv, gold["job_note"] ?? "?"),
      Self.lostWords(of: cv, visible),
    ]
  }

  private static let counted = [
    "n_publications", "n_education", "n_experience", "n_awards", "n_service",
  ]

  private static func counts(of cv: CV) -> [Int] {
    var counts = [0, 0, 0, 0, 0]
    for entry in cv.entries {
      switch entry.content {
      case .publication: counts[0] += 1
      case .education: counts[1] += 1
      case .position: counts[2] += 1
      case .item(let item) where item.kind == .award: counts[3] += 1
      case .item(let item) where item.kind == .service: counts[4] += 1
      case .item: break
      }
    }
    return counts
  }

  private static func name(of cv: CV, _ gold: String) -> Int? {
    guard !gold.isEmpty, !gold.contains("?") else { return nil }
    let both = [cv.candidate.name, cv.candidate.nativeName].compactMap { $0 }
    let spoken = (both + [both.joined(separator: " ")]).map(words)
    let bare = gold.replacing(#/[(（].*?[)）]/#, with: "")
    return spoken.contains(words(of: gold)) || spoken.contains(words(of: bare)) ? 0 : 1
  }

  private static func mail(of cv: CV, _ gold: String) -> Int? {
    let mails = cv.contacts.filter { $0.kind == .email }.map { $0.value.lowercased() }
    let isRight = gold.isEmpty ? mails.isEmpty : mails.first == gold.lowercased()
    return isRight && mails.count <= 3 ? 0 : 1
  }

  private static func note(of cv: CV, _ gold: String) -> Int? {
    guard !gold.contains("?") else { return nil }
    return (cv.jobMarketNote != nil) == (gold == "yes") ? 0 : 1
  }

  /// Words that a visitor sees and that stand nowhere in the CV, nor among what was left out.
  private static func lostWords(of cv: CV, _ visible: String) -> Int? {
    var left = Dictionary(words(of: visible).map { ($0, 1) }, uniquingKeysWith: +)
    for word in cv.everyText.flatMap(words) { left[word, default: 0] -= 1 }
    return left.values.reduce(0) { $0 + max(0, $1) }
  }
}

extension CV {
  /// Every text of the page once: no field beside the entry that holds it too.
  fileprivate var everyText: [String] {
    var texts = contacts.map(\.text) + dropped.map(\.text) + summary.map(\.plain)
    texts += [jobMarketNote?.plain ?? ""]
    for section in sections {
      texts += ([section.title] + section.intro).map(\.plain)
      var last: [RichText] = []
      for entry in section.entries {
        texts += entry.group.enumerated().filter { index, _ in
          entry.group.prefix(index + 1) != last.prefix(index + 1)
        }.map(\.element.plain)
        texts += entry.wholeText.map(\.plain)
        last = entry.group
      }
    }
    return texts
  }
}
