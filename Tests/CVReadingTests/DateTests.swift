import CVModel
import Testing

@testable import CVReading

@Suite struct DateTests {
  /// Every notation of the pages surveyed, with what a person would say.
  static let notations: [(written: String, dates: [String])] = [
    ("2019", ["2019"]),
    ("2016 - 2020", ["2016 - 2020"]),
    ("2016-2020", ["2016 - 2020"]),
    ("2016–2020", ["2016 - 2020"]),
    ("2016—2020", ["2016 - 2020"]),
    ("2016 ~ 2020", ["2016 - 2020"]),
    ("2016--2020", ["2016 - 2020"]),
    ("2016 to 2020", ["2016 - 2020"]),
    ("from 2016 to 2020", ["2016 - 2020"]),
    ("2011--14", ["2011 - 2014"]),
    ("2019/20", ["2019 - 2020"]),
    ("2020-Now", ["2020 - present"]),
    ("2020 - Present", ["2020 - present"]),
    ("2020 – current", ["2020 - present"]),
    ("2020 - ongoing", ["2020 - present"]),
    ("since 2020", ["2020 - present"]),
    ("2016–.", ["2016 - present"]),
    ("(2016 - )", ["2016 - present"]),
    ("2019.09 - 2022.04", ["2019-09 - 2022-04"]),
    ("2019.09 - now", ["2019-09 - present"]),
    ("2019.9–至今", ["2019-09 - present"]),
    ("2019/09 - 2022/04", ["2019-09 - 2022-04"]),
    ("09/2017-12/2021", ["2017-09 - 2021-12"]),
    ("09/2023 - 01/2025 (now)", ["2023-09 - present"]),
    ("12.2024", ["2024-12"]),
    ("(2001.02)", ["2001-02"]),
    ("2024-05-12", ["2024-05-12"]),
    ("Sept. 2014 to present", ["2014-09 - present"]),
    ("May 2020 – Feb 2024", ["2020-05 - 2024-02"]),
    ("Jan - Mar 2023", ["2023-01 - 2023-03"]),
    ("June, 2021", ["2021-06"]),
    ("Sep 14, 2019", ["2019-09-14"]),
    ("1 December 2015", ["2015-12-01"]),
    ("March 3rd, 2021", ["2021-03-03"]),
    ("2019 Sep", ["2019-09"]),
    ("Fall 2012", ["2012"]),
    ("Summer 2021 - Fall 2022", ["2021 - 2022"]),
    ("2019年9月", ["2019-09"]),
    ("2019年9月1日", ["2019-09-01"]),
    ("2016年9月 - 2020年6月", ["2016-09 - 2020-06"]),
    ("2016年9月至2020年6月", ["2016-09 - 2020-06"]),
    ("2020年至今", ["2020 - present"]),
    ("2020.09 - 至今", ["2020-09 - present"]),
    ("desde 2018", ["2018 - present"]),
    ("2018 - heute", ["2018 - present"]),
    ("2019 and 2021", ["2019", "2021"]),
  ]

  @Test(arguments: notations)
  func reads(_ notation: (written: String, dates: [String])) {
    #expect(dates(in: notation.written) == notation.dates, "\(notation.written)")
  }

  /// Numbers that are no dates.
  @Test(arguments: [
    "pp. 101-118", "vol. 12", "arXiv:2410.13333", "10.1000/jsm.21", "Room 404", "80,000 EUR",
    "https://example.org/12345", "version 3.11", "ISBN 978-3-16-148410-0", "may", "the 19th",
  ])
  func leavesAlone(_ text: String) {
    #expect(dates(in: text) == [])
  }

  /// A season, and how a span was written, stay in the page's words.
  @Test(arguments: ["Fall 2012", "Sept. 2014 to present", "2016 - 2020"])
  func keepsThePagesWords(_ text: String) {
    let passage = Passage(RichText(text))
    #expect(DateReader.matches(in: passage, passage.range).map(\.span.written) == [text])
  }

  @Test func findsTheDateAmongOtherWords() {
    let passage = Passage(RichText("Lecturer, Harlow University (2019 - now), part-time"))
    let matches = DateReader.matches(in: passage, passage.range)
    #expect(matches.map { passage.string($0.range) } == ["2019 - now"])
  }

  private func dates(in text: String) -> [String] {
    let passage = Passage(RichText(text))
    return DateReader.matches(in: passage, passage.range).map { written($0.span) }
  }
}
