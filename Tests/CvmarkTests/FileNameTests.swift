import CVModel
import Testing

@testable import cvmark

@Suite struct FileNameTests {
  @Test(arguments: [
    ("Hailin Zhang", "hailin-zhang-cv"), ("Émilie du Châtelet", "emilie-du-chatelet-cv"),
    ("Nguyễn Văn Hiệu", "nguyen-van-hieu-cv"), ("E\u{301}mile", "emile-cv"),
    ("Łukasz Ørsted-Groß", "lukasz-orsted-gross-cv"), ("Þóra Æsir", "thora-aesir-cv"),
    ("Conor O’Neill, PhD", "conor-oneill-phd-cv"), ("../../etc/passwd", "etc-passwd-cv"),
    ("张海林", "index-cv"), ("123", "index-cv"), ("", "index-cv"),
  ])
  func comesFromTheName(_ name: String, _ stem: String) {
    #expect(FileName.stem(for: Candidate(name: name), page: "index") == stem)
  }

  @Test func isThePagesWithoutAName() {
    #expect(FileName.stem(for: Candidate(), page: "vita") == "vita-cv")
  }

  @Test func takesTheNameThatHasLetters() {
    let candidate = Candidate(name: "张海林", nativeName: "Zhang Hailin")
    #expect(FileName.stem(for: candidate, page: "index") == "zhang-hailin-cv")
  }

  @Test func isNeverTooLongForADisk() {
    let name = String(repeating: "Wolfeschlegelstein ", count: 40)
    #expect(FileName.stem(for: Candidate(name: name), page: "index").utf8.count < 100)
  }
}
