/// A draft: what it says in two ways, and what is attached.
struct MailMessage {
  var recipient: MailAddress?
  var subject: String
  /// Lines that a reader may wrap anew (RFC 3676).
  var text: String
  var html: String
  var pdf: [UInt8]
  var pdfName: String

  /// Without sender, date and identifier: the client that sends it adds them.
  var code: String {
    var message = MIMEPart.multipart("mixed", [.multipart("alternative", bodies), attachment])
    message.fields = head + message.fields
    return message.code
  }

  private var head: [String] {
    [
      recipient.map { HeaderField.structured("To", $0.description) },
      HeaderField.text("Subject", subject),
      // Outlook opens it as a draft.
      "X-Unsent: 1",
      "MIME-Version: 1.0",
    ].compactMap { $0 }
  }

  /// The richest comes last.
  private var bodies: [MIMEPart] {
    [
      .text("text/plain", text, ["charset": "utf-8", "format": "flowed", "delsp": "no"]),
      .text("text/html", html, ["charset": "utf-8"]),
    ]
  }

  private var attachment: MIMEPart {
    let name = pdfName.asFileName
    return .attachment("application/pdf", pdf, name: name.isEmpty ? "cv.pdf" : name)
  }
}
