import Foundation
import Testing

/// .pre-commit-hooks.yaml, run by pre-commit itself in the repository of a homepage.
@Suite struct HookTests {
  @Test func theHookStopsACommitThatWarnsAndLetsTheRestPass() throws {
    let folder = try Folder()
    // pre-commit takes hooks from repositories; the working copy may not be committed yet.
    try Command.shell(
      """
      set -e
      git init -q hooks && cp '\(Sample.folder.path)/.pre-commit-hooks.yaml' hooks/
      git init -q home
      for name in hooks home; do
        git -C $name config user.name Ada && git -C $name config user.email ada@example.org
      done
      git -C hooks add . && git -C hooks commit -qm hooks
      """, in: folder)
    try folder.write(Sample.page, to: "home/index.md")
    try folder.write("- Not a homepage\n", to: "home/notes.md")
    #expect(try hook(in: folder).code == 0)
    try folder.write(
      Sample.page + "- Somebody Else. *A Paper*. A Journal, 1844.\n", to: "home/index.md")
    let stopped = try hook(in: folder)
    #expect(stopped.code == 1 && stopped.text.contains("index.md:"), "\(stopped.text)")
    #expect(!stopped.text.contains("notes.md"))
  }

  private func hook(in folder: Folder) throws -> Command.Result {
    let tool = Sample.folder.appending(path: ".build-tools/judges/bin/python").path
    let binaries = URL(filePath: Command.path).deletingLastPathComponent().path
    var environment = Command.environment
    environment["PATH"] = "\(binaries):\(environment["PATH"] ?? "")"
    environment["PRE_COMMIT_HOME"] = folder.url("cache").path
    return try Command.shell(
      "cd home && git add . && '\(tool)' -m pre_commit try-repo ../hooks cvmark-check --all-files",
      in: folder, environment: environment)
  }
}
