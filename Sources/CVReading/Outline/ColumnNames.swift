import CVModel
import Homepage

/// The first row of a table, where it names the columns: "Period | Funder | Amount".
enum ColumnNames {
  static func isHeader(_ row: PageItem, of rows: [PageItem]) -> Bool {
    guard row.children.isEmpty else { return false }
    let cells = row.lines.map { $0.text.plain.lowercased() }.filter(\.hasWords)
    if !cells.isEmpty, cells.allSatisfy(names) { return true }
    // Referees side by side: their names stand above their addresses.
    guard !rows.contains(where: { $0.allLines.contains { $0.text.plain.contains("@") } }) else {
      return false
    }
    return rows.count >= 3 && row.lines.count > 1
      && cells.allSatisfy { cell in
        !cell.unicodeScalars.contains { $0.isDigit } && cell.split(separator: " ").count <= 3
      }
  }

  private static func names(_ cell: String) -> Bool {
    !cell.contains(where: \.isNumber)
      && cell.split { !$0.isLetter }.allSatisfy {
        known.contains(String($0)) || $0.last == "s" && known.contains(String($0.dropLast()))
      }
  }

  private static let known: Set<String> = [
    "date", "dates", "year", "years", "period", "time", "from", "to", "title", "paper", "papers",
    "publication", "publications", "author", "authors", "venue", "journal", "conference", "status",
    "link", "links", "funder", "agency", "project", "amount", "budget", "role", "position",
    "institution", "organization", "organisation", "employer", "university", "place", "location",
    "degree", "talk", "talks", "event", "topic", "course", "courses", "code", "semester", "term",
    "level", "award", "awards", "prize", "name", "description", "details", "type", "and", "of",
    "or",
    "时间", "名称", "题目", "作者", "期刊", "年份", "jahr", "titel", "ort", "année", "titre", "lieu",
    "año", "título", "lugar",
  ]
}
