import Foundation
import Testing

/// `make install` and `make uninstall`, without their compiling.
@Suite struct InstallTests {
  private static let script = Sample.folder.appending(path: "packaging/install").path

  private func install(in folder: Folder) throws {
    let result = try Command.shell(
      "DESTDIR=stage '\(Self.script)' '\(Command.path)' /usr", in: folder)
    #expect(result.code == 0, "\(result.errors)")
  }

  @Test func everythingIsWhereASystemLooksForIt() throws {
    let folder = try Folder()
    try install(in: folder)
    let files = try Command.shell("cd stage/usr && find . -type f | sort", in: folder).text
    for file in [
      "./bin/cvmark", "./share/man/man1/cvmark.1", "./share/man/man1/cvmark-render.1",
      "./share/man/man1/cvmark-doctor.1", "./share/bash-completion/completions/cvmark",
      "./share/zsh/site-functions/_cvmark", "./share/fish/vendor_completions.d/cvmark.fish",
    ] {
      #expect(files.split(separator: "\n").contains(Substring(file)), "\(file)")
    }
    #expect(try folder.mode("stage/usr/bin/cvmark") == 0o755)
    #expect(try folder.mode("stage/usr/share/man/man1/cvmark.1") == 0o644)
    let version = try Command.shell("stage/usr/bin/cvmark --version", in: folder)
    #expect(version.code == 0 && !version.text.isEmpty, "the stripped command runs")
  }

  /// Somebody's own files stay, and so do the folders that hold them.
  @Test func uninstallLeavesNothingAndTakesNothingElse() throws {
    let folder = try Folder()
    try install(in: folder)
    try Command.shell(
      "mkdir -p stage/usr/lib && echo hers > stage/usr/share/man/man1/ls.1", in: folder)
    let result = try Command.shell("DESTDIR=stage '\(Self.script)' --remove /usr", in: folder)
    #expect(result.code == 0, "\(result.errors)")
    let rest = try Command.shell("find stage/usr | sort", in: folder).text
    #expect(
      rest.split(separator: "\n") == [
        "stage/usr", "stage/usr/lib", "stage/usr/share", "stage/usr/share/man",
        "stage/usr/share/man/man1", "stage/usr/share/man/man1/ls.1",
      ])
  }

  @Test func uninstallFromAFolderOfItsOwnLeavesThatFolderEmpty() throws {
    let folder = try Folder()
    try install(in: folder)
    try Command.shell("DESTDIR=stage '\(Self.script)' --remove /usr", in: folder)
    #expect(try folder.names(in: "stage/usr") == [])
  }

  @Test(arguments: [
    ("bash", "share/bash-completion/completions/cvmark"),
    ("zsh", "share/zsh/site-functions/_cvmark"),
    ("fish", "share/fish/vendor_completions.d/cvmark.fish"),
  ])
  func theShellReadsItsCompletions(shell: String, file: String) throws {
    let folder = try Folder()
    try install(in: folder)
    let result = try Command.shell("\(shell) -n stage/usr/\(file)", in: folder)
    #expect(result.code == 0 && result.errors.isEmpty, "\(result.errors)")
  }

  /// What a person gets who types `cvmark ren` and presses Tab.
  @Test func bashCompletesCommandsAndOptions() throws {
    let folder = try Folder()
    try install(in: folder)
    let script = """
      . stage/usr/share/bash-completion/completions/cvmark
      complete_line() {
        COMP_LINE="$*" COMP_POINT=${#COMP_LINE}; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1))
        COMPREPLY=(); _cvmark "$1" "${!#}" "${@: -2:1}"; echo "${COMPREPLY[@]}"
      }
      complete_line cvmark ren
      complete_line cvmark doctor --fo
      """
    try folder.write(script, to: "try.bash")
    let shown = try Command.shell("bash try.bash", in: folder)
    #expect(shown.text == "render\n--format\n", "\(shown.errors)")
  }

  @Test func fishCompletesThemToo() throws {
    let folder = try Folder()
    try install(in: folder)
    let line =
      "source stage/usr/share/fish/vendor_completions.d/cvmark.fish; complete -C 'cvmark ren'"
    let shown = try Command.shell(
      "PATH=\"$PWD/stage/usr/bin:$PATH\" fish -c \"\(line)\"", in: folder)
    #expect(shown.text.hasPrefix("render\t"), "\(shown.errors)")
  }
}
