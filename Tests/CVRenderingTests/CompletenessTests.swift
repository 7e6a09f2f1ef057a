import CVModel
import CVRendering
import Testing

/// Every word that the reader understood is printed.
///
/// The words are found by reflection: a new field of the model that no template prints makes these
/// tests fail.
@Suite struct CompletenessTests {
  @Test(arguments: SampleCV.named.keys.sorted(), ["text", "html", "email"])
  func everyWordOfTheModelIsPrinted(sample: String, format: String) async throws {
    let cv = try #require(SampleCV.named[sample])
    let document = try await format == "email" ? mailHTML(cv) : render(cv, to: format)
    let shown =
      format != "text" ? try HTMLTree(document).root["body"].map(\.text).joined() : document
    let printed = Set(words(shown))
    let missing = words(of: cv).filter { !printed.contains($0) }
    #expect(missing == [])
  }

  @Test(arguments: SampleCV.named.keys.sorted(), ["classic", "modern", "compact"])
  func everyWordOfTheModelIsInThePDF(sample: String, theme: String) async throws {
    let cv = try #require(SampleCV.named[sample])
    var options = RenderingOptions()
    options.theme = theme
    // Lines break within words of Chinese.
    let shown = try await PDFFile(cv, options: options).text().lowercased().filter { $0 != " " }
    #expect(words(of: cv).filter { !shown.contains($0) } == [])
  }

  @Test(arguments: SampleCV.named.keys.sorted())
  func targetsThatAreWrittenOutHideNoWord(sample: String) async throws {
    let cv = try #require(SampleCV.named[sample])
    var options = RenderingOptions()
    options.printsURLs = true
    let pdf = try await PDFFile(cv, options: options)
    #expect(pdf.complaints == [])
    let shown = try pdf.text().lowercased().filter { $0 != " " }
    #expect(words(of: cv).filter { !shown.contains($0) } == [])
  }

  /// What is not printed as it stands: the reader's sources, targets of links, dates, the parts that
  /// a CV leaves out, and "title" in place of a label.
  private func words(of value: Any) -> [String] {
    switch value {
    case let text as String: return words(text)
    case let text as RichText: return words(text.plain)
    case is LinkTarget, is DateSpan, is PartialDate, is Dropped: return []
    case let section as Section where section.kind == .news: return []
    case let link as Link where link.label == Link.titleLabel: return []
    default: break
    }
    let unprinted: Set<String> =
      switch value {
      case is CV: ["language", "pageTitle"]
      case is Candidate: ["aliases"]
      case let contact as Contact where !contact.value.isEmpty: ["text"]
      case is Entry: ["text"]
      default: []
      }
    return Mirror(reflecting: value).children
      .filter { !unprinted.contains($0.label ?? "") }.flatMap { words(of: $0.value) }
  }

  private func words(_ text: String) -> [String] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }
}
