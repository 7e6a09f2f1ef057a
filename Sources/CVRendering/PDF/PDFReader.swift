private import Foundation
private import Subprocess

#if canImport(System)
  private import System
#else
  private import SystemPackage
#endif

/// Reads PDFs with the tools of poppler, as search engines and people who copy text do.
struct PDFReader {
  /// The caller's: `PATH` tells where the tools are.
  let environment: [String: String]

  private static let missing =
    "No pdftotext was found, and --verify reads the PDF with it. Install it with "
    + "\"sudo apt-get install poppler-utils\" on Debian and Ubuntu, as part of poppler elsewhere."

  /// Before a minute is spent on making a PDF that nobody can read.
  func checkTools() async throws(RenderingError) {
    for name in ["pdftotext", "pdfinfo"] { _ = try await locate(name) }
  }

  func proof(of pdf: [UInt8]) async throws(RenderingError) -> Proof {
    let folder = try PrivateFolder()
    defer { folder.remove() }
    let file = try folder.write(pdf, to: "cv.pdf")
    let readings = [
      try await output(of: "pdftotext", "-enc", "UTF-8", file, "-"),
      try await output(of: "pdftotext", "-enc", "UTF-8", "-raw", file, "-"),
    ]
    let links = try await output(of: "pdfinfo", "-url", file)
    return Proof(
      readings: readings,
      links: Set(
        links.split(separator: "\n").compactMap { $0.split(separator: " ").last.map(String.init) }))
  }

  private func locate(_ name: String) async throws(RenderingError) -> FilePath {
    guard let found = await ProgramPath.of(name, in: environment) else {
      throw .noEngine(message: Self.missing)
    }
    return found
  }

  private func output(
    of name: String, _ arguments: String...
  ) async throws(RenderingError) -> String {
    let program = try await locate(name)
    let result = try? await Subprocess.run(
      .path(program), arguments: Arguments(arguments),
      environment: .custom(["PATH": environment["PATH"] ?? "", "LC_ALL": "C.UTF-8"]),
      output: .string(limit: 64 << 20), error: .discarded)
    guard let result, result.terminationStatus.isSuccess else {
      throw .typesetting(message: "\(name) cannot read the PDF.")
    }
    return result.standardOutput
  }
}
