import CVModel

struct WordsLost: Check {
  let code = "words-lost"
  let severity = Diagnostic.Severity.error
  let about = """
    Words of the page that stand nowhere in the CV and that no rule left out. That is a mistake \
    of cvmark: please report it with the line.
    """
  // No page is known that loses a word.
  let wrong = ""
  let right = """
    # Ada Lin

    ## Awards

    - Prize for Patience, 2024
    """

  func findings(in page: CheckedPage) -> [Finding] {
    Coverage.missing(page).map { line, words in
      Finding(
        "The CV lacks \(words.joined(separator: " ").quoted); please report this line.",
        line: line, quote: words.first)
    }
  }
}
