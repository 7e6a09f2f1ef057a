import Foundation
import Testing

/// The command as it is handed out. `make build` makes it, and .ci/run does that first; where
/// nobody did there is nothing to look at.
@Suite(.enabled(if: Release.exists))
struct ReleaseTests {
  /// One file, which runs without anything that a distribution may have in another version.
  @Test(.enabled(if: Release.canBeStatic))
  func theBinaryNeedsNoLibrary() throws {
    let dynamic = try Command.shell("readelf -dW '\(Release.binary)'", in: try Folder())
    #expect(dynamic.code == 0 && !dynamic.text.contains("(NEEDED)"), "\(dynamic.text)")
    let header = try Command.shell("readelf -hlW '\(Release.binary)'", in: try Folder())
    #expect(header.text.contains("Position-Independent"), "it has another place at each start")
    #expect(!header.text.contains("INTERP"), "and no dynamic linker")
  }

  /// 65 MB today, of which 31 are the tables of Foundation's ICU.
  @Test func theInstalledBinaryKeepsItsSize() throws {
    let folder = try Folder()
    try Command.shell("strip -o cvmark '\(Release.binary)'", in: folder)
    #expect(try folder.data("cvmark").count < 72_000_000)
  }

  /// Built as packagers do, read as their tools read, installed into an empty root, and run.
  @Test(.enabled(if: Release.hasDebianTools)) func theDebianPackageIsSoundAndRuns() throws {
    let folder = try Folder()
    let script = Sample.folder.appending(path: "packaging/deb").path
    let made = try Command.shell("'\(script)' '\(Release.binary)' . 0", in: folder)
    let package = made.text.trimmingCharacters(in: .newlines)
    #expect(made.code == 0 && package.hasSuffix(".deb"), "\(made.errors)")

    let lint = try Command.shell("lintian --fail-on warning,error '\(package)'", in: folder)
    #expect(lint.code == 0 && lint.text.isEmpty, "\(lint.text)\(lint.errors)")

    let control = try Command.shell("dpkg-deb --field '\(package)'", in: folder).text
    #expect(!control.contains("Depends:"), "\(control)")
    for name in ["texlive-xetex", "fonts-noto-cjk", "poppler-utils"] {
      #expect(control.contains(name))
    }
    try installAndRemove(package, in: folder)
  }

  /// A system of its own: nothing but what the package brings, and the list of what is installed.
  private func installAndRemove(_ package: String, in folder: Folder) throws {
    let dpkg =
      "dpkg --root=\"$PWD/root\" --force-not-root --force-script-chrootless --log=/dev/null"
    let result = try Command.shell(
      """
      set -e
      mkdir -p root/var/lib/dpkg/info root/var/lib/dpkg/updates root/tmp
      touch root/var/lib/dpkg/status root/var/lib/dpkg/available
      \(dpkg) --install '\(package)' > installed.txt
      cp '\(Sample.folder.path)/examples/hailin-zhang/index.md' root/tmp/
      root/usr/bin/cvmark render root/tmp/index.md --to text --output root/tmp/cv.txt 2> said.txt
      cp root/tmp/cv.txt .
      zcat root/usr/share/man/man1/cvmark-render.1.gz > page.txt
      \(dpkg) --purge cvmark > removed.txt
      find root -not -type d -not -path 'root/var/*' -not -path 'root/tmp/*' > left.txt
      """, in: folder)
    #expect(result.code == 0, "\(result.errors)")
    let expected = try String(
      contentsOf: Sample.folder.appending(path: "examples/hailin-zhang/cv.txt"), encoding: .utf8)
    #expect(try folder.text("cv.txt") == expected)
    #expect(try folder.text("page.txt").contains(".Nm cvmark-render"))
    #expect(try folder.text("left.txt") == "")
  }
}

private enum Release {
  static let binary = Sample.folder.appending(path: ".build/release/cvmark").path
  static let exists = FileManager.default.fileExists(atPath: binary)

  static let hasDebianTools = isThere("dpkg-deb") && isThere("lintian")

  /// As tools/static decides it.
  static let canBeStatic: Bool = {
    let script = Sample.folder.appending(path: "tools/static").path
    return (try? Command.shell("'\(script)'", in: Folder()).text.contains("-static-pie")) ?? false
  }()

  private static func isThere(_ tool: String) -> Bool {
    (try? Command.shell("command -v \(tool)", in: Folder()).code) == 0
  }
}
