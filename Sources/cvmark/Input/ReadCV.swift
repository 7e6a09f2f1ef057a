import CVModel
import CVReading
import Homepage

/// A CV and all that was met on the way to it.
struct ReadCV {
  /// The files that it was read from, in their order.
  let files: [ReadFile]
  let page: Page
  let cv: CV
  let report: Report

  /// One CV of one page, or of several that belong together.
  ///
  /// - Parameter baseURL: where relative links lead from.
  init(
    _ pages: [PageInput], overrides: CVReader.Overrides, baseURL: BaseURL?
  ) throws(Failure) {
    var report = Report()
    var files: [ReadFile] = []
    for page in pages { files.append(try ReadFile(page)) }
    page = ReadFile.page(of: files, report: &report)
    do { try page.checkLimits() } catch {
      throw Failure(code: .unreadable, subject: pages[0].name, message: "\(error)")
    }
    let cv = CVReader(overrides: overrides).read(page, into: &report)
    self.cv = baseURL.map { cv.mappingLinks($0.resolve) } ?? cv
    self.files = files
    self.report = report
  }
}
