/// What fields of forms are called where the page has no words for them.
struct FormLabels {
  let name: String
  let nativeName: String
  /// On a page that is not in Latin letters itself.
  let latinName: String
  /// A way to reach the candidate that has no name of its own.
  let contact: String
  let currentPosition: String
  let latestPosition: String
  let highestDegree: String

  static func of(_ language: Language) -> FormLabels {
    switch language {
    case .english:
      FormLabels(
        name: "Name", nativeName: "Native name", latinName: "Name in Latin letters",
        contact: "Contact",
        currentPosition: "Current position", latestPosition: "Latest position",
        highestDegree: "Highest degree")
    case .chinese:
      FormLabels(
        name: "姓名", nativeName: "本名", latinName: "英文名", contact: "联系方式", currentPosition: "现任职位",
        latestPosition: "最近职位", highestDegree: "最高学位")
    }
  }
}
