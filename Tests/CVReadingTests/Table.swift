/// A file of rows with tabs between the cells; the first row names the columns.
struct Table: Hashable {
  var columns: [String]
  var rows: [[String]]

  init(columns: [String], rows: [[String]]) {
    self.columns = columns
    self.rows = rows
  }

  init(_ text: String) {
    let lines = text.split(separator: "\n").map {
      $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
    columns = lines.first ?? []
    rows = Array(lines.dropFirst())
  }

  var text: String {
    ([columns] + rows).map { $0.joined(separator: "\t") + "\n" }.joined()
  }

  /// The row whose first cell is `key`, by column.
  subscript(key: String) -> [String: String] {
    guard let row = rows.first(where: { $0.first == key }) else { return [:] }
    return Dictionary(zip(columns, row), uniquingKeysWith: { first, _ in first })
  }
}
