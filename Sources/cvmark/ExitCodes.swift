import ArgumentParser
import CVRendering

/// Why something could not be done: an exit code and a sentence for the one who typed the command.
struct Failure: Error, Hashable {
  var code: Code
  /// What is meant: a page, an output, a template.
  var subject: String
  var message: String

  /// The numbers of sysexits.h, as far as they say what happened here.
  enum Code: Int32 {
    /// `--strict`, and there was a warning.
    case warnings = 1
    case usage = 64
    /// A page or template that cannot be read as such, or something larger than a limit.
    case unreadable = 65
    case noSuchFile = 66
    case noEngine = 69
    /// TeX failed or ran out of time, or cvmark itself did.
    case failedInside = 70
    case cannotWrite = 73
  }
}

extension Failure {
  init(_ error: RenderingError, subject: String) {
    switch error {
    case .template(let message), .limit(let message):
      self.init(code: .unreadable, subject: subject, message: message)
    case .noEngine(let message): self.init(code: .noEngine, subject: subject, message: message)
    case .typesetting(let message):
      self.init(code: .failedInside, subject: subject, message: message)
    }
  }

  static func usage(_ message: String) -> ValidationError { ValidationError(message) }
}
