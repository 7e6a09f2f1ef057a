import CVModel

/// The names that a template may use.
enum TemplateNames {
  /// Found by making the values of a CV that has one of everything.
  static let known = CVValues<HTML>(specimen, options: options).value.names

  private static let options: RenderingOptions = {
    var options = RenderingOptions()
    options.mail.letter = "Letter"
    return options
  }()

  private static let specimen: CV = {
    var publication = Publication(title: "Title")
    publication.authors = [Author("Name")]
    publication.status = "Preprint"
    var education = Education()
    education.thesis = "Thesis"
    var paper = Entry(.publication(publication), text: [], lines: 1...1)
    paper.group = ["Papers", "2024"]
    paper.notes = ["Note"]
    paper.links = LinkTarget("https://example.org").map { [Link("PDF", $0)] } ?? []
    paper.children = [Entry(.education(education), text: [], lines: 1...1)]
    var section = Section(.publications, title: "Publications", lines: 1...1)
    section.intro = ["Intro"]
    section.legend.add("*", "equal contribution")
    section.entries = [paper]
    var cv = CV(candidate: Candidate(name: "Name"))
    cv.contacts = [Contact(.email, value: "name@example.org", text: "")]
    cv.summary = ["Summary"]
    cv.sections = [section]
    return cv
  }()
}
