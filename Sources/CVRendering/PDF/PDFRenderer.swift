public import CVModel
private import Foundation

/// LaTeX and one more step: an engine, run in a folder of its own that is gone afterwards.
public struct PDFRenderer: Renderer {
  public let name = "pdf"
  public let fileExtension = "pdf"
  /// "tex", as of LaTeX.
  public var templateExtension: String? { latex.templateExtension }
  private let latex = TemplateRenderer<LaTeX>(name: "latex", fileExtension: "tex")
  private let environment: [String: String]
  private let timeLimit: Duration

  /// - Parameters:
  ///   - environment: where to find the engine (`PATH`) and fonts (`HOME`), and the date if the
  ///     CV has none (`SOURCE_DATE_EPOCH`); nil: this process's own.
  ///   - timeLimit: how long all runs may take together.
  public init(
    environment: [String: String]? = nil,
    timeLimit: Duration = .seconds(60)
  ) {
    self.environment = environment ?? ProcessInfo.processInfo.environment
    self.timeLimit = timeLimit
  }

  /// Reads the template; starts no engine.
  public func prepare(for options: RenderingOptions) { latex.prepare(for: options) }

  /// - Throws: `RenderingError.template`; `.noEngine` without TeX, or without poppler's tools where
  ///   `verifiesPDF` asks for them; `.typesetting` for all that goes wrong after that.
  public func render(
    _ cv: CV, options: RenderingOptions, report: inout Report
  ) async throws(RenderingError) -> Output {
    let reader = PDFReader(environment: environment)
    if options.verifiesPDF { try await reader.checkTools() }
    let document = try latex.document(cv, options: options, report: &report)
    let run = TeXRun(engine: options.engine, environment: environment, timeLimit: timeLimit)
    let date = (options.date ?? cv.lastUpdated)?.secondsSince1970
    let epoch = environment["SOURCE_DATE_EPOCH"].flatMap { Int($0) }
    let (pdf, log) = try await run.pdf(from: document, date: date ?? epoch ?? 0)
    report.add(missing: log.missing)
    if options.verifiesPDF {
      let printed = options.sections.applied(to: cv, report: &report)
      report.add(try await reader.proof(of: pdf).report(on: printed, options: options))
    }
    return .bytes(pdf)
  }
}

extension PartialDate {
  /// The first second (UTC) of the day, month or year, in the Gregorian calendar.
  var secondsSince1970: Int {
    // Years that begin in March have their leap day at the end.
    let month = month ?? 1
    let year = month < 3 ? year - 1 : year
    let era = (year >= 0 ? year : year - 399) / 400
    let yearOfEra = year - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + (day ?? 1) - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return max(0, (era * 146_097 + dayOfEra - 719_468) * 86_400)
  }
}
