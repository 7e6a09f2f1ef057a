import CVModel

struct CandidateMissing: Check {
  let code = "candidate-missing"
  let severity = Diagnostic.Severity.warning
  let about = """
    An author list without you in it. Either your name is spelled in a way that was not \
    recognised, and so it is not bold, or the paper is somebody else's.
    """
  let wrong = """
    # Ada Lin

    ## Publications

    - **Ada Lin**, Bo Berg. Counting Clouds from Below. *Journal of Weather*, 2024.
    - Bo Berg, Adda Linn. Rain on Paper. *Journal of Weather*, 2023.
    """
  let right = """
    # Ada Lin

    ## Publications

    - **Ada Lin**, Bo Berg. Counting Clouds from Below. *Journal of Weather*, 2024.
    - Bo Berg, Ada Lin. Rain on Paper. *Journal of Weather*, 2023.
    """

  func findings(in page: CheckedPage) -> [Finding] {
    guard let name = page.cv.candidate.name else { return [] }
    return page.papers.filter { paper in
      let publication = paper.publication
      return !publication.authors.isEmpty && !publication.authorsOmitCandidate
        && !publication.etAl && !publication.authors.contains(where: \.isCandidate)
    }.map { paper in
      Finding(
        "\(name) is not among the authors of \(paper.title.quoted); check how the name is spelled.",
        line: paper.line, quote: paper.publication.authors.first?.name)
    }
  }
}
