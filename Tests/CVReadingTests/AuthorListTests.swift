import CVModel
import Testing

@testable import CVReading

@Suite struct AuthorListTests {
  /// What stands on the page of Lena Hartwig, and the names that a person would read there:
  /// marks behind the name, `«»` around the owner, what follows the list behind ` | `.
  static let lists: [(written: String, read: String)] = [
    ("Minh Trinh, Lena Hartwig, Oskar Lindqvist", "Minh Trinh, «Lena Hartwig», Oskar Lindqvist"),
    ("Minh Trinh and Lena Hartwig", "Minh Trinh, «Lena Hartwig»"),
    (
      "Minh Trinh, Lena Hartwig, and Oskar Lindqvist.",
      "Minh Trinh, «Lena Hartwig», Oskar Lindqvist"
    ),
    ("Minh Trinh & Lena Hartwig", "Minh Trinh, «Lena Hartwig»"),
    ("M. Trinh; L. Hartwig; O. Lindqvist", "M. Trinh, «L. Hartwig», O. Lindqvist"),
    (
      "Minh Trinh*, Lena Hartwig*†, Oskar Lindqvist†",
      "Minh Trinh*, «Lena Hartwig»*†, Oskar Lindqvist†"
    ),
    ("Minh Trinh∗, Lena Hartwig＊", "Minh Trinh*, «Lena Hartwig»*"),
    ("Minh Trinh(*), Lena Hartwig(†)", "Minh Trinh*, «Lena Hartwig»†"),
    ("Lena Hartwig, Minh Trinh, et al.", "«Lena Hartwig», Minh Trinh, et al."),
    ("Lena Hartwig et al.", "«Lena Hartwig», et al."),
    (
      "Minh Trinh, ..., Lena Hartwig, ..., Oskar Lindqvist",
      "Minh Trinh, «Lena Hartwig», Oskar Lindqvist, et al."
    ),
    ("Trinh, M., Hartwig, L., & Lindqvist, O. K.", "Trinh, M., «Hartwig, L.», Lindqvist, O. K."),
    ("Trinh M, Hartwig L, Lindqvist OK", "Trinh M, «Hartwig L», Lindqvist OK"),
    ("with Minh Trinh and Oskar Lindqvist", "with: Minh Trinh, Oskar Lindqvist"),
    ("joint with Minh Trinh", "with: Minh Trinh"),
    ("Authors: Minh Trinh, Lena Hartwig", "Minh Trinh, «Lena Hartwig»"),
    (
      "Jean-Luc O'Neill, Anne van der Berg, Lena Hartwig",
      "Jean-Luc O'Neill, Anne van der Berg, «Lena Hartwig»"
    ),
    ("罗志远，沈瑞琪，何敏", "罗志远, 沈瑞琪, 何敏"),
    ("罗志远、何敏等", "罗志远, 何敏, et al."),
    (
      "Minh Trinh, Lena Hartwig. Steady Writes. In Hot Disks",
      "Minh Trinh, «Lena Hartwig» | Steady Writes. In Hot Disks"
    ),
    (
      "M. Trinh, L. Hartwig, \"Steady Writes,\" 2019",
      "M. Trinh, «L. Hartwig» | \"Steady Writes,\" 2019"
    ),
    (
      "Trinh, M., & Hartwig, L. (2019). Steady writes.",
      "Trinh, M., «Hartwig, L.» | (2019). Steady writes."
    ),
  ]

  @Test(arguments: lists)
  func reads(_ example: (written: String, read: String)) {
    #expect(authors(of: example.written) == example.read, "\(example.written)")
  }

  @Test(arguments: [
    "Compaction without tears in log-structured stores", "In Proceedings of the 19th Symposium",
    "best paper award", "", "2019",
  ])
  func leavesAlone(_ text: String) {
    #expect(authors(of: text) == nil)
  }

  /// Superscript letters and numbers are marks, in italics or not.
  @Test func raisedNumbersAreMarks() {
    var text = RichText("Minh Trinh")
    text.append(RichText("1,2", style: .superscript))
    text.append(RichText(", "))
    text.append(RichText("Lena Hartwig", style: .bold))
    text.append(RichText("2", style: .superscript))
    let list = list(text)
    #expect(list?.authors.map(\.name) == ["Minh Trinh", "Lena Hartwig"])
    #expect(list?.authors.map { $0.marks.filter(\.isNumber) } == ["12", "2"])
  }

  /// Two people of that name in one list: no guess.
  @Test func twoOfTheSameNameAreNobody() {
    let list = list(RichText("L. Hartwig, Minh Trinh, L. Hartwig"))
    #expect(list?.authors.contains(where: \.isCandidate) == false)
  }

  private func list(_ text: RichText) -> AuthorList? {
    let passage = Passage(text)
    let owner = Owner(Candidate(name: "Lena Hartwig"))
    return AuthorListReader(passage: passage, owner: owner).read(in: passage.range)
  }

  private func authors(of text: String) -> String? {
    guard let list = list(RichText(text)) else { return nil }
    let names = list.authors.map { ($0.isCandidate ? "«\($0.name)»" : $0.name) + $0.marks }
    let rest = String(
      String.UnicodeScalarView(text.unicodeScalars.dropFirst(list.range.upperBound)))
    return (list.omitsCandidate ? "with: " : "")
      + (names + (list.etAl ? ["et al."] : [])).joined(separator: ", ")
      + (rest.contains(where: \.isLetter) ? " | " + rest.drop { " .,".contains($0) } : "")
  }
}
