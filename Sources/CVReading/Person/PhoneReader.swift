import CVModel

/// `+1 805 555 7480`, `(+86) 178 6888 3104`, `Tel: (86) 10-6275 1234`: a number after a label or a plus sign.
enum PhoneReader {
  static func phone(in passage: Passage) -> (number: String, range: Range<Int>)? {
    let isLabelled = passage.mentions(labels, in: passage.range)
    for offset in passage.range
    where passage.scalars[offset] == "+" || passage.scalars[offset].isDigit
      || passage.scalars[offset] == "("
    {
      guard offset == 0 || !passage.scalars[offset - 1].isWordPart,
        passage.link(at: offset)?.scheme ?? "tel" == "tel"
      else { continue }
      var end = offset
      while end < passage.count,
        passage.scalars[end].isDigit || "+()- .".unicodeScalars.contains(passage.scalars[end])
          || passage.scalars[end] == "\u{A0}"
      { end += 1 }
      let range = passage.trim(offset..<end) { $0.isBlank || $0 == "." || $0 == "-" }
      let digits = range.filter { passage.scalars[$0].isDigit }.count
      let isInternational = passage.scalars[range].prefix(2).contains("+")
      if (7...15).contains(digits),
        isInternational || isLabelled || standsBesideMail(range, in: passage)
      {
        return (passage.string(range).tidied, range)
      }
    }
    return nil
  }

  /// "a@b.org | (608) 555-0142 | CV": alone between bars, and no date.
  private static func standsBesideMail(_ range: Range<Int>, in passage: Passage) -> Bool {
    let before = passage.trim(passage.range.lowerBound..<range.lowerBound) { $0.isBlank }
    let after = passage.trim(range.upperBound..<passage.range.upperBound) { $0.isBlank }
    return [before.last, after.first].compactMap { $0 }.allSatisfy { passage.scalars[$0].isBar }
      && before.count + after.count > 0
      && !MailReader.addresses(in: passage).isEmpty
      && DateReader.matches(in: passage, range).isEmpty
  }

  private static let labels: Phrases = [
    "tel", "tél", "phone", "téléphone", "telefon", "telefono", "teléfono", "telefone", "mobile",
    "cell", "电话", "手机",
  ]
}
