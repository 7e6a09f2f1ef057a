import ArgumentParser

/// Where the outputs go and in which formats.
struct OutputOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Formats, separated by commas: \(Formats.names.joined(separator: ", ")).",
      discussion: "Without it: \(Formats.standard.joined(separator: ", ")).",
      valueName: "list"))
  var to: [String] = []

  /// `--to pdf --to text` is `--to pdf,text`.
  var formats: String? { to.isEmpty ? nil : to.joined(separator: ",") }

  @Option(
    name: [.short, .long],
    help: ArgumentHelp(
      "A folder, a file, or - for standard output.",
      discussion: """
        Without it: the folder cv. Files in a folder are named after the candidate \
        (hailin-zhang-cv.pdf). A file or - takes one page and one format; the extension of the \
        file names the format if --to does not.
        """,
      valueName: "dir|file|-"))
  var output: String?

  @Flag(help: "Fail if there is a warning; the outputs are written all the same.")
  var strict = false
}
