import CVModel
import Testing

@testable import CVRendering

@Suite struct WordsTests {
  @Test(arguments: [
    ("2020-Now", "2020", "present", "2020 – present", "2020 - Present"),
    ("2016-2020", "2016", "2020", "2016 – 2020", "2016 - 2020"),
    ("2018", nil, "2018", "2018", "2018"),
    ("2019.09 - 2021.06", "2019-09", "2021-06", "Sep 2019 – Jun 2021", "Sep 2019 - Jun 2021"),
    ("2021-03-05", nil, "2021-03-05", "5 Mar 2021", "5 Mar 2021"),
    ("2023-", "2023", nil, "2023 –", "2023 -"),
    ("Fall 2019", nil, "2019", "Fall 2019", "Fall 2019"),
    ("Sept. 2021 - now", "2021-09", "present", "Sept. 2021 – present", "Sept. 2021 - Present"),
    ("Nov 2023-present", "2023-11", "present", "Nov 2023 – present", "Nov 2023 - Present"),
    ("Mid-2019", nil, "2019", "Mid-2019", "Mid-2019"),
    ("2022 (expected)", nil, "2022", "2022 (expected)", "2022 (expected)"),
    ("2020 - 目前", "2020", "present", "2020 – present", "2020 - Present"),
    ("2019 - 今", "2019", "present", "2019 – present", "2019 - Present"),
    ("2020年9月至目前", "2020-09", "present", "Sep 2020 – present", "Sep 2020 - Present"),
    ("2020 - heute", "2020", "present", "2020 – present", "2020 - Present"),
    ("2020 - atual", "2020", "present", "2020 – present", "2020 - Present"),
    ("2020 - aujourd'hui", "2020", "present", "2020 – present", "2020 - Present"),
    ("2020 – aujourd’hui", "2020", "present", "2020 – present", "2020 - Present"),
    ("Sept. 2020 – en cours", "2020-09", "present", "Sept. 2020 – present", "Sept. 2020 - Present"),
    ("Fall 2019 onwards", "2019", "present", "Fall 2019 onwards", "Fall 2019 onwards"),
    ("since long ago", nil, nil, "since long ago", "since long ago"),
  ])
  func datesInEnglish(
    written: String, start: String?, end: String?, shown: String, plain: String
  ) {
    let span = span(written, start, end)
    #expect(Words.english.span(span) == shown)
    #expect(Words.english.plainSpan(span) == plain)
  }

  @Test func datesInChinese() {
    let span = span("2019年9月至今", "2019-09", "present")
    #expect(Words.chinese.span(span) == "2019 年 9 月 – 至今")
  }

  @Test(arguments: Language.allCases) func everyKindHasAName(language: Language) {
    let names = Section.Kind.allCases.compactMap { Words.of(language).kinds[$0] }
    #expect(Set(names).count == Section.Kind.allCases.count)
  }

  @Test(arguments: [("Bin Cui", "et al."), ("崔斌", "等"), ("Jörg Weiß", "et al.")])
  func aListThatGoesOn(last: String, shown: String) {
    #expect(Words.etAl(after: [Author("张海林"), Author(last)]) == shown)
  }

  @Test(arguments: [
    ("Hailin Zhang", ["Bin Cui", "Hailin Zhang"], "HAILIN ZHANG"),
    ("Hailin Zhang", ["Hailin Zhang"], "HAILIN ZHANG"),
    ("Hailin Zhang", ["BIN CUI", "Hailin Zhang"], "【Hailin Zhang】"),
    ("HAILIN ZHANG", ["BIN CUI", "HAILIN ZHANG"], "【HAILIN ZHANG】"),
    ("张海林", ["崔斌", "张海林"], "【张海林】"),
    ("Jörg Weiß", ["张海林", "Jörg Weiß"], "JÖRG WEISS"),
  ])
  func theCandidateInPlainText(name: String, among names: [String], shown: String) {
    var options = TextOptions()
    #expect(Capitals.setOff(name, among: names, as: options) == shown)
    options.emphasis = .brackets
    #expect(Capitals.setOff(name, among: names, as: options) == "【\(name)】")
    options.isASCII = true
    #expect(Capitals.setOff(name, among: names, as: options) == "[\(name)]")
    options.emphasis = .none
    #expect(Capitals.setOff(name, among: names, as: options) == name)
  }

  private func span(_ written: String, _ start: String?, _ end: String?) -> DateSpan {
    let last: DateSpan.End? =
      end == "present" ? .present : end.flatMap(PartialDate.init(iso:)).map { .date($0) }
    return DateSpan(start: start.flatMap(PartialDate.init(iso:)), end: last, written: written)
  }
}
