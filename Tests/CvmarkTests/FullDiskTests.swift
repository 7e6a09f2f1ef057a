import Foundation
import Testing

/// Places where a file cannot be written to its end, or not at all.
@Suite struct FullDiskTests {
  let folder: Folder

  init() throws {
    folder = try Folder()
    try folder.write(Sample.page, to: "index.md")
    try folder.write("old", to: "cv.html")
  }

  private func render(_ before: String, output: String = "cv.html") throws -> Command.Result {
    try Command.shell(
      "\(before); \(Command.path) render index.md --to html --output \(output)", in: folder)
  }

  @Test func aFileThatDoesNotFitLeavesTheOldOne() throws {
    let result = try render("ulimit -f 1")
    #expect(result.code == 73)
    #expect(result.errors.contains("cv.html: error: cannot be written: File too large"))
    #expect(try folder.text("cv.html") == "old")
    #expect(try folder.names() == ["cv.html", "index.md"])
  }

  @Test func aFullDiskLeavesTheOldFile() throws {
    let disk = "mkdir disk && mount -t tmpfs -o size=4k none disk && echo old > disk/cv.html"
    let run = "\(Command.path) render index.md --to html --output disk/cv.html; echo $?"
    let result = try Command.shell(
      "unshare -rm sh -c '(\(disk)) || exit 9; \(run); cat disk/cv.html; ls -A disk'", in: folder)
    // Not everybody may mount.
    guard result.code == 0 else { return }
    #expect(result.text == "73\nold\ncv.html\n")
    #expect(result.errors.contains("No space left on device"))
  }

  @Test func outputsAreIndependent() throws {
    try FileManager.default.createDirectory(
      at: folder.url("out/ada-lovelace-cv.html"), withIntermediateDirectories: true)
    let result = try Command.run(
      "render", "index.md", "--to", "html,text", "--output", "out/", in: folder)
    #expect(result.code == 73)
    #expect(result.errors.contains("out/ada-lovelace-cv.html: error: cannot be written: "))
    #expect(try folder.names(in: "out") == ["ada-lovelace-cv.html", "ada-lovelace-cv.txt"])
  }
}
