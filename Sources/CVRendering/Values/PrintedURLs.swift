import CVModel

extension RichText {
  /// `Bin Cui (https://cuibinpku.github.io/)`: each target after its words, for those who read on
  /// paper. Words that say their target have it already.
  var withURLs: RichText {
    var result = RichText()
    var words = ""
    for (index, run) in runs.enumerated() {
      result.append(run)
      words = (index > 0 && runs[index - 1].link == run.link ? words : "") + run.text
      let next = runs.indices.contains(index + 1) ? runs[index + 1].link : nil
      guard let link = run.link, link != next, link.isWorthPrinting(after: words) else { continue }
      result.append(Run(" ("))
      result.append(Run(link.description, link: link))
      result.append(Run(")"))
    }
    return result
  }
}

extension LinkTarget {
  /// Addresses of mail and phone are read in the words; a relative target leads nowhere.
  func isWorthPrinting(after words: String) -> Bool {
    !isRelative && mailAddress == nil && scheme != "tel"
      && URLText.shortened(words.trimmingBlanks) != URLText.shortened(description)
  }
}

extension String {
  fileprivate var trimmingBlanks: String {
    split(separator: " ").joined(separator: " ")
  }
}
