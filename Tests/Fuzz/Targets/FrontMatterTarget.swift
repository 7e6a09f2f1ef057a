import CVModel
import CVReading
import Homepage

/// The header of a page, in all its three kinds. Whatever stands in it, the page below is read.
struct FrontMatterTarget: FuzzTarget {
  let name = "frontmatter"

  func check(_ input: [UInt8]) async throws {
    var choices = Choices(input)
    let (opening, closing) = choices.pick([
      ("---", "---"), ("---", "..."), ("+++", "+++"), ("", ""),
    ])
    let body = "\n\n# Ada Lin\n\n- A prize, 2024\n"
    let page = Array((opening + "\n").utf8) + input + Array(("\n" + closing + body).utf8)
    var report = Report()
    let source = Source(String(decoding: page, as: UTF8.self))
    let read = Page(reading: source, into: &report)
    try checkFields(read.frontMatter.fields, lines: source.text.utf8.count { $0 == 0x0A })
    var again = Report()
    try expect(Page(reading: source, into: &again) == read, "is read in two ways")
    try expect(report == again, "is reported on in two ways")
    _ = try PageTarget.read(page, CVReader())
  }

  /// Each field stands on a line of the file; all of them together are not more than its limit.
  private func checkFields(_ fields: [FrontMatter.Field], lines: Int) throws {
    var count = 0
    var left = fields.map(\.value)
    for field in fields {
      try expect((1...max(lines, 1)).contains(field.line), "\(field.key) on line \(field.line)")
    }
    while let value = left.popLast() {
      count += 1
      switch value {
      case .scalar: continue
      case .list(let values): left += values
      case .map(let fields): left += fields.map(\.value)
      }
    }
    try expect(count <= 100_000, "\(count) values")
  }
}
