import ArgumentParser
import CVReading
import CVRendering

/// What the user knows better than the page.
struct CandidateOptions: ParsableArguments {
  @Option(help: "The name, as it shall be printed.")
  var name: String?

  @Option(help: "The name in its own script.")
  var nativeName: String?

  @Option(help: "The e-mail address.")
  var email: String?

  @Option(help: "The telephone number.")
  var phone: String?

  @Option(help: "The address of the homepage.")
  var website: String?

  func validate() throws {
    if let email, MailAddress(email) == nil {
      throw Failure.usage("'\(email)' is no e-mail address. Write one alone: wu@example.org.")
    }
  }

  var overrides: CVReader.Overrides {
    var overrides = CVReader.Overrides()
    overrides.name = name
    overrides.nativeName = nativeName
    overrides.email = email
    overrides.phone = phone
    overrides.website = website
    return overrides
  }
}
