import Foundation
import Testing

/// `cvmark fields`, as somebody uses it beside an open form.
@Suite struct FieldsTests {
  private let page =
    Sample.page + "\n## Education\n- PhD in Mathematics, University of Examples, 1835\n"

  @Test func eachFieldHasALineAndItsText() throws {
    let folder = try Folder()
    try folder.write(page, to: "index.md")
    let result = try Command.run("fields", "index.md", "--email", "ada@example.org", in: folder)
    #expect(result.code == 0)
    #expect(
      result.text.hasPrefix(
        "=== Name (12 characters) ===\nAda Lovelace\n\n=== E-mail (15 characters) ===\nada@example.org\n"
      ))
    #expect(result.text.contains("\n\n=== Highest degree ("))
    #expect(result.text.contains("ADA LOVELACE, L. F. Menabrea\n"))
  }

  @Test func optionsOfTextHold() throws {
    let folder = try Folder()
    try folder.write(page, to: "index.md")
    let result = try Command.run(
      "fields", "index.md", "--emphasis", "brackets", "--ascii", "--count-as", "html",
      "--section", "publications", in: folder)
    #expect(result.text.contains("[Ada Lovelace], L. F. Menabrea"))
    #expect(result.text.contains("characters of HTML) ===") && !result.text.contains("Education"))
  }

  @Test func programsReadJSON() throws {
    struct Field: Decodable {
      let field: String
      let length: Int
      let text: String
    }
    let folder = try Folder()
    let result = try Command.run(
      "fields", "-", "--format", "json", in: folder, input: Data(page.utf8))
    let fields = try JSONDecoder().decode([Field].self, from: result.output)
    #expect(fields.first?.field == "Name" && fields.first?.text == "Ada Lovelace")
    #expect(fields.allSatisfy { $0.length == $0.text.unicodeScalars.count })
  }

  @Test func placeAndTimeDoNotMatter() throws {
    let folder = try Folder()
    try folder.write(page + "\nEnd of May in İstanbul, Erdős → 2024.\n", to: "index.md")
    let outputs = try ["C", "tr_TR.UTF-8", "zh_CN.UTF-8"].map { locale in
      try Command.run(
        ["fields", "index.md", "--ascii", "--text", "mail"], in: folder,
        environment: Command.environment.merging(
          ["LC_ALL": locale, "LANG": locale, "TZ": "Asia/Shanghai"]) { $1 }
      ).output
    }
    #expect(Set(outputs).count == 1 && outputs[0].allSatisfy { $0 < 0x80 })
  }

  @Test func aPageThatIsNotThereIsSaid() throws {
    let result = try Command.run("fields", "none.md", in: try Folder())
    #expect(result.code == 66 && result.text.isEmpty)
  }

  @Test func renderObeysTheLimitAndSaysTheCounts() throws {
    let folder = try Folder()
    try folder.write(page, to: "index.md")
    let fits = try Command.run(
      "render", "index.md", "--to", "text", "-o", "-", "--max-chars", "120", in: folder)
    #expect(fits.code == 0 && fits.output.count <= 120)
    #expect(fits.text.hasSuffix("\nLeft out: 1 publication.\n"))
    #expect(fits.errors.contains("note: The text is \(fits.text.count) characters, "))
    let small = try Command.run(
      "render", "index.md", "--to", "text", "-o", "-", "--max-chars", "9", in: folder)
    #expect(small.code == 65 && small.output.isEmpty)
    #expect(small.errors.contains("text: error: The text does not fit 9 characters"))
  }
}
